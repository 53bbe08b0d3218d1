import * as v from 'valibot';

import { fieldKinds } from '@/lib/text/form-field';

import { PACK_LIMITS } from './pack-limits';
import {
  chosenFrom,
  hasKey,
  idText,
  keys,
  languageCode,
  level,
  link,
  list,
  localized,
  oneOf,
  oneOrMore,
  phrase,
  someOf,
  text,
  textLike,
} from './schema-parts';

const pattern = text(PACK_LIMITS.patternCharacters);
const patterns = v.optional(oneOrMore(pattern, PACK_LIMITS.phrases), []);
const length = v.pipe(
  v.number('expected a whole number'),
  v.integer('expected a whole number'),
  v.minValue(1, 'expected a number above zero'),
);

const good = keys({ good: text() });
const bad = keys({ bad: text(), fix: v.optional(text()) });
const example = chosenFrom([bad, good], (input) => (hasKey(input, 'good') ? good : bad));

/** One entry of `fields` in `guidelines.yaml`: a field of the client's forms. */
export const fieldRuleSchema = keys({
  id: idText,
  match: keys({
    label: patterns,
    name: patterns,
    autocomplete: v.optional(oneOrMore(phrase, PACK_LIMITS.phrases), []),
    field: v.optional(oneOrMore(phrase, PACK_LIMITS.phrases), []),
  }),
  kind: v.optional(oneOf(fieldKinds), 'code'),
  lang: v.optional(languageCode),
  country: v.optional(textLike(/^[A-Z]{2}$/u, 'a country code such as DK')),
  format: v.optional(phrase),
  pattern: v.optional(pattern),
  length: v.optional(keys({ min: v.optional(length), max: v.optional(length) })),
  values: v.optional(someOf(phrase, PACK_LIMITS.phrases)),
  capitals: v.optional(oneOf(['upper', 'lower', 'first'])),
  unit: v.optional(phrase),
  level: v.optional(level, 'warning'),
  message: v.optional(localized),
  why: v.optional(localized),
  link: v.optional(link),
  examples: v.optional(list(example, PACK_LIMITS.examples), []),
});

export type FieldRuleYaml = v.InferOutput<typeof fieldRuleSchema>;
