import { detectAll } from 'tinyld/heavy';

import { primaryLanguage } from '@/lib/text/checker';

import { functionWords } from './function-words';

/** Fewer letters than this say too little about the language. */
const MIN_LETTERS = 25;
const MAX_LENGTH = 2000;
/** Sentences have more small words than this; a list of names or another language has fewer. */
const MIN_SHARE = 0.12;
/** Letters that tell these languages from their neighbours. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  da: /[æø]/u,
  de: /[üß]/u,
  es: /[ñ¿¡]/u,
  sv: /(?:å.*[äö]|[äö].*å|^för)/u,
};

/**
 * Which of these languages the text is in, as named in `among`; undefined when there is too little
 * to tell, or when it looks like none of them. The small words decide; n-grams only where those say
 * nothing, for product names and mixed greetings mislead them.
 */
export function identifyLanguage(text: string, among: readonly string[]): string | undefined {
  const prose = text.slice(0, MAX_LENGTH).replaceAll(/\S+@\S+|https?:\/\/\S+|\uFFFC+/gu, ' ');
  if ((prose.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) return undefined;
  const only = [...new Set(among.map((language) => primaryLanguage(language)))];
  const found = bySmallWords(prose, only) ?? byLetters(prose, only);
  return among.find((language) => primaryLanguage(language) === found);
}

function bySmallWords(prose: string, languages: readonly string[]): string | undefined {
  const words =
    prose
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const [best, second] = languages
    .map((language) => {
      const small = functionWords[language];
      const own = OWN_LETTERS[language];
      const isOfIt = (word: string): boolean =>
        (small?.has(word) ?? false) || (own?.test(word) ?? false);
      return { language, count: words.filter(isOfIt).length };
    })
    .toSorted((one, other) => other.count - one.count);
  if (!best || best.count < Math.max(2, words.length * MIN_SHARE)) return undefined;
  return best.count > (second?.count ?? 0) ? best.language : undefined;
}

/** The likeliest language of all; undefined when that is none of these. */
function byLetters(prose: string, languages: readonly string[]): string | undefined {
  const [best] = detectAll(prose);
  return best && languages.includes(best.lang) ? best.lang : undefined;
}
