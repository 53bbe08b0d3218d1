import type { ReplybookDatabase, RuleOff } from './database';

/** Switches a rule off for every reply of this profile, until it is switched on again. */
export async function switchRuleOff(
  database: ReplybookDatabase,
  rule: string,
  now: number,
): Promise<void> {
  await database.rulesOff.put({ rule, at: now });
}

/** Switches a rule on again. */
export async function switchRuleOn(database: ReplybookDatabase, rule: string): Promise<void> {
  await database.rulesOff.delete(rule);
}

/** The rules that are switched off, the last one first. */
export async function listRulesOff(database: ReplybookDatabase): Promise<readonly RuleOff[]> {
  const rules = await database.rulesOff.toArray();
  return rules.toSorted((one, other) => other.at - one.at);
}
