import type { Finding } from '@/lib/text/finding';

import type { ClientGuidelines } from './guidelines-jobs';

/** The rules (`<pack id>/<id>`) that the client's pack excepts. */
export function exceptedRules(own: ClientGuidelines | undefined): ReadonlySet<string> {
  const excepted = own?.guidelines.exceptions ?? [];
  return new Set(excepted.map((rule) => (rule.includes('/') ? rule : `${own?.packId}/${rule}`)));
}

/** Findings without those of rules that the client's pack excepts. */
export function withoutExcepted(
  own: ClientGuidelines | undefined,
  findings: readonly Finding[],
): readonly Finding[] {
  const rules = exceptedRules(own);
  return rules.size === 0 ? findings : findings.filter(({ rule }) => !rules.has(rule));
}
