import { primaryLanguage } from '@/lib/text/checker';

import type { ReplyMeasures } from './measure-reply';

type Prose = ReplyMeasures['prose'];

/** Words under which a reading ease says nothing. */
const LEAST_WORDS = 50;

/** LIX (C. H. Björnsson 1968): words a sentence and per cent of words of 7 letters and more; undefined under 50 words. */
export function lix({ words, sentences, longWords }: Prose): number | undefined {
  if (words < LEAST_WORDS || sentences === 0) return undefined;
  return words / sentences + (100 * longWords) / words;
}

/**
 * The reading ease of the language, the higher the easier; undefined under 50 words and where there
 * is no formula. English: Flesch 1948; German: Amstad 1978; French: Kandel and Moles 1958; Spanish:
 * Fernández Huerta 1959; Dutch: Douma 1960; Italian: Flesch–Vacca (constants as given in Yoast's issue 267).
 */
export function readingEase(
  { words, sentences, syllables }: Prose,
  language: string,
): number | undefined {
  const formula = FORMULAS[primaryLanguage(language)];
  if (!formula || words < LEAST_WORDS || sentences === 0) return undefined;
  const { base, sentence, syllable } = formula;
  return base - (sentence * words) / sentences - (syllable * syllables) / words;
}

const FORMULAS: Readonly<
  Record<string, { readonly base: number; readonly sentence: number; readonly syllable: number }>
> = {
  en: { base: 206.835, sentence: 1.015, syllable: 84.6 },
  de: { base: 180, sentence: 1, syllable: 58.5 },
  fr: { base: 207, sentence: 1.015, syllable: 73.6 },
  es: { base: 206.84, sentence: 1.02, syllable: 60 },
  nl: { base: 206.84, sentence: 0.93, syllable: 77 },
  it: { base: 217, sentence: 1.3, syllable: 60 },
};
