import type { Finding } from '@/lib/text/finding';
import { makeFinding } from '@/lib/text/make-finding';
import type { ReplyContext } from '@/lib/text/reply-context';
import type { Span } from '@/lib/text/span';

import { measureMessages } from './measure-messages';
import type { MeasuredParagraph, ReplyMeasures } from './measure-reply';
import type { LengthBounds, ReadabilityBounds } from './measures';
import { lix, readingEase } from './readability';

interface Measured {
  readonly packId: string;
  readonly measured: ReplyMeasures;
  readonly context: ReplyContext;
}

/** A reply of fewer words is only a start, so too few words are said of a whole one alone. */
const START_WORDS = 8;

/** Too many or too few words, too long sentences, paragraphs and subjects; counted findings stand where the too-much begins. */
export function checkLength(
  { packId, measured, context }: Measured,
  bounds: LengthBounds,
): Finding[] {
  const say = measureMessages(context.screenLanguage);
  const { words, paragraphs } = measured;
  const find = (id: string, span: Span, message: string) =>
    makeFinding(
      {
        packId,
        guideline: { id, level: bounds.level },
        category: 'measure',
        checker: 'reply',
        span,
        message,
      },
      context,
    );
  const { minWords = 0, maxWords, maxSentenceWords, maxParagraphSentences, maxSubject } = bounds;
  const findings: Finding[] = [];
  const isWhole = context.isWhole ?? words >= START_WORDS;
  const end = paragraphs.at(-1)?.end ?? 0;
  if (words < minWords && isWhole) {
    findings.push(find('length', { start: end, end }, say.tooShort(words, minWords)));
  }
  if (maxWords !== undefined && words > maxWords) {
    findings.push(find('length', { start: end, end }, say.tooLong(words, maxWords)));
  }
  const subject = context.subject?.trim().length ?? 0;
  if (maxSubject !== undefined && subject > maxSubject) {
    findings.push(
      find('subject-length', { start: 0, end: 0 }, say.longSubject(subject, maxSubject)),
    );
  }
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph.sentences) {
      if (maxSentenceWords === undefined || sentence.words <= maxSentenceWords) continue;
      findings.push(
        find('sentence-length', sentence, say.longSentence(sentence.words, maxSentenceWords)),
      );
    }
    const { length } = paragraph.sentences;
    if (maxParagraphSentences !== undefined && length > maxParagraphSentences) {
      const span = sentenceAt(paragraph, maxParagraphSentences);
      findings.push(
        find('paragraph-length', span, say.longParagraph(length, maxParagraphSentences)),
      );
    }
  }
  return findings;
}

function sentenceAt({ sentences, start, end }: MeasuredParagraph, index: number): Span {
  const sentence = sentences[index];
  return sentence ? { start: sentence.start, end: sentence.end } : { start, end };
}

/** The reply as a whole is too hard to read for the client; silent under 50 words and without a bound for the language. */
export function checkReadability(
  { packId, measured, context }: Measured,
  { byLanguage, level }: ReadabilityBounds,
): Finding[] {
  const primary = context.language.split('-', 1)[0] ?? '';
  const { maxLix, minFlesch } = byLanguage[context.language] ?? byLanguage[primary] ?? {};
  const say = measureMessages(context.screenLanguage);
  const messages: string[] = [];
  const index = lix(measured.prose);
  if (index !== undefined && maxLix !== undefined && index > maxLix) {
    messages.push(say.hardLix(Math.round(index), maxLix));
  }
  const ease = readingEase(measured.prose, context.language);
  if (ease !== undefined && minFlesch !== undefined && ease < minFlesch) {
    messages.push(say.hardFlesch(Math.round(ease), minFlesch));
  }
  return messages.map((message) =>
    makeFinding(
      {
        packId,
        guideline: { id: 'readability', level },
        category: 'measure',
        checker: 'reply',
        span: { start: 0, end: 0 },
        message,
      },
      context,
    ),
  );
}
