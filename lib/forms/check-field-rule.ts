import type { FieldRule } from '@/lib/guidelines/field-rule';
import type { FieldContext } from '@/lib/text/form-field';

import { checkValue } from './check-value';
import type { CompiledFieldRule } from './compile-field-rules';
import { suggest, wrong, type FieldProblem } from './field-problem';
import { plainValue, tidyText } from './plain-value';
import { writeByMask } from './write-by-mask';

/** What is wrong with a value by the client's rule for its field; the kind's own checks first. */
export function checkFieldRule(
  value: string,
  context: FieldContext,
  compiled: CompiledFieldRule,
): readonly FieldProblem[] {
  const { rule } = compiled;
  if (value.trim() === '') return [];
  const ofKind = checkValue(value, context, rule);
  if (ofKind.some(({ level }) => level === 'warning')) return ofKind;
  const [own] = ownChecks(value, compiled);
  return own ? [own] : ofKind;
}

function* ownChecks(value: string, compiled: CompiledFieldRule): Generator<FieldProblem> {
  const { rule, pattern } = compiled;
  const masked =
    rule.kind === 'code' && rule.format !== undefined ? writeByMask(value, rule.format) : undefined;
  if (masked !== undefined && masked !== value) {
    yield suggest(value, 'format', (say) => say.writeLike(masked), [masked]);
  }
  const cased = withCapitals(tidyText(value), rule.capitals);
  if (rule.values) yield* checkValues(value, rule.values);
  if (rule.unit !== undefined) yield* checkUnit(value, rule.unit);
  if (cased !== tidyText(value)) {
    yield suggest(value, 'capitals', (say) => say.writeLike(cased), [cased]);
  }
  const { length } = [...tidyText(value)];
  if (length < (rule.minLength ?? 0) || length > (rule.maxLength ?? Infinity)) {
    yield wrong(value, 'length', (say) => say.length(length, rule.minLength, rule.maxLength));
  }
  const isMaskMissed = rule.kind === 'code' && rule.format !== undefined && masked === undefined;
  if (isMaskMissed || (pattern && !pattern.test(tidyText(value)))) {
    yield wrong(value, 'pattern', (say) => say.pattern(exampleOf(rule)));
  }
}

function* checkValues(value: string, values: readonly string[]): Generator<FieldProblem> {
  if (values.includes(value)) return;
  const same = values.find((one) => fold(one) === fold(value));
  if (same !== undefined) yield suggest(value, 'values', (say) => say.writeLike(same), [same]);
  else
    yield wrong(value, 'values', (say) => say.notAllowed(values), values.length <= 5 ? values : []);
}

const fold = (text: string): string => tidyText(text).normalize('NFC').toLowerCase();

function* checkUnit(value: string, unit: string): Generator<FieldProblem> {
  const plain = plainValue(value);
  const number = /^-?\d+(?:[.,]\d+)?/u.exec(plain)?.[0];
  if (number === undefined || value === `${number} ${unit}`) return;
  const rest = plain.slice(number.length).trim();
  if (rest !== '' && rest.toLowerCase() !== unit.toLowerCase()) return;
  const written = `${number} ${unit}`;
  yield suggest(value, 'unit', (say) => say.writeLike(written), [written]);
}

function withCapitals(text: string, capitals: FieldRule['capitals']): string {
  switch (capitals) {
    case 'upper':
      return text.toUpperCase();
    case 'lower':
      return text.toLowerCase();
    case 'first': {
      const [first = ''] = text;
      return first.toUpperCase() + text.slice(first.length);
    }
    case undefined:
      return text;
  }
}

function exampleOf({ examples }: FieldRule): string {
  return examples.flatMap((example) => ('good' in example ? [example.good] : []))[0] ?? '';
}
