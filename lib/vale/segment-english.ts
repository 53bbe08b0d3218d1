import { splitSentences } from '@/lib/text/split-sentences';

/** The sentences of an English text, without the space around them. */
export function segmentEnglish(text: string): string[] {
  return splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end));
}
