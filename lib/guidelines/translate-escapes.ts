import { PatternError } from './pattern-error';
import { EDGE_LETTERS, WORD_LETTERS } from './word-letters';

/** Any character but line breaks and masked ones. */
export const NO_MASK = String.raw`[^\n\r\u2028\u2029\uFFFC]`;
/** A space in a pattern is any of these in a text: mail editors mix them. */
export const SPACES = String.raw` \u00A0\u202F\u2009`;

const WORD = `[${WORD_LETTERS}]`;
const EDGE = `[${EDGE_LETTERS}]`;
const NO_WORD = String.raw`[^${WORD_LETTERS}\uFFFC]`;
const OUTSIDE: Readonly<Record<string, string>> = {
  b: `(?:(?<=${EDGE})(?!${EDGE})|(?<!${EDGE})(?=${EDGE}))`,
  B: `(?:(?<=${EDGE})(?=${EDGE})|(?<!${EDGE})(?!${EDGE}))`,
  w: WORD,
  W: NO_WORD,
  d: String.raw`\p{Nd}`,
  D: String.raw`[^\p{Nd}\uFFFC]`,
  S: String.raw`[^\s\uFFFC]`,
  A: '^',
  z: '$',
  Z: '$',
};
const INSIDE: Readonly<Record<string, string>> = {
  w: WORD_LETTERS,
  d: String.raw`\p{Nd}`,
  D: String.raw`\P{Nd}`,
  s: String.raw`\s`,
  S: String.raw`\S`,
  b: String.raw`\b`,
};

interface Piece {
  readonly source: string;
  readonly length: number;
}

/** The escape at the beginning of the text, outside a character class. */
export function readEscape(rest: string): Piece {
  const letter = rest[1];
  if (letter === undefined) throw new PatternError(String.raw`it ends in a single "\"`);
  const known = OUTSIDE[letter];
  if (known !== undefined) return { source: known, length: 2 };
  const back = /^\\(?:[1-9]\d*|k<\w+>)/u.exec(rest);
  if (back) return { source: back[0], length: back[0].length };
  const property = /^\\P\{[^}]*\}/u.exec(rest);
  if (property) {
    return { source: String.raw`(?:(?!\uFFFC)${property[0]})`, length: property[0].length };
  }
  return letter === 's' ? { source: String.raw`\s`, length: 2 } : readLiteral(rest);
}

/** Escapes that mean the same inside a class and outside. */
function readLiteral(rest: string): Piece {
  const wide = /^\\x\{([0-9a-f]+)\}/iu.exec(rest);
  if (wide) return { source: String.raw`\u{${wide[1] ?? ''}}`, length: wide[0].length };
  const known =
    /^\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|u\{[0-9a-f]+\}|[pP]\{[^}]*\}|[nrtfv0]|c[A-Z])/iu.exec(rest);
  if (known) return { source: known[0], length: known[0].length };
  const character = String.fromCodePoint(rest.codePointAt(1) ?? 0);
  if (/[a-z0-9]/iu.test(character)) {
    throw new PatternError(`"\\${character}" means nothing here`);
  }
  const isSyntax = /[\^$\\.*+?()[\]{}|/-]/u.test(character);
  const source = character === '-' ? String.raw`\x2D` : (isSyntax ? '\\' : '') + character;
  return { source, length: 1 + character.length };
}

/** The character class at the beginning of the text, such as `[^\w-]`. */
export function readCharacterClass(rest: string): Piece {
  const isNegated = rest[1] === '^';
  let at = isNegated ? 2 : 1;
  let items = '';
  let hasNonWord = false;
  let afterSet = false;
  if (rest[at] === ']') {
    items = String.raw`\]`;
    at += 1;
  }
  for (;;) {
    const here = rest.slice(at);
    if (here === '') throw new PatternError('a "[" is not closed');
    if (here.startsWith(']')) break;
    if (here.startsWith('[:')) {
      throw new PatternError(String.raw`"[:alpha:]" and the like are not supported: write \p{L}`);
    }
    if (here.startsWith(String.raw`\W`)) {
      hasNonWord = true;
      afterSet = true;
      at += 2;
      continue;
    }
    const item = readItem(here, afterSet);
    items += item.source;
    afterSet = /^\\[wdDsSpP]/u.test(here);
    at += item.length;
  }
  return { source: composeClass(items, isNegated, hasNonWord), length: at + 1 };
}

function readItem(here: string, afterSet: boolean): Piece {
  if (here.startsWith('\\')) {
    const known = INSIDE[here[1] ?? ''];
    return known === undefined ? readLiteral(here) : { source: known, length: 2 };
  }
  // Next to a set such as \w a hyphen cannot begin a range: it is itself.
  if (here.startsWith('-') && (afterSet || /^-\\[wWdDsSpP]/u.test(here))) {
    return { source: String.raw`\-`, length: 1 };
  }
  if (here.startsWith('[')) return { source: String.raw`\[`, length: 1 };
  if (here.startsWith(' ') && !/^ -[^\]]/u.test(here)) return { source: SPACES, length: 1 };
  const character = String.fromCodePoint(here.codePointAt(0) ?? 0);
  return { source: character, length: character.length };
}

/** With the flag `u` a class cannot hold "no word letter", so it becomes a choice beside the class. */
function composeClass(items: string, isNegated: boolean, hasNonWord: boolean): string {
  if (!hasNonWord) return isNegated ? String.raw`[^${items}\uFFFC]` : `[${items}]`;
  if (items === '') return isNegated ? WORD : NO_WORD;
  return isNegated ? `(?:(?![${items}])${WORD})` : `(?:${NO_WORD}|[${items}])`;
}
