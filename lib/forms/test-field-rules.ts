import type { FieldRule } from '@/lib/guidelines/field-rule';
import type { FieldContext } from '@/lib/text/form-field';

import { checkFieldRule } from './check-field-rule';
import { compileFieldRule, fieldPatternProblems } from './compile-field-rules';

/** A rule that does not do what its example says, with the key such as `fields[2].examples[0]`. */
export interface FieldRuleFailure {
  readonly key: string;
  /** One sentence. */
  readonly message: string;
}

/** Runs the examples of every rule in the client's first language; expressions that are none are failures too. */
export function testFieldRules(
  rules: readonly FieldRule[],
  languages: readonly string[],
): FieldRuleFailure[] {
  return rules.flatMap((rule, index) => {
    const at = `fields[${index}]`;
    const broken = fieldPatternProblems(rule);
    if (broken.length > 0) {
      return broken.map(({ key, message }) => ({ key: `${at}.${key}`, message }));
    }
    const field: FieldContext = {
      kind: rule.kind,
      locale: rule.lang ?? languages[0] ?? 'en',
      // A label of the rule itself, so that checks that go by words see what they will see.
      description: { type: 'text', label: rule.match.labels[0] ?? rule.id },
    };
    return rule.examples.flatMap((example, which) => {
      const message = testExample(rule, field, example);
      return message === undefined ? [] : [{ key: `${at}.examples[${which}]`, message }];
    });
  });
}

function testExample(
  rule: FieldRule,
  field: FieldContext,
  example: FieldRule['examples'][number],
): string | undefined {
  const value = 'bad' in example ? example.bad : example.good;
  const [found] = checkFieldRule(value, field, compileFieldRule(rule));
  const better = found?.suggestions[0]?.text;
  if ('good' in example) {
    if (!found) return undefined;
    return `the good example "${value}" is found by this guideline${better === undefined ? '' : `: it would be "${better}"`}`;
  }
  if (!found) return `the bad example "${value}" is not found by this guideline`;
  const { fix } = example;
  if (fix === undefined || fix.normalize('NFC') === better?.normalize('NFC')) return undefined;
  return better === undefined
    ? `"${value}" has no suggestion that could give "${fix}"`
    : `the first suggestion gives "${better}", not "${fix}"`;
}
