import { readingOf, widthOf, type Annotation } from './annotation.ts';
import type { CheckAnswer, TextRange } from './check-answer.ts';
import { LanguageToolError } from './languagetool-error.ts';
import { splitAnnotations } from './split-annotations.ts';

export interface PieceCheck {
  /** Asks the server about one piece; `language` is what the first piece was found to be in. */
  readonly ask: (
    piece: readonly Annotation[],
    language: string | undefined,
  ) => Promise<CheckAnswer>;
  /** The longest reading that the server takes, as far as is known. */
  readonly limit: { now: number };
}

/** No server can be asked about less than this at a time. */
const SHORTEST_LIMIT = 20;

/**
 * Checks a text piece by piece, in turn, and puts the answers together as if it had been one. A limit
 * that the server tells by refusing is kept for the next text.
 */
export async function checkPieces(
  annotations: readonly Annotation[],
  { ask, limit }: PieceCheck,
): Promise<CheckAnswer> {
  const answers: CheckAnswer[] = [];
  let start = 0;
  let left = annotations;
  do {
    const { piece, rest } = splitAnnotations(left, limit.now);
    const isLastChance = rest.length === 0 && answers.length === 0;
    if (isLastChance || /\S/u.test(readingOf(piece))) {
      const answer = await askOrLearn(piece, answers[0]?.language.code, { ask, limit });
      if (!answer) continue;
      answers.push(moveBy(answer, start));
    }
    start += widthOf(piece);
    left = rest;
  } while (left.length > 0);
  return join(answers);
}

/** Undefined when the piece was too long and the limit is known better now. */
async function askOrLearn(
  piece: readonly Annotation[],
  language: string | undefined,
  { ask, limit }: PieceCheck,
): Promise<CheckAnswer | undefined> {
  try {
    return await ask(piece, language);
  } catch (error) {
    if (!(error instanceof LanguageToolError) || error.kind !== 'too-long') throw error;
    const { length } = readingOf(piece);
    const told = error.maxTextLength ?? 0;
    const next = told > 0 && told < length ? told : Math.floor(length / 2);
    if (next < SHORTEST_LIMIT || splitAnnotations(piece, next).rest.length === 0) throw error;
    limit.now = next;
    return undefined;
  }
}

function moveBy(answer: CheckAnswer, by: number): CheckAnswer {
  if (by === 0) return answer;
  const move = <T extends TextRange>(range: T): T => ({
    ...range,
    start: range.start + by,
    end: range.end + by,
  });
  return {
    ...answer,
    matches: answer.matches.map((match) => ({ ...match, offset: match.offset + by })),
    sentenceRanges: answer.sentenceRanges.map(move),
    ignoreRanges: answer.ignoreRanges.map(move),
  };
}

function join([first, ...others]: readonly CheckAnswer[]): CheckAnswer {
  if (!first) throw new Error('A text was checked without asking about any of it.');
  const all = [first, ...others];
  return {
    software: first.software,
    language: first.language,
    matches: all.flatMap(({ matches }) => matches),
    sentenceRanges: all.flatMap(({ sentenceRanges }) => sentenceRanges),
    ignoreRanges: all.flatMap(({ ignoreRanges }) => ignoreRanges),
    incomplete: all.find(({ incomplete }) => incomplete)?.incomplete,
  };
}
