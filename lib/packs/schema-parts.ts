import * as v from 'valibot';

import { hintFor, nearestName } from './nearest-name';
import { PACK_LIMITS } from './pack-limits';

// The pieces the schemas of a pack are made of. Every message says what was expected, what was
// found and what to do, without the place: whoever reads the issue adds file, line and key.

/** An object with these keys and no others. */
export function keys<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries);
  return v.pipe(
    noList,
    v.strictObject(entries, (issue) => {
      const key = String(issue.path?.at(-1)?.key ?? '');
      if (!issue.path || !isAboutKey(issue)) return notKeys(issue.input);
      return issue.expected === 'never'
        ? `unknown key${hintFor(key, known)}`
        : `is missing; add "${key}"`;
    }),
  );
}

// A list is an object too, with keys 0, 1, 2: said before anything is said about those.
const noList = v.custom<unknown>(
  (input) => !Array.isArray(input),
  (issue) => notKeys(issue.input),
);

function notKeys(value: unknown): string {
  return `expected keys and values; found ${found(value)}`;
}

function isAboutKey({ expected }: { expected: string | null }): boolean {
  return expected === 'never' || (expected !== null && expected.startsWith('"'));
}

/** A text with something in it. */
export function text(limit: number = PACK_LIMITS.textCharacters) {
  return v.pipe(
    v.string((issue) => `expected a text; found ${found(issue.input)}${quoteHint(issue.input)}`),
    v.check((value) => value.trim() !== '', 'expected a text; found an empty one'),
    v.maxLength(limit, `is longer than ${limit} characters; make it shorter`),
    v.check(
      (value) => !/[\uFFFC\0]/u.test(value),
      'holds a character that no text may hold; delete it',
    ),
  );
}

/** A text of this form; `expected` says in words which. */
export function textLike(pattern: RegExp, expected: string) {
  return v.pipe(
    text(),
    v.regex(pattern, (issue) => `expected ${expected}; found ${found(issue.input)}`),
  );
}

export const languageCode = textLike(
  /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u,
  'a language code such as da or en-GB',
);
export const idText = textLike(
  /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u,
  'an id of letters, digits, hyphens and dots',
);
export const link = textLike(/^https:\/\/[^\s]+$/u, 'an address that begins with https://');
export const yesOrNo = v.boolean((issue) => `expected true or false; found ${found(issue.input)}`);

/** One of these words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, (issue) => choiceMessage(issue.input, words));
}

/** What to say of a value that is none of the words. */
export function choiceMessage(value: unknown, words: readonly string[]): string {
  const near = typeof value === 'string' ? nearestName(value, words) : undefined;
  const hint = near === undefined ? '' : `; did you mean "${near}"?`;
  return `expected one of ${words.join(', ')}; found ${found(value)}${hint}`;
}

export const level = oneOf(['suggestion', 'warning', 'error', 'block']);

/** A list of these, of at most `limit`. */
export function list<Item extends v.GenericSchema>(item: Item, limit: number) {
  return v.pipe(
    v.array(item, (issue) => `expected a list; found ${found(issue.input)}`),
    v.maxLength(limit, `holds more than ${limit}; split the pack or leave some out`),
  );
}

/** A list with something in it. */
export function someOf<Item extends v.GenericSchema>(item: Item, limit: number) {
  return v.pipe(
    list(item, limit),
    v.minLength(1, 'the list is empty; add one or leave the key out'),
  );
}

/** The one of `options` that `choose` names for a value, so that messages speak of that one alone. */
export function chosenFrom<const Options extends readonly v.GenericSchema[]>(
  options: Options,
  choose: (input: unknown) => Options[number],
): v.LazySchema<Options[number]> & { readonly options: Options } {
  return { ...v.lazy(choose), options };
}

/** True for keys and values that have this key. */
export function hasKey(input: unknown, key: string): boolean {
  return typeof input === 'object' && input !== null && key in input;
}

/** One or a list of them; always read as a list. */
export function oneOrMore(item: v.GenericSchema<string, string>, limit: number) {
  const one = v.pipe(
    item,
    v.transform((value) => [value]),
  );
  const more = list(item, limit);
  return chosenFrom([one, more], (input) => (Array.isArray(input) ? more : one));
}

/** Values by language code. */
export function byLanguage<Value extends v.GenericSchema>(value: Value) {
  return v.pipe(
    noList,
    v.record(
      languageCode,
      value,
      (issue) => `expected values by language, such as {da: …, en: …}; found ${found(issue.input)}`,
    ),
  );
}

/** What a person reads: one text, or one per language. */
const inOneLanguage = text();
const inLanguages = byLanguage(text());
export const localized = chosenFrom([inOneLanguage, inLanguages], (input) =>
  typeof input === 'object' && input !== null ? inLanguages : inOneLanguage,
);

export const phrase = text(PACK_LIMITS.phraseCharacters);

/** The value in the words of whoever wrote it. */
export function found(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys and values';
  return `${typeof value === 'number' ? 'the number' : 'the value'} ${String(value)}`;
}

function quoteHint(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return '; put it in quotes';
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? '; a text that holds ": " needs quotes around it'
    : '';
}
