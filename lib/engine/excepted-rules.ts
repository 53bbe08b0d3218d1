import type { Guidelines } from '@/lib/guidelines/guidelines';
import type { Finding } from '@/lib/text/finding';

/** A client's pack, for the rules that it says do not hold. */
export interface PackExceptions {
  readonly packId: string;
  readonly guidelines: Pick<Guidelines, 'exceptions'>;
}

/** The rules (`<pack id>/<id>`) that the client's pack excepts. */
export function exceptedRules(own: PackExceptions | undefined): ReadonlySet<string> {
  const excepted = own?.guidelines.exceptions ?? [];
  return new Set(excepted.map((rule) => (rule.includes('/') ? rule : `${own?.packId}/${rule}`)));
}

/** Findings without those of rules that the client's pack excepts. */
export function withoutExcepted(
  own: PackExceptions | undefined,
  findings: readonly Finding[],
): readonly Finding[] {
  const rules = exceptedRules(own);
  return rules.size === 0 ? findings : findings.filter(({ rule }) => !rules.has(rule));
}
