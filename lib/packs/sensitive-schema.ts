import * as v from 'valibot';

import { SENSITIVE_KINDS, type SensitiveWish } from '@/lib/sensitive/sensitive';

import { PACK_LIMITS } from './pack-limits';
import {
  idText,
  keys,
  languageCode,
  level,
  list,
  oneOf,
  oneOrMore,
  phrase,
  text,
} from './schema-parts';
import { toExample } from './to-example';

const example = v.lazy((input) =>
  typeof input === 'object' && input !== null && 'good' in input
    ? keys({ good: text(), lang: v.optional(languageCode) })
    : keys({ bad: text(), match: v.optional(text()), lang: v.optional(languageCode) }),
);
const levelOrOff = v.optional(oneOf(['off', 'suggestion', 'warning', 'error', 'block']));

/** The section `sensitive` of `guidelines.yaml`: data that must not be sent. */
export const sensitiveSection = v.optional(
  keys({
    card: levelOrOff,
    iban: levelOrOff,
    cpr: levelOrOff,
    ssn: levelOrOff,
    personnummer: levelOrOff,
    'national-id': levelOrOff,
    password: levelOrOff,
    secret: levelOrOff,
    email: levelOrOff,
    allow: v.optional(oneOrMore(phrase, PACK_LIMITS.phrases), []),
    custom: v.optional(
      list(
        keys({
          id: idText,
          pattern: text(PACK_LIMITS.patternCharacters),
          check: v.optional(oneOf(['luhn', 'mod11', 'mod97'])),
          level: v.optional(level, 'block'),
        }),
        PACK_LIMITS.parts,
      ),
      [],
    ),
    examples: v.optional(list(example, PACK_LIMITS.examples), []),
  }),
);

export type SensitiveYaml = v.InferOutput<typeof sensitiveSection>;

/** The section as the engine takes it. */
export function toSensitive(yaml: SensitiveYaml): SensitiveWish | undefined {
  if (!yaml) return undefined;
  const levels = Object.fromEntries(
    SENSITIVE_KINDS.flatMap((kind) => {
      const wanted = yaml[kind];
      return wanted === undefined ? [] : [[kind, wanted]];
    }),
  );
  return { levels, allow: yaml.allow, custom: yaml.custom };
}

/** Its examples, to be run as tests. */
export function sensitiveExamples(yaml: SensitiveYaml) {
  return {
    section: 'sensitive',
    rules: [
      ...SENSITIVE_KINDS.map((kind) => `sensitive-${kind}`),
      ...(yaml?.custom ?? []).map(({ id }) => id),
    ],
    examples: (yaml?.examples ?? []).map(toExample),
  };
}
