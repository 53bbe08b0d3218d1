import type { JsonSchema } from '@valibot/to-json-schema';

const texts: JsonSchema = { type: 'array', items: { type: 'string' } };
const textOrTexts: JsonSchema = { anyOf: [{ type: 'string' }, texts] };
const yesOrNo: JsonSchema = { type: 'boolean' };
const count: JsonSchema = { type: 'integer', minimum: 0 };
const pairs: JsonSchema = { type: 'object', additionalProperties: { type: 'string' } };
const string: JsonSchema = { type: 'string' };

const excepted = { exceptions: texts, vocab: yesOrNo };
const shared = {
  scope: textOrTexts,
  limit: count,
  action: {
    type: 'object',
    properties: { name: string, params: texts },
    required: ['name'],
    additionalProperties: false,
  },
} satisfies Record<string, JsonSchema>;

/** Vale's keys by extension point, beside those that every rule has. */
export const valeKeys: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>> = {
  existence: {
    ...excepted,
    tokens: texts,
    raw: texts,
    append: yesOrNo,
    nonword: yesOrNo,
    ignorecase: yesOrNo,
  },
  substitution: {
    ...excepted,
    swap: pairs,
    nonword: yesOrNo,
    ignorecase: yesOrNo,
    capitalize: yesOrNo,
  },
  occurrence: { token: string, max: count, min: count, ignorecase: yesOrNo },
  repetition: { ...excepted, tokens: texts, max: count, alpha: yesOrNo, ignorecase: yesOrNo },
  consistency: { either: pairs, nonword: yesOrNo, ignorecase: yesOrNo },
  conditional: { ...excepted, first: string, second: string, ignorecase: yesOrNo },
  capitalization: {
    ...excepted,
    match: string,
    style: { enum: ['AP', 'Chicago'] },
    prefix: string,
    indicators: texts,
    threshold: { type: 'number', minimum: 0, maximum: 1 },
  },
  metric: { formula: string, condition: string },
  readability: { metrics: texts, grade: { type: 'number' } },
  spelling: { filters: texts, ignore: textOrTexts, exceptions: texts, dictionaries: texts },
};

/** The schema of rules with Vale's keys, one for each extension point; `own` has the keys that are ours. */
export function valeRules(own: JsonSchema): JsonSchema[] {
  return Object.entries(valeKeys).map(([point, keys]) => ({
    ...own,
    properties: { ...own.properties, extends: { const: point }, ...shared, ...keys },
    additionalProperties: false,
  }));
}
