import { MARK_CERTAINTY, type CheckerId, type Finding } from '@/lib/text/finding';

/** Certain enough to be listed, and no more. */
const LISTED = MARK_CERTAINTY / 2;
/** Ours to be wrong about; what a team lead asks for stays marked however often it is refused. */
const OURS: ReadonlySet<CheckerId> = new Set(['spelling', 'grammar', 'english', 'languagetool']);

/** Findings the agent has refused often are listed and no longer marked; `isRefused` gets rule and words. */
export function unmarkRefused(
  findings: readonly Finding[],
  text: string,
  isRefused: (rule: string, words: string) => boolean,
): readonly Finding[] {
  return findings.map((finding) => {
    const { rule, checker, level, locked, certainty, start, end } = finding;
    const isOurs = OURS.has(checker) || rule.startsWith('core-');
    if (!isOurs || level === 'block' || locked || certainty < MARK_CERTAINTY) return finding;
    return isRefused(rule, text.slice(start, end)) ? { ...finding, certainty: LISTED } : finding;
  });
}
