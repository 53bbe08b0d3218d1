import { languageWords } from './language-words';

/** A language a text is certainly in, and of how many words that was said. */
export interface GuessedLanguage {
  /** Primary subtag. */
  readonly language: string;
  readonly words: number;
}

/** Below these numbers nothing is certain. */
const MIN_WORDS = 6;
const MIN_SHARE = 0.14;
const MIN_SCORE = 2.5;
/** How many times as much speaks for the first as for the second. */
const LEAD = 1.5;
/** Long texts are told by their beginning. */
const MAX_LENGTH = 8000;
/** Norwegian and Danish share nearly all their words: whoever writes the one may seem to write the other. */
const ALIKE: readonly (readonly [string, string])[] = [['da', 'nb']];

/** Letters that only these languages have among those known here. */
const OWN_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['de', /ß/u],
  ['es', /[ñ¿¡]/u],
  ['pl', /[łżźśćńęą]/u],
  ['pt', /[ãõ]/u],
];

/**
 * The language of a text by its small words, undefined where nothing is certain. Danish and
 * Norwegian are told apart by the few words that only one of them has; else Danish is said.
 */
export function guessLanguage(text: string): GuessedLanguage | undefined {
  const found = wordsOf(text);
  if (found.length < MIN_WORDS) return undefined;
  const scores = new Map<string, number>();
  for (const word of found) {
    for (const [language, weight] of WEIGHTS.get(word) ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + weight);
    }
    for (const [language, letters] of OWN_LETTERS) {
      if (letters.test(word)) scores.set(language, (scores.get(language) ?? 0) + 1);
    }
  }
  const ranked = [...scores].toSorted((one, other) => other[1] - one[1]);
  const [best] = ranked;
  if (!best) return undefined;
  const [language, score] = best;
  const rival = ranked.find(([other]) => other !== language && !isAlike(language, other))?.[1] ?? 0;
  const isCertain =
    score >= MIN_SCORE && score >= found.length * MIN_SHARE && score >= rival * LEAD;
  return isCertain ? { language, words: found.length } : undefined;
}

/** True for languages that a text cannot tell apart for certain. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [normal(one), normal(other)];
  return a === b || ALIKE.some((pair) => pair.includes(a) && pair.includes(b));
}

/** Norwegian has three codes, and a variety is its language. */
function normal(language: string): string {
  const primary = language.split('-', 1)[0]?.toLowerCase() ?? language;
  return primary === 'no' || primary === 'nn' ? 'nb' : primary;
}

function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, MAX_LENGTH)
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/\S{0,80}[@\uFFFC]\S{0,80}|(?:https?:\/\/|www\.)\S{1,300}/gu, ' ')
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  );
}

/** A word of many languages says little for each. */
const WEIGHTS: ReadonlyMap<string, readonly (readonly [string, number])[]> = weigh();

function weigh() {
  const byWord = new Map<string, string[]>();
  for (const [language, list] of Object.entries(languageWords)) {
    for (const word of list) byWord.set(word, [...(byWord.get(word) ?? []), language]);
  }
  return new Map(
    [...byWord].map(([word, languages]) => {
      // Twins count as one.
      const isShared = languages.includes('da') && languages.includes('nb');
      const kinds = languages.length - (isShared ? 1 : 0);
      return [word, languages.map((language) => [language, 1 / kinds] as const)] as const;
    }),
  );
}
