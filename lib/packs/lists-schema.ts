import * as v from 'valibot';

import { PACK_LIMITS } from './pack-limits';
import { chosenFrom, found, idText, someOf, text } from './schema-parts';

const word = text(PACK_LIMITS.phraseCharacters);
const words = v.pipe(
  text(PACK_LIMITS.listCharacters),
  v.transform((value) => value.trim().split(/\s+/u)),
);

const phrases = someOf(word, PACK_LIMITS.listWords);

/** `lists`: words under a name, for patterns to refer to; one text of words, or a list of phrases. */
export const listsSection = v.optional(
  v.record(
    idText,
    chosenFrom([words, phrases], (input) => (Array.isArray(input) ? phrases : words)),
    (issue) => `expected lists of words by name; found ${found(issue.input)}`,
  ),
  {},
);
