import { MARK_CERTAINTY, type CheckerId, type Finding, type Level } from '@/lib/text/finding';
import { overlaps, type Span } from '@/lib/text/span';

const CHECKER_ORDER: readonly CheckerId[] = [
  'guidelines',
  'reply',
  'parts',
  'fields',
  'grammar',
  'english',
  'languagetool',
  'spelling',
];
const LEVEL_ORDER: readonly Level[] = ['block', 'error', 'warning', 'suggestion'];

/** A mark longer than this is about the sentence, not about its words. */
const MAX_WORDS_LENGTH = 40;

/**
 * One finding a place of the text: what must not be sent before all else; what is certain enough to be marked before what is only listed,
 * then the client's guideline before grammar before spelling, then the heavier, then the longer. What is
 * missing (empty span) hides nothing; what is said of a whole sentence keeps the longest part of it
 * that no other finding needs. Sorted by place.
 */
export function mergeFindings(findings: readonly Finding[], text: string): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings.toSorted(byWeight)) {
    const span = isOfSentence(finding) ? longestFree(finding, kept, text) : finding;
    if (span && !kept.some((other) => overlaps(span, other))) {
      kept.push({ ...finding, start: span.start, end: span.end });
    }
  }
  return kept.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/** It offers no other words, so less than all of them can be underlined. */
function isOfSentence({ start, end, suggestions, suggestLater }: Finding): boolean {
  return end - start > MAX_WORDS_LENGTH && suggestions.length === 0 && !suggestLater;
}

function longestFree(whole: Span, taken: readonly Span[], text: string): Span | undefined {
  const free: Span[] = [];
  let { start } = whole;
  const inside = taken.filter((other) => other.end > other.start && overlaps(whole, other));
  for (const other of inside.toSorted((one, next) => one.start - next.start)) {
    free.push(withoutEdges({ start, end: Math.max(start, other.start) }, text));
    start = Math.max(start, other.end);
  }
  free.push(
    inside.length === 0 ? whole : withoutEdges({ start, end: Math.max(start, whole.end) }, text),
  );
  const [longest] = free.toSorted((one, other) => lengthOf(other) - lengthOf(one));
  return longest && lengthOf(longest) > 0 ? longest : undefined;
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** Begins and ends with a word. */
function withoutEdges({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  const before = words.length - words.replace(/^[^\p{L}\p{N}]+/u, '').length;
  const after = words.length - words.replace(/[^\p{L}\p{N}]+$/u, '').length;
  return { start: start + before, end: Math.max(start + before, end - after) };
}

function byWeight(one: Finding, other: Finding): number {
  return (
    Number(other.level === 'block') - Number(one.level === 'block') ||
    Number(one.certainty < MARK_CERTAINTY) - Number(other.certainty < MARK_CERTAINTY) ||
    Number(isOfSentence(one)) - Number(isOfSentence(other)) ||
    orderOf(one) - orderOf(other) ||
    LEVEL_ORDER.indexOf(one.level) - LEVEL_ORDER.indexOf(other.level) ||
    other.end - other.start - (one.end - one.start) ||
    one.start - other.start
  );
}

/** A word that a server does not know comes after what the dictionary here says of it. */
function orderOf({ checker, category }: Finding): number {
  return checker === 'languagetool' && category === 'spelling'
    ? CHECKER_ORDER.length
    : CHECKER_ORDER.indexOf(checker);
}
