import { givenValues, knownValues } from './known-values';
import type { BodyProblem, NamedValue } from './read-body';
import type { Template } from './template';

/** The values a body names that nobody can ever give: neither known nor declared as a field. */
export function findUndeclared(template: Template, names: readonly NamedValue[]): BodyProblem[] {
  const declared = new Set([
    ...givenValues,
    ...knownValues,
    ...template.fields.map((field) => field.name),
  ]);
  return names
    .filter(({ name }) => !declared.has(name))
    .map(({ name, line }) => ({
      message: `"${name}" is neither a known value nor a declared field; correct it or declare it under fields.`,
      line,
    }));
}
