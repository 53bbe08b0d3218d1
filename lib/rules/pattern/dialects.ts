import { EDGE_LETTERS, WORD_LETTERS } from './word-letters';

/**
 * What the words of a pattern's language mean. `vale`: to the letter what Vale's engine does.
 * `reply`: nothing reaches over a masked stretch, and any space is a space.
 */
export interface Dialect {
  readonly name: 'vale' | 'reply';
  /** Insides of character classes. */
  readonly word: string;
  readonly space: string;
  readonly dot: string;
  readonly anything: string;
  readonly boundary: string;
  readonly noBoundary: string;
  readonly wordBegins: string;
  readonly wordEnds: string;
  /** In front of a class that could match a masked stretch. */
  readonly noMask: string;
  character(code: number): string;
}

/** A space in a pattern of a pack is any of these in a text: mail editors mix them. */
const SPACES = String.raw`[ \u00A0\u202F\u2009]`;

export const valeDialect: Dialect = {
  name: 'vale',
  ...edges(String.raw`[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200C\u200D]`),
  word: String.raw`\p{L}\p{Mn}\p{Nd}\p{Pc}`,
  space: String.raw`\f\n\r\t\v\x85\p{Z}`,
  dot: String.raw`[^\n]`,
  anything: String.raw`[\s\S]`,
  noMask: '',
  character: literal,
};

export const replyDialect: Dialect = {
  name: 'reply',
  ...edges(`[${EDGE_LETTERS}]`),
  word: WORD_LETTERS,
  space: String.raw`\s`,
  dot: String.raw`[^\n\r\u2028\u2029\uFFFC]`,
  anything: String.raw`[^\uFFFC]`,
  noMask: String.raw`(?!\uFFFC)`,
  character: (code) => (code === 0x20 ? SPACES : literal(code)),
};

function edges(letter: string) {
  return {
    wordBegins: `(?<!${letter})`,
    wordEnds: `(?!${letter})`,
    boundary: `(?:(?<=${letter})(?!${letter})|(?<!${letter})(?=${letter}))`,
    noBoundary: `(?:(?<=${letter})(?=${letter})|(?<!${letter})(?!${letter}))`,
  };
}

function literal(code: number): string {
  const character = String.fromCodePoint(code);
  if (/[\^$\\.*+?()[\]{}|/]/u.test(character)) return `\\${character}`;
  return code < 0x20 || (code > 0xd7_ff && code < 0xe0_00) || code === 0x20_28 || code === 0x20_29
    ? `\\u{${code.toString(16)}}`
    : character;
}
