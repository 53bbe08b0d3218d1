import * as v from 'valibot';

import { PACK_LIMITS } from './pack-limits';
import { keys, list, oneOf, phrase, textLike, yesOrNo } from './schema-parts';

const field = keys({
  name: textLike(/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/u, 'a name of letters, digits and underscores'),
  label: v.optional(phrase),
  type: v.optional(oneOf(['text', 'choice', 'date', 'number']), 'text'),
  options: v.optional(list(phrase, PACK_LIMITS.phrases), []),
  required: v.optional(yesOrNo, false),
});

/** What stands between the `---` lines of a template. */
export const templateSchema = keys({
  title: phrase,
  shortcut: v.optional(
    textLike(
      /^[\p{L}\p{N}][\p{L}\p{N}-]{0,49}$/u,
      'letters, digits and hyphens, without the slash',
    ),
  ),
  tags: v.optional(list(phrase, PACK_LIMITS.phrases), []),
  folder: v.optional(phrase),
  fields: v.optional(list(field, PACK_LIMITS.fields), []),
});

export type TemplateYaml = v.InferOutput<typeof templateSchema>;
