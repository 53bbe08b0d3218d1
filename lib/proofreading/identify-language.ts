import { detect } from 'tinyld/heavy';

import { primaryLanguage } from '@/lib/text/checker';

/** Fewer letters than this say too little about the language. */
const MIN_LETTERS = 25;
const MAX_LENGTH = 2000;

/** Which of these languages the text is in, as named in `among`; undefined when there is too little to tell. */
export function identifyLanguage(text: string, among: readonly string[]): string | undefined {
  const words = text.replaceAll(/\S+@\S+|https?:\/\/\S+|[^\p{L}\p{M}\s'’-]+/gu, ' ');
  if ((words.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) return undefined;
  const only = [...new Set(among.map((language) => primaryLanguage(language)))];
  const found = detect(words.slice(0, MAX_LENGTH), { only });
  return among.find((language) => primaryLanguage(language) === found);
}
