import * as v from 'valibot';

import { PACK_LIMITS } from './pack-limits';
import { found, keys, languageCode, list, phrase, someOf, text, textLike } from './schema-parts';

const packId = textLike(
  /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/u,
  'lower case letters, digits and hyphens',
);
const seq = v.pipe(
  v.number((issue) => `expected a whole number; found ${found(issue.input)}`),
  v.check(
    (value) => Number.isSafeInteger(value) && value >= 1,
    (issue) => `expected a whole number from 1; found ${found(issue.input)}`,
  ),
);
const mailbox = textLike(/^[^\s@]+@[^\s@]+$/u, 'an e-mail address, * for any run of characters');
const host = textLike(
  /^[a-z0-9*.-]+(?::\d+)?$/iu,
  'a host name such as *.helpdesk.example, without https:// and path',
);
const pathPattern = textLike(
  /^(?:[a-z0-9*.-]+(?::\d+)?)?\/\S*$/iu,
  'a path such as /nordlys/* or helpdesk.example/nordlys/*',
);

/** `pack.yaml` */
export const packSchema = keys({
  id: packId,
  name: phrase,
  seq,
  version: textLike(/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/u, 'a version such as 1.0.0'),
  client: keys({ id: packId, name: phrase }),
  languages: v.pipe(
    someOf(languageCode, PACK_LIMITS.languages),
    v.check((languages) => new Set(languages).size === languages.length, 'names a language twice'),
  ),
  'applies-to': v.optional(
    keys({
      mailboxes: v.optional(list(mailbox, PACK_LIMITS.phrases)),
      brands: v.optional(list(phrase, PACK_LIMITS.phrases)),
      tags: v.optional(list(phrase, PACK_LIMITS.phrases)),
      paths: v.optional(list(pathPattern, PACK_LIMITS.phrases)),
      hosts: v.optional(list(host, PACK_LIMITS.phrases)),
    }),
  ),
  licence: v.optional(phrase),
  changelog: v.optional(list(keys({ seq, note: text() }), PACK_LIMITS.phrases)),
});

export type PackYaml = v.InferOutput<typeof packSchema>;
