import { countSyllables } from '@/lib/text/count-syllables';
import type { Span } from '@/lib/text/span';
import { splitParagraphs } from '@/lib/text/split-paragraphs';
import { splitSentences } from '@/lib/text/split-sentences';

export interface MeasuredSentence extends Span {
  readonly words: number;
}

export interface MeasuredParagraph extends Span {
  readonly sentences: readonly MeasuredSentence[];
}

/** What a reply amounts to; greeting and sign-off lines count as words, not as sentences. */
export interface ReplyMeasures {
  readonly words: number;
  readonly paragraphs: readonly MeasuredParagraph[];
  /** Only of prose: lines that end like a sentence or are as long as one. */
  readonly prose: {
    readonly words: number;
    readonly sentences: number;
    readonly syllables: number;
    /** Of 7 letters and more. */
    readonly longWords: number;
  };
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\-.@_][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Counts words, sentences and syllables of a (masked) reply. */
export function measureReply(text: string, language: string): ReplyMeasures {
  const paragraphs = splitParagraphs(text).map(({ start, end }): MeasuredParagraph => {
    const line = text.slice(start, end);
    const sentences = splitSentences(line, language).map((span) => ({
      start: start + span.start,
      end: start + span.end,
      words: wordsOf(line.slice(span.start, span.end)).length,
    }));
    return { start, end, sentences };
  });
  const all = paragraphs.flatMap(({ sentences }) => sentences);
  const prose = all.filter((sentence) => isProse(text, sentence));
  const words = prose.flatMap(({ start, end }) => wordsOf(text.slice(start, end)));
  return {
    words: all.reduce((sum, sentence) => sum + sentence.words, 0),
    paragraphs,
    prose: {
      words: words.length,
      sentences: prose.length,
      syllables: words.reduce((sum, word) => sum + countSyllables(word, language), 0),
      longWords: words.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) >= 7).length,
    },
  };
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** `Hej Mette`, `Venlig hilsen` and an address are no sentences. */
function isProse(text: string, { start, end, words }: MeasuredSentence): boolean {
  return words > 8 || (words > 1 && /[.!?…]["'”’»«)\]]*$/u.test(text.slice(start, end)));
}
