import * as v from 'valibot';

import type { AddressWish } from '@/lib/address/address';

import { sectionExample } from './example-schema';
import { PACK_LIMITS } from './pack-limits';
import { byLanguage, keys, level, list, oneOf } from './schema-parts';
import { toExample } from './to-example';

/** The section `address` of `guidelines.yaml`: the form of address in each language. */
export const addressSection = v.optional(
  keys({
    forms: v.optional(byLanguage(oneOf(['formal', 'informal'])), {}),
    capitals: v.optional(byLanguage(oneOf(['allow', 'forbid', 'require']))),
    level: v.optional(level, 'warning'),
    mixed: v.optional(level, 'warning'),
    examples: v.optional(list(sectionExample, PACK_LIMITS.examples), []),
  }),
);

export type AddressYaml = v.InferOutput<typeof addressSection>;

/** The section as the engine takes it. */
export function toAddress(yaml: AddressYaml): AddressWish | undefined {
  if (!yaml) return undefined;
  const { forms, level: wrong, mixed, capitals } = yaml;
  return { forms, level: wrong, mixed, ...(capitals && { capitals }) };
}

/** Its examples, to be run as tests. */
export function addressExamples(yaml: AddressYaml) {
  return {
    section: 'address',
    rules: ['address', 'mixed-address', 'address-capital'],
    examples: (yaml?.examples ?? []).map(toExample),
  };
}
