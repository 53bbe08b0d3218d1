import { countSyllables } from '@/lib/text/count-syllables';

import { measureReply } from './measure-reply';

/** What formulas of rules can name, counted in a reply in its own language; names as Vale has them. */
export function replyMetrics(text: string, language: string): Readonly<Record<string, number>> {
  const { paragraphs, prose } = measureReply(text, language);
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  const syllables = words.map((word) => countSyllables(word, language));
  const over = (least: number) => syllables.filter((count) => count > least).length;
  return {
    words: words.length,
    sentences: Math.max(1, prose.sentences),
    paragraphs: paragraphs.length,
    characters: words.reduce((sum, word) => sum + (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0),
    syllables: syllables.reduce((sum, count) => sum + count, 0),
    long_words: words.filter((word) => word.length > 6).length,
    polysyllabic_words: over(2),
    complex_words: over(2),
  };
}
