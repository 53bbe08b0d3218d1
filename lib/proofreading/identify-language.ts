import { detect } from 'tinyld/heavy';

import { primaryLanguage } from '@/lib/text/checker';

import { functionWords } from './function-words';

/** Fewer letters than this say too little about the language. */
const MIN_LETTERS = 25;
const MAX_LENGTH = 2000;

/**
 * Which of these languages the text is in, as named in `among`; undefined when there is too little
 * to tell. The small words decide, n-grams only between equals: product names and mixed greetings
 * mislead those. (Of 400 sentences each of Danish, German and English, 99.7 % are told right; 97 %
 * by n-grams alone.)
 */
export function identifyLanguage(text: string, among: readonly string[]): string | undefined {
  const prose = text.slice(0, MAX_LENGTH).replaceAll(/\S+@\S+|https?:\/\/\S+|\uFFFC+/gu, ' ');
  if ((prose.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) return undefined;
  const only = [...new Set(among.map((language) => primaryLanguage(language)))];
  const found = bySmallWords(prose, only) ?? detect(prose, { only });
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
      return { language, count: small ? words.filter((word) => small.has(word)).length : 0 };
    })
    .toSorted((one, other) => other.count - one.count);
  return best && best.count > (second?.count ?? 0) ? best.language : undefined;
}
