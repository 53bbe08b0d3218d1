import { reasonOf } from '@/lib/text/reason-of';
const MOST_OPEN = 3;

/**
 * What is wrong with an expression for addresses and titles. It runs in pages, where nothing can
 * end it, so it may hold only what is quick whatever it meets: no repetition inside another, few
 * open ones, no references back.
 */
export function sitePatternProblem(pattern: string): string | undefined {
  try {
    void new RegExp(pattern, 'u');
  } catch (error) {
    const reason = reasonOf(error);
    return `is no expression: ${reason.replace(/^.*\/u?: /u, '')}; correct it`;
  }
  if (/\\[1-9k]/u.test(pattern)) return 'refers back to a group; write it without';
  const { open, isNested } = countRepetitions(pattern);
  if (isNested) return 'repeats something that repeats itself; take one repetition out';
  return open > MOST_OPEN
    ? `has more than ${MOST_OPEN} open repetitions; bound some, such as {1,20}`
    : undefined;
}

/** Reads the expression sign by sign; it is a right one. */
function countRepetitions(pattern: string): { open: number; isNested: boolean } {
  const signs =
    pattern.match(/\\.|\[(?:\\.|[^\]])*\]|[*+?]\??|\{\d+(?:,\d*)?\}\??|[()]|[^]/gu) ?? [];
  const groups: boolean[] = [];
  let open = 0;
  let repeats = false;
  let closedRepeats = false;
  let isNested = false;
  let isAfterOpen = false;
  for (const sign of signs) {
    const isRepetition = /^(?:[*+]|\{\d+,)/u.test(sign);
    // `(?:` and `(?<name>`: the question mark after a bracket is no repetition.
    if (sign === '(') {
      groups.push(repeats);
      repeats = false;
    } else if (sign === ')') {
      closedRepeats = repeats;
      repeats = (groups.pop() ?? false) || repeats;
    } else if (isRepetition && !isAfterOpen) {
      if (closedRepeats) isNested = true;
      if (/^[*+]|,\}/u.test(sign)) open += 1;
      repeats = true;
    }
    if (sign !== ')') closedRepeats = false;
    isAfterOpen = sign === '(';
  }
  return { open, isNested };
}
