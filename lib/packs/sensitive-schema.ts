import * as v from 'valibot';

import { sensitiveKinds, type SensitiveRules } from '@/lib/guidelines/sensitive-rules';
import { translatePattern } from '@/lib/rules/pattern/translate-pattern';

import { levelKeys, levelOrOff, statedLevels } from './levels-of-kinds';
import { PACK_LIMITS } from './pack-limits';
import { idText, keys, level, list, localized, oneOf, phrase, text } from './schema-parts';

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

/** `sensitive` in guidelines.yaml */
export const sensitiveSchema = keys({ ...levelKeys(sensitiveKinds), ...shared });

/** `facts` in guidelines.yaml */
export const factsSchema = keys({ level: v.optional(levelOrOff, 'warning') });

/** The section as the engine takes it. */
export function toSensitive(yaml: v.InferOutput<typeof sensitiveSchema>): SensitiveRules {
  const levels = statedLevels(sensitiveKinds, yaml);
  return {
    levels,
    allow: yaml.allow,
    custom: yaml.custom.map(({ check, ...one }) => ({
      ...one,
      ...(check !== undefined && { check }),
    })),
  };
}
