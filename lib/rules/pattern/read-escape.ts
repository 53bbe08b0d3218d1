import { PatternError } from './pattern-error';
import type { CharacterSet } from './pattern-node';

/** An escape that stands for characters, and how long it is. */
export type ReadEscape =
  | { readonly kind: 'set'; readonly set: CharacterSet; readonly length: number }
  | { readonly kind: 'character'; readonly code: number; readonly length: number };

const SETS: Readonly<Record<string, CharacterSet>> = {
  w: { name: 'word', isNegated: false },
  W: { name: 'word', isNegated: true },
  d: { name: 'digit', isNegated: false },
  D: { name: 'digit', isNegated: true },
  s: { name: 'space', isNegated: false },
  S: { name: 'space', isNegated: true },
};
const CONTROLS: Readonly<Record<string, number>> = {
  a: 7,
  e: 27,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
};

/** The escape at the beginning of the text, inside a class or outside; throws what is wrong with it. */
export function readEscape(rest: string): ReadEscape {
  const letter = rest[1];
  if (letter === undefined) throw new PatternError(String.raw`it ends in a single "\"`);
  const set = SETS[letter];
  if (set) return { kind: 'set', set, length: 2 };
  const property = /^\\([pP])(?:\{(\^?)([\w=:-]+)\}|([A-Z]))/u.exec(rest);
  if (property) {
    const isNegated = (property[1] === 'P') !== (property[2] === '^');
    const name = propertyName(property[3] ?? property[4] ?? '');
    return {
      kind: 'set',
      set: { name: 'property', property: name, isNegated },
      length: property[0].length,
    };
  }
  const hex =
    /^\\(?:x\{([0-9a-f]{1,6})\}|x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\})/iu.exec(rest);
  if (hex) {
    const code = Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? hex[4] ?? '0', 16);
    if (code > 0x10_ff_ff) throw new PatternError(`"${hex[0]}" is no character`);
    return { kind: 'character', code, length: hex[0].length };
  }
  const octal = /^\\(0[0-7]{0,2})/u.exec(rest);
  if (octal) {
    return {
      kind: 'character',
      code: Number.parseInt(octal[1] ?? '0', 8),
      length: octal[0].length,
    };
  }
  const control = /^\\c([A-Za-z@[\\\]^_])/u.exec(rest);
  if (control) {
    return {
      kind: 'character',
      code: (control[1] ?? '').toUpperCase().charCodeAt(0) - 64,
      length: 3,
    };
  }
  const known = CONTROLS[letter];
  if (known !== undefined) return { kind: 'character', code: known, length: 2 };
  const code = rest.codePointAt(1) ?? 0;
  const character = String.fromCodePoint(code);
  if (/[\p{L}\p{N}]/u.test(character))
    throw new PatternError(`"\\${character}" means nothing here`);
  return { kind: 'character', code, length: 1 + character.length };
}

/** `Greek` is a script, `L` or `Lu` a category, as in .NET; blocks such as `IsGreek` as scripts. */
function propertyName(name: string): string {
  const plain = name.replace(/^Is(?=[A-Z])/u, '');
  for (const candidate of [plain, `Script=${plain}`]) {
    try {
      // oxlint-disable-next-line no-new -- made only to learn whether it can be.
      new RegExp(String.raw`\p{${candidate}}`, 'u');
      return candidate;
    } catch {
      // The next candidate, or the error below, says what becomes of it.
    }
  }
  throw new PatternError(String.raw`"\p{${name}}" is no property of characters`);
}
