import type { FieldExample, FieldRule } from '@/lib/guidelines/field-rule';

import type { FieldRuleYaml } from './field-rule-schema';

/** The rule as the engine takes it. */
export function toFieldRule(yaml: FieldRuleYaml): FieldRule {
  const { match, length, format, country, lang, pattern, values, capitals, unit } = yaml;
  const { message, why, link } = yaml;
  return {
    id: yaml.id,
    kind: yaml.kind,
    level: yaml.level,
    match: {
      labels: match.label,
      names: match.name,
      autocomplete: match.autocomplete,
      fields: match.field,
    },
    examples: yaml.examples.map(toExample),
    ...(format !== undefined && { format }),
    ...(country !== undefined && { country }),
    ...(lang !== undefined && { lang }),
    ...(pattern !== undefined && { pattern }),
    ...(length?.min !== undefined && { minLength: length.min }),
    ...(length?.max !== undefined && { maxLength: length.max }),
    ...(values !== undefined && { values }),
    ...(capitals !== undefined && { capitals }),
    ...(unit !== undefined && { unit }),
    ...(message !== undefined && { message }),
    ...(why !== undefined && { why }),
    ...(link !== undefined && { link }),
  };
}

function toExample(example: FieldRuleYaml['examples'][number]): FieldExample {
  if ('good' in example) return { good: example.good };
  return { bad: example.bad, ...(example.fix !== undefined && { fix: example.fix }) };
}
