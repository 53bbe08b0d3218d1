import type { VerbPlace } from '../address';
import type { VerbForm, VerbForms } from './verb-forms';

/** The small words around verbs of a language; all in small letters. */
export interface VerbPlaces {
  readonly forms: VerbForms;
  /** Stand between a clause's beginning and its verb: pronouns, "not", "please". */
  readonly light: ReadonlySet<string>;
  /** "if" and "when": whose verb is mostly the reader's. */
  readonly conditions: ReadonlySet<string>;
  /** After these a verb stands and no noun. */
  readonly beforeVerbs: ReadonlySet<string>;
  readonly questionWords: ReadonlySet<string>;
  /** After these a noun stands and no verb: prepositions and articles. */
  readonly beforeNouns?: ReadonlySet<string>;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A sign stands before it, or nothing. */
  readonly isFirst: boolean;
}

type Setting = 'first' | 'condition' | 'after-question-word' | 'verb' | 'other';

/** Finds the verb forms in a sentence that show who is addressed, each weighed by where it stands. */
export function createVerbFinder(places: VerbPlaces): (sentence: string) => VerbPlace[] {
  return (sentence) => {
    const words = wordsOf(sentence);
    return words.flatMap((word, at) => {
      const known = places.forms.get(word.text);
      if (!known || isAfter(words, at, places.beforeNouns)) return [];
      const setting = settingOf(words, at, places);
      const isAsked = isInQuestion(sentence, word);
      const best = known
        .map((one) => ({ form: one.form, weight: weigh(one, setting, isAsked) }))
        // A familiar order begins its clause itself: pronouns follow it.
        .filter(
          ({ form }, index) => known[index]?.use !== 'order' || form === 'formal' || word.isFirst,
        )
        .toSorted((one, other) => other.weight - one.weight)[0];
      if (!best || best.weight === 0) return [];
      return [{ start: word.start, end: word.end, ...best }];
    });
  };
}

function weigh({ form, use }: VerbForm, setting: Setting, isAsked: boolean): number {
  const isBehindQuestion = setting === 'after-question-word' && isAsked;
  switch (use) {
    case 'sure':
      return 0.9;
    case 'homograph':
      if (isBehindQuestion || setting === 'verb' || setting === 'condition') return 0.8;
      return setting === 'first' && isAsked ? 0.6 : 0;
    case 'third':
      if (isAsked && (setting === 'first' || isBehindQuestion)) return 0.5;
      return setting === 'condition' ? 0.4 : 0;
    case 'order':
      if (setting !== 'first' || isAsked) return 0;
      return form === 'formal' ? 0.55 : 0.2;
  }
}

function wordsOf(sentence: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const { 0: found, index } of sentence.matchAll(/[\p{L}\p{M}\p{N}_]+/gu)) {
    const gap = sentence.slice(before, index);
    const isFirst = before === 0 || /[.,;:!?…¿¡()\n"“”«»–—]/u.test(gap);
    words.push({ text: found.toLowerCase(), start: index, end: index + found.length, isFirst });
    before = index + found.length;
  }
  return words;
}

/** Noun phrases between a question word and its verb are this long at most: "what kind of music". */
const ASKED_WORDS = 4;

function settingOf(words: readonly Word[], at: number, places: VerbPlaces): Setting {
  let index = at;
  while (index > 0 && words[index]?.isFirst === false) {
    const earlier = words[index - 1];
    if (!earlier || !places.light.has(earlier.text) || isCondition(earlier, places)) break;
    index -= 1;
  }
  if (words[index]?.isFirst !== false) return 'first';
  const previous = words[index - 1];
  if (previous && isCondition(previous, places)) return 'condition';
  if (hasQuestionWord(words, index, places.questionWords)) return 'after-question-word';
  return places.beforeVerbs.has(words[at - 1]?.text ?? '') ? 'verb' : 'other';
}

/** `separados por comas` */
function isAfter(words: readonly Word[], at: number, some: ReadonlySet<string> | undefined) {
  return words[at]?.isFirst === false && some?.has(words[at - 1]?.text ?? '') === true;
}

/** Portuguese `se` is "if" where a clause begins, and "oneself" elsewhere. */
function isCondition({ text, isFirst }: Word, { conditions, light }: VerbPlaces): boolean {
  return conditions.has(text) && (isFirst || !light.has(text));
}

function hasQuestionWord(
  words: readonly Word[],
  from: number,
  questionWords: ReadonlySet<string>,
): boolean {
  for (let index = from - 1; index >= Math.max(0, from - ASKED_WORDS); index -= 1) {
    const word = words[index];
    if (!word) return false;
    if (questionWords.has(word.text)) return true;
    if (word.isFirst) return false;
  }
  return false;
}

/** True where the next sign that ends a sentence is a question mark. */
function isInQuestion(sentence: string, { end }: Word): boolean {
  return /[.!?…¿¡]/u.exec(sentence.slice(end))?.[0] === '?';
}
