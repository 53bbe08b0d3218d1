import { checkMarkdown } from './check-markdown';
import { givenValues, knownValues } from './known-values';
import { readBody, type BodyProblem } from './read-body';
import type { Template } from './template';
import { findUndeclared } from './undeclared-names';

/** Something wrong in one variant: one sentence, and the line in its text (1-based). */
export interface TemplateProblem extends BodyProblem {
  readonly language: string;
}

/** Everything that is wrong with a template, so that a pack with it is not installed. */
export function checkTemplate(template: Template): TemplateProblem[] {
  const used = new Set<string>();
  let isReadable = true;
  const problems = Object.entries(template.variants).flatMap(([language, body]) => {
    const read = readBody(body);
    for (const { name } of read.names) used.add(name);
    isReadable &&= read.problems.length === 0;
    return [...read.problems, ...findUndeclared(template, read.names), ...checkMarkdown(body)]
      .toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0))
      .map((problem) => ({ language, ...problem }));
  });
  const [language = ''] = Object.keys(template.variants);
  const ofFields = [...checkNames(template), ...(isReadable ? findUnused(template, used) : [])];
  return [...problems, ...ofFields.map((message) => ({ language, message }))];
}

function findUnused({ fields }: Template, used: ReadonlySet<string>): string[] {
  return fields
    .filter(({ name }) => !used.has(name))
    .map(
      ({ name }) => `The field "${name}" is declared and not used; remove it or use {{ ${name} }}.`,
    );
}

/** A field may stand for a known value, but nothing can be both a value and a group of values. */
function checkNames({ fields }: Template): string[] {
  const names = [...givenValues, ...knownValues, ...fields.map(({ name }) => name)];
  return fields.flatMap(({ name }) => {
    const isTaken =
      givenValues.includes(name) ||
      names.some((other) => other.startsWith(`${name}.`) || name.startsWith(`${other}.`));
    return isTaken ? [`The field "${name}" has the name of something else; choose another.`] : [];
  });
}
