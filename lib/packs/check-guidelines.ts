import { createAddressCheck } from '@/lib/address/check-address';
import { createFormatsCheck } from '@/lib/formats/check-formats';
import { formatProblem } from '@/lib/forms/format-problem';
import { testFieldRules } from '@/lib/forms/test-field-rules';
import type { Guidelines } from '@/lib/guidelines/guidelines';
import { testBodyRules } from '@/lib/guidelines/test-body-rules';
import { testGuidelines } from '@/lib/guidelines/test-guidelines';
import { testSection } from '@/lib/guidelines/test-section';
import { createMeasuresCheck } from '@/lib/measures/check-measures';

import { addressExamples } from './address-schema';
import { isBodyRule, readBodyRule } from './body-rule';
import { formatExamples } from './formats-schema';
import type { GuidelinesYaml } from './guidelines-schema';
import { measureExamples } from './measures-schema';
import type { PackProblem } from './pack';
import { needsNoExamples } from './parts-schema';
import { problemAt } from './read-schema';
import type { ValuePath, YamlDocument } from './read-yaml';
import { INTERNAL_ONLY } from './to-guidelines';

/** Ids that are given without being written. */
const TAKEN: Readonly<Record<string, string>> = {
  placeholder: 'the placeholders',
  [INTERNAL_ONLY]: 'the internal wording',
};
const NO_WORDS: ReadonlySet<string> = new Set();
const KINDS = ['terms', 'parts', 'rules', 'fields'] as const;

/** What a schema cannot see: ids there twice, missing examples, terms that can find nothing. */
export function checkGuidelines(yaml: GuidelinesYaml, document: YamlDocument): PackProblem[] {
  const problems: PackProblem[] = [];
  const ids = new Map<string, string>();
  const withoutExamples: ReadonlySet<unknown> = new Set(
    yaml.parts.filter((part) => needsNoExamples(part) && part.examples.length === 0),
  );
  for (const kind of KINDS) {
    for (const [index, guideline] of yaml[kind].entries()) {
      const place = `${kind}[${index}]`;
      const { id } = guideline;
      if (typeof id === 'string') {
        const other = ids.get(id) ?? TAKEN[id];
        if (other !== undefined) {
          const message = `the id "${id}" is taken by ${other}; choose another`;
          problems.push(problemAt(document, [kind, index, 'id'], message));
        }
        ids.set(id, other ?? place);
      }
      const { examples } = guideline;
      const isImported = 'imported' in guideline && guideline.imported !== undefined;
      const isTried = !isImported && !withoutExamples.has(guideline);
      const missing = isTried && Array.isArray(examples) ? missingExamples(examples) : undefined;
      if (missing !== undefined) {
        problems.push(problemAt(document, [kind, index, 'examples'], missing));
      }
    }
  }
  for (const [index, { match, kind, format }] of yaml.fields.entries()) {
    const isEmpty = [match.label, match.name, match.autocomplete, match.field].every(
      (list) => list.length === 0,
    );
    if (isEmpty) {
      const message = 'matches no field; add a label, a name, an autocomplete token or a field';
      problems.push(problemAt(document, ['fields', index, 'match'], message));
    }
    const wrongFormat = format === undefined ? undefined : formatProblem(kind, format);
    if (wrongFormat !== undefined) {
      problems.push(problemAt(document, ['fields', index, 'format'], wrongFormat));
    }
  }
  for (const [index, rule] of yaml.rules.entries()) {
    const reading = isBodyRule(rule) ? readBodyRule(rule) : undefined;
    if (reading && !reading.ok) {
      problems.push(problemAt(document, ['rules', index], `${reading.reason}; change the rule`));
    }
  }
  for (const [index, term] of yaml.terms.entries()) {
    if ('use' in term && term['instead-of'].length === 0 && term.case === 'any') {
      const message = 'can find nothing; add "instead-of", or "case: exact"';
      problems.push(problemAt(document, ['terms', index], message));
    }
    if ('never' in term && term.never.length === 0) {
      problems.push(
        problemAt(document, ['terms', index, 'never'], 'the list is empty; add a word'),
      );
    }
  }
  return problems;
}

function missingExamples(examples: readonly unknown[]): string | undefined {
  const has = (key: string) =>
    examples.some((example) => typeof example === 'object' && example !== null && key in example);
  const missing = ['bad', 'good'].filter((key) => !has(key));
  return missing.length === 0
    ? undefined
    : `needs at least one bad and one good example; add a ${missing.join(' and a ')} one`;
}

/** The guidelines' own examples, run: what fails is a problem at its line. */
export function runExamples(
  packId: string,
  yaml: GuidelinesYaml,
  guidelines: Guidelines,
  document: YamlDocument,
): PackProblem[] {
  const measures = createMeasuresCheck(packId, guidelines.measures ?? {}, NO_WORDS);
  const failures = [
    ...testGuidelines(packId, guidelines),
    ...measureExamples(yaml).flatMap((section) =>
      testSection(measures, section, guidelines.languages[0] ?? 'en'),
    ),
    ...testBodyRules(
      packId,
      guidelines,
      (id) => `rules[${yaml.rules.findIndex((rule) => 'id' in rule && rule.id === id)}]`,
    ),
    ...testSection(
      createAddressCheck(packId, guidelines.address),
      addressExamples(yaml.address),
      guidelines.languages[0] ?? 'en',
    ),
    ...(guidelines.formats
      ? testSection(
          createFormatsCheck(packId, guidelines.formats),
          formatExamples(yaml.format),
          guidelines.languages[0] ?? 'en',
        )
      : []),
    ...testFieldRules(guidelines.fields ?? [], guidelines.languages),
  ];
  return failures.map(({ key, message }) => ({
    ...problemAt(document, pathOf(key), message),
    key,
  }));
}

/** `rules[0].swap.a.b` is the path rules, 0, swap, `a.b`: after `swap.` all is one key. */
function pathOf(key: string): ValuePath {
  const [, before = key, pattern] = /^(.*?\.swap)\.(.*)$/su.exec(key) ?? [];
  const path = Array.from(before.matchAll(/(\w+)|\[(\d+)\]/gu), ([whole, , index]) =>
    index === undefined ? whole : Number(index),
  );
  return pattern === undefined ? path : [...path, pattern];
}
