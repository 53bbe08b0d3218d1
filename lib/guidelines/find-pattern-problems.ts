import { asRun } from '@/lib/rules/body-patterns';
import { translateReading } from '@/lib/rules/pattern/translate-pattern';

import type { Guidelines } from './guidelines';
import { alternativesOf, type RuleAlternative } from './rule-alternative';
import { tooSlowMessage } from './too-slow';

/** What is wrong with a pattern, at a key such as `rules[0].tokens[1]`. */
export interface PatternProblem {
  readonly key: string;
  readonly message: string;
}

/** Every pattern that cannot be used. */
export function findPatternProblems({ rules }: Pick<Guidelines, 'rules'>): PatternProblem[] {
  return rules.flatMap((rule, index) =>
    alternativesOf(rule).flatMap((alternative) => {
      const { key, pattern } = alternative;
      const messages = [problemOf(alternative), tooSlowMessage(pattern, asRun(rule, pattern))];
      return messages.flatMap((message) =>
        message === undefined ? [] : [{ key: `rules[${index}].${key}`, message }],
      );
    }),
  );
}

function problemOf({ pattern, reading }: RuleAlternative): string | undefined {
  const translation = translateReading(reading);
  const name = `"${pattern}" is not a pattern:`;
  if (!translation.ok) return `${name} ${translation.reason}`;
  // Whoever needs a text matches no empty one.
  if (translation.needs ?? translation.leads) return undefined;
  const isEmpty = new RegExp(`^(?:${translation.source})$`, 'v').test('');
  return isEmpty ? `${name} it matches where there is nothing at all` : undefined;
}
