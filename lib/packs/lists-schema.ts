import * as v from 'valibot';

import { PACK_LIMITS } from './pack-limits';
import { found, idText, someOf, text } from './schema-parts';

const word = text(PACK_LIMITS.phraseCharacters);
const words = v.pipe(
  text(PACK_LIMITS.listCharacters),
  v.transform((value) => value.trim().split(/\s+/u)),
);

/** `lists`: words under a name, for patterns to refer to; one text of words, or a list of phrases. */
export const listsSection = v.optional(
  v.record(
    idText,
    v.lazy((input): v.GenericSchema<unknown, string[]> =>
      Array.isArray(input) ? someOf(word, PACK_LIMITS.listWords) : words,
    ),
    (issue) => `expected lists of words by name; found ${found(issue.input)}`,
  ),
  {},
);
