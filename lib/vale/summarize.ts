import type { TextMetrics } from '@/lib/rules/text-metrics';
import { countSyllables } from '@/lib/text/count-syllables';

import { segmentEnglish } from './segment-english';

/** What Vale's formulas can name, counted in English prose whose paragraphs are parted by empty lines. */
export function summarize(text: string): TextMetrics {
  const paragraphs = text.split('\n\n');
  const sentences = paragraphs.flatMap(segmentEnglish);
  const words = sentences.flatMap(
    (sentence) => sentence.match(/(?:[A-Z]\.){2,}|[\p{N}\p{L}']+/gu) ?? [],
  );
  const syllables = words.map((word) => countSyllables(word, 'en'));
  const over = (index: number, most: number) => (syllables[index] ?? 0) > most;
  return {
    words: words.length,
    sentences: sentences.length,
    paragraphs: paragraphs.length - 1,
    characters: words.reduce((sum, word) => sum + (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0),
    syllables: syllables.reduce((sum, count) => sum + count, 0),
    long_words: words.filter((word) => new TextEncoder().encode(word).length > 6).length,
    polysyllabic_words: words.filter((_word, index) => over(index, 2)).length,
    complex_words: words.filter((word, index) => over(index, /(?:es|ed|ing)$/u.test(word) ? 3 : 2))
      .length,
  };
}
