import type { Finding } from '@/lib/text/finding';

import type { ClientGuidelines } from './guidelines-jobs';

/** Findings without those of rules that the client's pack excepts. */
export function withoutExcepted(
  own: ClientGuidelines | undefined,
  findings: readonly Finding[],
): readonly Finding[] {
  const excepted = own?.guidelines.exceptions ?? [];
  if (!own || excepted.length === 0) return findings;
  const rules = new Set(
    excepted.map((rule) => (rule.includes('/') ? rule : `${own.packId}/${rule}`)),
  );
  return findings.filter(({ rule }) => !rules.has(rule));
}
