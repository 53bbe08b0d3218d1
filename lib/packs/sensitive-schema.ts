import * as v from 'valibot';

import {
  sensitiveKinds,
  type SensitiveKind,
  type SensitiveRules,
} from '@/lib/guidelines/sensitive-rules';
import { translatePattern } from '@/lib/rules/pattern/translate-pattern';

import { PACK_LIMITS } from './pack-limits';
import { idText, keys, level, list, localized, oneOf, phrase, text } from './schema-parts';

const levelOrOff = oneOf(['off', 'suggestion', 'warning', 'error', 'block']);
const custom = keys({
  id: idText,
  pattern: v.pipe(
    text(PACK_LIMITS.patternCharacters),
    v.check(
      (pattern) => translatePattern(pattern).ok,
      ({ input }) => {
        const translation = translatePattern(input);
        return `is no pattern: ${translation.ok ? '' : translation.reason}; correct it`;
      },
    ),
  ),
  check: v.optional(oneOf(['mod11', 'luhn', 'mod97'])),
  level: v.optional(level, 'warning'),
  message: localized,
});
const shared = {
  allow: v.optional(list(phrase, PACK_LIMITS.phrases), []),
  custom: v.pipe(
    v.optional(list(custom, PACK_LIMITS.parts), []),
    v.check(
      (all) =>
        new Set([...all.map(({ id }) => id), ...sensitiveKinds]).size ===
        all.length + sensitiveKinds.length,
      'has an id twice, or the name of a kind as an id; choose another',
    ),
  ),
};

const levelOf = Object.fromEntries(
  sensitiveKinds.map((kind) => [kind, v.optional(levelOrOff)]),
) satisfies Record<string, unknown>;

/** `sensitive` in guidelines.yaml */
export const sensitiveSchema = keys({ ...levelOf, ...shared });

/** `facts` in guidelines.yaml */
export const factsSchema = keys({ level: v.optional(levelOrOff, 'warning') });

/** The section as the engine takes it. */
export function toSensitive(yaml: v.InferOutput<typeof sensitiveSchema>): SensitiveRules {
  const levels: Partial<Record<SensitiveKind, v.InferOutput<typeof levelOrOff>>> = {};
  for (const kind of sensitiveKinds) {
    const stated: unknown = Object.hasOwn(yaml, kind) ? Reflect.get(yaml, kind) : undefined;
    const read = v.safeParse(levelOrOff, stated);
    if (read.success) levels[kind] = read.output;
  }
  return {
    levels,
    allow: yaml.allow,
    custom: yaml.custom.map(({ check, ...one }) => ({
      ...one,
      ...(check !== undefined && { check }),
    })),
  };
}
