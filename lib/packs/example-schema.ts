import * as v from 'valibot';

import { chosenFrom, hasKey, keys, languageCode, text } from './schema-parts';

const good = keys({ good: text(), lang: v.optional(languageCode) });
const bad = keys({
  bad: text(),
  match: v.optional(text()),
  fix: v.optional(v.string('expected a text')),
  lang: v.optional(languageCode),
});
const badWithoutFix = keys({
  bad: text(),
  match: v.optional(text()),
  lang: v.optional(languageCode),
});

/** An example of a term, part or rule: a text in which it finds nothing, or one in which it finds `match`. */
export const example = chosenFrom([bad, good], (input) => (hasKey(input, 'good') ? good : bad));

/** An example of a section, whose findings have no single fix. */
export const sectionExample = chosenFrom([badWithoutFix, good], (input) =>
  hasKey(input, 'good') ? good : badWithoutFix,
);
