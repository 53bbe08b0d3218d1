import * as v from 'valibot';

import { mixUpKinds, type MixUpKind, type MixUpRules } from '@/lib/guidelines/mix-ups';

import { PACK_LIMITS } from './pack-limits';
import { keys, list, oneOf, phrase, textLike } from './schema-parts';

const levelOrOff = oneOf(['off', 'suggestion', 'warning', 'error', 'block']);
const phrases = v.optional(list(phrase, PACK_LIMITS.phrases), []);
const domain = textLike(
  /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}$/u,
  'a domain such as nordlys.example, without https://',
);
const levelOf = Object.fromEntries(
  mixUpKinds.map((kind) => [kind, v.optional(levelOrOff)]),
) satisfies Record<string, unknown>;

/** `mix-ups` in guidelines.yaml */
export const mixUpsSchema = keys({
  ...levelOf,
  names: phrases,
  products: phrases,
  domains: v.optional(list(domain, PACK_LIMITS.phrases), []),
  allow: phrases,
});

/** The section as the engine takes it. */
export function toMixUps(yaml: v.InferOutput<typeof mixUpsSchema>): MixUpRules {
  const levels: Partial<Record<MixUpKind, v.InferOutput<typeof levelOrOff>>> = {};
  for (const kind of mixUpKinds) {
    const stated: unknown = Object.hasOwn(yaml, kind) ? Reflect.get(yaml, kind) : undefined;
    const read = v.safeParse(levelOrOff, stated);
    if (read.success) levels[kind] = read.output;
  }
  const { names, products, domains, allow } = yaml;
  return { levels, names, products, domains, allow };
}
