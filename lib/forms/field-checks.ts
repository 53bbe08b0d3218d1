import type { FieldRule } from '@/lib/guidelines/field-rule';
import type { Finding, Level } from '@/lib/text/finding';
import type { FieldContext, FieldDescription, FieldKind } from '@/lib/text/form-field';
import { inLanguage } from '@/lib/text/localized';
import type { ReplyContext } from '@/lib/text/reply-context';

import { checkFieldRule } from './check-field-rule';
import { checkValue } from './check-value';
import { compileFieldRule, type CompiledFieldRule } from './compile-field-rules';
import { fieldMessages } from './field-messages';
import type { FieldProblem } from './field-problem';
import { kindOfField } from './kind-of-field';

/** The fields of one client's forms: what each is for, and what is wrong in it. */
export interface FieldChecks {
  /** The client's own rule decides, then what the page says; undefined: not a field to read. */
  kindOf(description: FieldDescription): FieldKind | undefined;
  check(value: string, field: FieldContext, context: ReplyContext): readonly Finding[];
}

/** Makes ready the rules of one client; without rules every field is checked by its kind alone. */
export function createFieldChecks(packId: string, rules: readonly FieldRule[]): FieldChecks {
  const compiled = rules.map(compileFieldRule);
  const ruleFor = (description: FieldDescription) =>
    compiled.find(({ matches }) => matches(description));
  return {
    kindOf: (description) => ruleFor(description)?.rule.kind ?? kindOfField(description),
    check(value, field, context) {
      const rule = ruleFor(field.description);
      const problems = rule ? checkFieldRule(value, field, rule) : checkValue(value, field);
      return problems.map((problem) => toFinding(problem, packId, rule, context));
    },
  };
}

function toFinding(
  { say, rule: id, level, certainty, start, end, suggestions }: FieldProblem,
  packId: string,
  compiled: CompiledFieldRule | undefined,
  { screenLanguage }: ReplyContext,
): Finding {
  const rule = compiled?.rule;
  const why = rule?.why === undefined ? '' : inLanguage(rule.why, screenLanguage);
  const own = rule?.message === undefined ? '' : inLanguage(rule.message, screenLanguage);
  return {
    start,
    end,
    rule: rule ? `${packId}/${rule.id}` : `fields/${id}`,
    checker: 'fields',
    category: 'format',
    level: rule ? heavier(rule.level, level) : level,
    certainty,
    message: own === '' ? say(fieldMessages(screenLanguage)) : own,
    ...(why !== '' && { why }),
    ...(rule?.link !== undefined && { link: rule.link }),
    suggestions,
  };
}

const order: readonly Level[] = ['suggestion', 'warning', 'error', 'block'];

/** A rule makes findings of its field weigh more, never less than what is wrong for sure. */
function heavier(one: Level, other: Level): Level {
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}
