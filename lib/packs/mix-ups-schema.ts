import * as v from 'valibot';

import { mixUpKinds, type MixUpRules } from '@/lib/guidelines/mix-ups';

import { levelKeys, statedLevels } from './levels-of-kinds';
import { PACK_LIMITS } from './pack-limits';
import { keys, list, phrase, textLike } from './schema-parts';

const phrases = v.optional(list(phrase, PACK_LIMITS.phrases), []);
const domain = textLike(
  /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}$/u,
  'a domain such as nordlys.example, without https://',
);

/** `mix-ups` in guidelines.yaml */
export const mixUpsSchema = keys({
  ...levelKeys(mixUpKinds),
  names: phrases,
  products: phrases,
  domains: v.optional(list(domain, PACK_LIMITS.phrases), []),
  allow: phrases,
});

/** The section as the engine takes it. */
export function toMixUps(yaml: v.InferOutput<typeof mixUpsSchema>): MixUpRules {
  const levels = statedLevels(mixUpKinds, yaml);
  const { names, products, domains, allow } = yaml;
  return { levels, names, products, domains, allow };
}
