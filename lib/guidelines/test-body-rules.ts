import { patternsOf } from '@/lib/rules/body-patterns';

import { checkBodyRules, compileBodyRule } from './body-rules';
import type { BodyRule, Guidelines } from './guidelines';
import type { ExampleFailure } from './test-guidelines';
import { testSection } from './test-section';
import { tooSlowMessage } from './too-slow';

/** Runs the examples of the rules with Vale's bodies; `keyOf` tells where a rule stands, such as `rules[2]`. */
export function testBodyRules(
  packId: string,
  guidelines: Guidelines,
  keyOf: (id: string) => string,
): ExampleFailure[] {
  return (guidelines.bodyRules ?? []).flatMap((rule) => {
    const language = rule.lang ?? guidelines.languages[0] ?? 'en';
    const compiled = compileBodyRule(rule, language, guidelines.accepted);
    const key = keyOf(rule.id);
    if (!compiled.ok) return [{ key, message: `it cannot be used: ${compiled.reason}` }];
    const slow = slowPatterns(rule, key);
    if (slow.length > 0) return slow;
    return testSection(
      (text, context) => checkBodyRules({ packId, rules: [compiled] }, text, context),
      { section: key, rules: [rule.id], examples: rule.examples },
      language,
    );
  });
}

function slowPatterns({ body }: BodyRule, rule: string): ExampleFailure[] {
  return patternsOf(body).flatMap(({ key, pattern }) => {
    const message = tooSlowMessage(pattern);
    return message === undefined ? [] : [{ key: `${rule}.${key}`, message }];
  });
}
