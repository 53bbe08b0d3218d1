import { asRun } from '@/lib/rules/body-patterns';

import { compileRule, type PatternProblem } from './compile-rule';
import type { Guidelines, Rule } from './guidelines';
import { tooSlowMessage } from './too-slow';

/** Every pattern that cannot be used, with its key such as `rules[0].tokens[1]`. */
export function findPatternProblems({ rules }: Guidelines): PatternProblem[] {
  return rules.flatMap((rule, index) =>
    [...compileRule(rule).problems, ...slowPatterns(rule)].map(({ key, message }) => ({
      key: `rules[${index}].${key}`,
      message,
    })),
  );
}

function slowPatterns(rule: Rule): PatternProblem[] {
  const patterns =
    rule.extends === 'existence'
      ? rule.tokens.map((pattern, index) => ({ key: `tokens[${index}]`, pattern }))
      : Object.keys(rule.swap).map((pattern) => ({ key: `swap.${pattern}`, pattern }));
  return patterns.flatMap(({ key, pattern }) => {
    const message = tooSlowMessage(pattern, asRun(rule, pattern));
    return message === undefined ? [] : [{ key, message }];
  });
}
