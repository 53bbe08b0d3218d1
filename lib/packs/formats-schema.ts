import * as v from 'valibot';

import type { Formats } from '@/lib/guidelines/formats';

import { sectionExample } from './example-schema';
import { PACK_LIMITS } from './pack-limits';
import { byLanguage, keys, level, list, textLike } from './schema-parts';
import { toExample } from './to-example';

/** The section `format` of `guidelines.yaml`: how dates, times, amounts, phones and quotation marks are written. */
export const formatsSection = v.optional(
  keys({
    languages: byLanguage(
      keys({
        date: v.optional(
          textLike(
            /^(?=.*d)(?=.*M)[dMy.,/\s-]{3,20}(?:'?de'? )?[dMy.,/\s-]*$/u,
            'a pattern of yyyy, MMMM, MMM, MM, M, dd and d such as d. MMMM yyyy',
          ),
        ),
        time: v.optional(textLike(/^\d{1,2}[.:h]\d{2}$/u, 'an example such as 14.30')),
        amount: v.optional(textLike(/\d/u, 'an example such as 1.234,50 kr.')),
        phone: v.optional(textLike(/\d{2}/u, 'an example such as +45 12 34 56 78')),
        quotes: v.optional(
          textLike(/^[\p{Pi}\p{Pf}"„]\s*[\p{Pi}\p{Pf}"]$/u, 'two quotation marks such as »«'),
        ),
      }),
    ),
    level: v.optional(level, 'suggestion'),
    examples: v.optional(list(sectionExample, PACK_LIMITS.examples), []),
  }),
);

export type FormatsYaml = v.InferOutput<typeof formatsSection>;

/** The section as the engine takes it. */
export function toFormats(yaml: FormatsYaml): Formats | undefined {
  return yaml && { byLanguage: yaml.languages, level: yaml.level };
}

/** Its examples, to be run as tests. */
export function formatExamples(yaml: FormatsYaml) {
  return {
    section: 'format',
    rules: ['format-date', 'format-time', 'format-amount', 'format-phone', 'format-quotes'],
    examples: (yaml?.examples ?? []).map(toExample),
  };
}
