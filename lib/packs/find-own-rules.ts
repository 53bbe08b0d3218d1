import type { BodyRule } from '@/lib/guidelines/guidelines';
import { ownRules } from '@/lib/vale/load-rules';
import type { RuleYaml } from '@/lib/vale/rule-to-yaml';

import { exportedBody } from './exported-rule';

/** Rules of Vale's own that a pack has again: they are switched on and not written. */
export interface OwnRules {
  readonly own: ReadonlyMap<BodyRule, string>;
  readonly rejected: readonly string[];
}

/** Which rules of a pack are Vale's own as they were, and the words that its vocabulary rejects. */
export function findOwnRules(rules: readonly BodyRule[], accepted: readonly string[]): OwnRules {
  const own = new Map<BodyRule, string>();
  let rejected: readonly string[] = [];
  for (const rule of rules) {
    const { imported = '', body } = rule;
    if (!imported.startsWith('Vale.')) continue;
    const tokens = imported === 'Vale.Avoid' && body.extends === 'existence' ? body.tokens : [];
    const standard = ownRules(accepted, tokens).find(([name]) => name === imported)?.[1];
    if (!isSameRule(exportedBody(rule, 'en'), standard)) continue;
    own.set(rule, imported);
    if (tokens.length > 0) rejected = tokens;
  }
  return { own, rejected };
}

/** Whatever the level and what explains it. */
function isSameRule(rule: RuleYaml, standard: unknown): boolean {
  if (typeof standard !== 'object' || standard === null) return false;
  return keysOf(rule) === keysOf(standard);
}

function keysOf(value: object): string {
  const told = Object.entries(value)
    .filter(([key]) => key !== 'level' && key !== 'description' && key !== 'link')
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(told);
}
