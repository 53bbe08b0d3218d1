import { PatternError } from './pattern-error';
import type { ClassItem, PatternNode } from './pattern-node';
import { readEscape } from './read-escape';

type ClassNode = Extract<PatternNode, { kind: 'class' }>;

/** The character class at the beginning of the text, such as `[^\w-]`, and how long it is. */
export function readClass(
  rest: string,
  ignoreCase: boolean,
): { readonly node: ClassNode; readonly length: number } {
  const isNegated = rest[1] === '^';
  let at = isNegated ? 2 : 1;
  const items: ClassItem[] = [];
  let without: ClassNode | undefined;
  for (let isFirst = true; ; isFirst = false) {
    const here = rest.slice(at);
    if (here === '') throw new PatternError('a "[" is not closed');
    if (here.startsWith(']') && !isFirst) break;
    if (here.startsWith('-[') && !isFirst) {
      const taken = readClass(here.slice(1), ignoreCase);
      without = taken.node;
      at += 1 + taken.length;
      continue;
    }
    const posix = /^\[:(\^?)(\w+):\]/u.exec(here);
    if (posix) {
      items.push(...posixItems(posix[2] ?? '', posix[1] === '^'));
      at += posix[0].length;
      continue;
    }
    const first = readOne(here);
    at += first.length;
    if (first.kind === 'set') {
      items.push({ kind: 'set', set: first.set });
      continue;
    }
    const after = rest.slice(at);
    const isRange = after.startsWith('-') && !after.startsWith('-]') && !after.startsWith('-[');
    const last = isRange ? readOne(after.slice(1)) : undefined;
    if (last?.kind === 'character') {
      if (last.code < first.code) throw new PatternError('a range in "[…]" runs backwards');
      items.push({ kind: 'range', from: first.code, to: last.code });
      at += 1 + last.length;
    } else {
      items.push({ kind: 'range', from: first.code, to: first.code });
    }
  }
  const node: ClassNode = {
    kind: 'class',
    isNegated,
    items,
    ignoreCase,
    ...(without && { without }),
  };
  return { node, length: at + 1 };
}

function readOne(here: string): ReturnType<typeof readEscape> {
  if (here.startsWith(String.raw`\b`)) return { kind: 'character', code: 8, length: 2 };
  if (here.startsWith('\\')) return readEscape(here);
  const code = here.codePointAt(0);
  if (code === undefined) throw new PatternError('a "[" is not closed');
  return { kind: 'character', code, length: String.fromCodePoint(code).length };
}

const range = (from: string, to: string): ClassItem => ({
  kind: 'range',
  from: from.charCodeAt(0),
  to: to.charCodeAt(0),
});
const LOWER = range('a', 'z');
const UPPER = range('A', 'Z');
const DIGITS = range('0', '9');
// As RE2 has them: ASCII only.
const POSIX: Readonly<Record<string, readonly ClassItem[]>> = {
  alnum: [DIGITS, UPPER, LOWER],
  alpha: [UPPER, LOWER],
  ascii: [range('\0', '\u007F')],
  blank: [range('\t', '\t'), range(' ', ' ')],
  cntrl: [range('\0', '\u001F'), range('\u007F', '\u007F')],
  digit: [DIGITS],
  graph: [range('!', '~')],
  lower: [LOWER],
  print: [range(' ', '~')],
  punct: [range('!', '/'), range(':', '@'), range('[', '`'), range('{', '~')],
  space: [range('\t', '\r'), range(' ', ' ')],
  upper: [UPPER],
  word: [DIGITS, UPPER, LOWER, range('_', '_')],
  xdigit: [DIGITS, range('A', 'F'), range('a', 'f')],
};

function posixItems(name: string, isNegated: boolean): readonly ClassItem[] {
  const items = POSIX[name];
  if (!items) throw new PatternError(`"[:${name}:]" is no class of characters`);
  return isNegated ? complementOf(items) : items;
}

function complementOf(items: readonly ClassItem[]): ClassItem[] {
  const ranges = items
    .filter((item) => item.kind === 'range')
    .toSorted((one, other) => one.from - other.from);
  const gaps: ClassItem[] = [];
  let next = 0;
  for (const { from, to } of ranges) {
    if (from > next) gaps.push({ kind: 'range', from: next, to: from - 1 });
    next = to + 1;
  }
  return [...gaps, { kind: 'range', from: next, to: 0x10_ff_ff }];
}
