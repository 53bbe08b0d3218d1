import { countWords } from '@/lib/text/count-words';
import type { Span } from '@/lib/text/span';
import { splitSentences } from '@/lib/text/split-sentences';

import type { CompiledBank } from './compile-bank';
import { findGreeting } from './find-greetings';
import { isSignOffLine } from './find-sign-offs';

/** Where a reply's body has the parts between greeting and sign-off. */
export interface ReplyBody {
  readonly acknowledgements: readonly BodyPart[];
  /** The customer's trouble is acknowledged too, not the mail alone. */
  readonly hasEmpathy: boolean;
  /** Sentences that say something beside the other parts. */
  readonly answers: readonly BodyPart[];
  readonly nextSteps: readonly NextStep[];
  readonly closings: readonly BodyPart[];
}

/** The words that make the part, and where their sentence begins. */
export interface BodyPart extends Span {
  readonly sentence: number;
}

export interface NextStep extends BodyPart {
  /** It is we who do it, and nothing says when. */
  readonly lacksTime: boolean;
}

interface Sentence extends Span {
  readonly text: string;
}

/** A reply closes in its last sentences: an offer of help at the beginning is no closing. */
const CLOSING_SENTENCES = 4;

/** So many words that are no other part make an answer. */
const ANSWER_WORDS = 4;

/** Reads the sentences between greeting and sign-off; one sentence may be several parts. */
export function readBody(bank: CompiledBank, text: string, language: string): ReplyBody {
  const sentences = bodySentences(bank, text, language);
  const { length } = sentences;
  const acknowledgements: BodyPart[] = [];
  const answers: BodyPart[] = [];
  const nextSteps: NextStep[] = [];
  const closings: BodyPart[] = [];
  let hasEmpathy = false;
  for (const [index, sentence] of sentences.entries()) {
    const either = find(bank.either, sentence);
    const empathy = find(bank.empathy, sentence);
    const acknowledged =
      find(bank.thanks, sentence) ??
      empathy ??
      (index < 2 && index * 2 <= length ? either : undefined);
    const isLate =
      index >= length - Math.max(1, Math.min(CLOSING_SENTENCES, Math.ceil(length / 2)));
    const closed = isLate ? (find(bank.closing, sentence) ?? either) : undefined;
    const step = findNextStep(bank, sentence, closed !== undefined);
    if (acknowledged) acknowledgements.push(acknowledged);
    if (closed) closings.push(closed);
    if (step) nextSteps.push(step);
    if (empathy) hasEmpathy = true;
    if (hasAnswer(bank, sentence))
      answers.push({ start: sentence.start, end: sentence.end, sentence: sentence.start });
  }
  return { acknowledgements, hasEmpathy, answers, nextSteps, closings };
}

/** From behind the greeting to the last sign-off. */
function bodySentences(bank: CompiledBank, text: string, language: string): Sentence[] {
  const all = splitSentences(text, language).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
  }));
  const last = all.findLastIndex((sentence) => isSignOffLine(bank, sentence.text));
  // What follows a sign-off is a signature, unless much does.
  const isEnd = last >= 0 && all.length - last <= 8;
  return all.slice(0, isEnd ? last : undefined).flatMap((sentence, index) => {
    const found = index < 3 ? findGreeting(bank, sentence.text, sentence.start) : undefined;
    // Behind the first line a greeting without a name may be a wish: "¡Buen día!".
    const greeting = index === 0 || found?.name !== undefined ? found : undefined;
    const start = greeting?.end ?? sentence.start;
    const rest = text.slice(start, sentence.end);
    // "Hola, Pablo:" leaves the name.
    if (greeting && countWords(rest) <= 3) return [];
    return /[\p{L}\p{N}]/u.test(rest) ? [{ start, end: sentence.end, text: rest }] : [];
  });
}

function find(expression: RegExp, { start, text }: Sentence): BodyPart | undefined {
  const match = expression.exec(text);
  if (!match) return undefined;
  const from = start + match.index;
  return { start: from, end: from + match[0].trimEnd().length, sentence: start };
}

function findNextStep(
  bank: CompiledBank,
  sentence: Sentence,
  isClosing: boolean,
): NextStep | undefined {
  const isTimed = bank.when.test(sentence.text);
  const promise =
    find(bank.promise, sentence) ?? (isTimed ? find(bank.dated, sentence) : undefined);
  if (promise && (isTimed || !isClosing)) return { ...promise, lacksTime: !isTimed };
  const request = isClosing ? undefined : find(bank.request, sentence);
  return request && { ...request, lacksTime: false };
}

const CLAUSES = /[,;:–—]\s|\s(?:and|og|und|och|en|et|y|e|but|men|aber|maar|mais|pero|mas|ma)\s/giu;

function hasAnswer(bank: CompiledBank, { text }: Sentence): boolean {
  const others = [bank.thanks, bank.empathy, bank.either, bank.closing, bank.followUp];
  const isOther = (words: string) => others.some((expression) => expression.test(words));
  if (!isOther(text)) return countWords(text) > 1;
  return text
    .split(CLAUSES)
    .some((clause) => countWords(clause) > ANSWER_WORDS && !isOther(clause));
}
