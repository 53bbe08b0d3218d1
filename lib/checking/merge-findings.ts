import { MARK_CERTAINTY, type CheckerId, type Finding, type Level } from '@/lib/text/finding';
import { overlaps } from '@/lib/text/span';

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

/**
 * One finding a place: what must not be sent before all else; what is certain enough to be marked before what is only listed, then the
 * client's guideline before grammar before spelling, then the heavier,
 * then the longer. What is missing (empty span) hides nothing. Sorted by place.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings.toSorted(byWeight)) {
    if (!kept.some((other) => overlaps(finding, other))) kept.push(finding);
  }
  return kept.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

function byWeight(one: Finding, other: Finding): number {
  return (
    Number(other.level === 'block') - Number(one.level === 'block') ||
    Number(one.certainty < MARK_CERTAINTY) - Number(other.certainty < MARK_CERTAINTY) ||
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
