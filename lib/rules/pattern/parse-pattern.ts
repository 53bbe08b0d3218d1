import { PatternError } from './pattern-error';
import type { PatternFlags, PatternNode } from './pattern-node';
import { readClass } from './read-class';
import { readEscape } from './read-escape';

/** A pattern as a tree, with how many groups capture and what the named ones are called. */
export interface ParsedPattern {
  readonly node: PatternNode;
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
}

const NO_FLAGS: PatternFlags = {
  ignoreCase: false,
  multiline: false,
  dotAll: false,
  extended: false,
};

/** Reads a pattern in .NET's syntax with RE2's additions, as Vale's engine does; throws `PatternError`. */
export function parsePattern(source: string, flags: Partial<PatternFlags> = {}): ParsedPattern {
  return new PatternReader(source).read({ ...NO_FLAGS, ...flags });
}

class PatternReader {
  readonly #source: string;
  readonly #names = new Map<string, number>();
  #at = 0;
  #groups = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(flags: PatternFlags): ParsedPattern {
    const node = this.#choice(flags);
    if (this.#at < this.#source.length) throw new PatternError('there is a ")" without a "("');
    return { node, groups: this.#groups, names: this.#names };
  }

  /** Up to a closing bracket or the end; flags set on the way hold to there, also in later options. */
  #choice(outer: PatternFlags): PatternNode {
    let flags = outer;
    const options: PatternNode[] = [];
    let items: PatternNode[] = [];
    while (this.#at < this.#source.length && this.#here() !== ')') {
      if (this.#here() === '|') {
        options.push(sequenceOf(items));
        items = [];
        this.#at += 1;
        continue;
      }
      const set = this.#flagsHere(flags);
      if (set) {
        flags = set;
        continue;
      }
      if (flags.extended && this.#skipsSpace()) continue;
      const atom = this.#atom(flags);
      if (atom) items.push(this.#repeated(atom, flags));
    }
    options.push(sequenceOf(items));
    return options.length === 1 ? (options[0] ?? sequenceOf([])) : { kind: 'choice', options };
  }

  #atom(flags: PatternFlags): PatternNode | undefined {
    const rest = this.#source.slice(this.#at);
    const { ignoreCase } = flags;
    switch (rest[0]) {
      case '\\':
        return this.#escape(rest, ignoreCase);
      case '[': {
        const { node, length } = readClass(rest, ignoreCase);
        this.#at += length;
        return node;
      }
      case '(':
        return this.#group(rest, flags);
      case '.':
        this.#at += 1;
        return { kind: 'any', dotAll: flags.dotAll };
      case '^':
      case '$':
        this.#at += 1;
        return { kind: rest[0] === '^' ? 'start' : 'end', multiline: flags.multiline };
      case '*':
      case '+':
      case '?':
        throw new PatternError(`there is nothing before "${rest[0]}" to repeat`);
      default: {
        const code = rest.codePointAt(0) ?? 0;
        this.#at += String.fromCodePoint(code).length;
        return { kind: 'character', code, ignoreCase };
      }
    }
  }

  #escape(rest: string, ignoreCase: boolean): PatternNode {
    const letter = rest[1] ?? '';
    if ('bBAGzZ'.includes(letter) && letter !== '') {
      this.#at += 2;
      if (letter === 'b' || letter === 'B') return { kind: 'boundary', isNegated: letter === 'B' };
      return { kind: letter === 'A' || letter === 'G' ? 'start' : 'end', multiline: false };
    }
    const back = /^\\(?:k[<'](\w+)[>']|([1-9]\d?))/u.exec(rest);
    if (back) {
      this.#at += back[0].length;
      return { kind: 'reference', index: this.#groupNamed(back[1] ?? back[2] ?? ''), ignoreCase };
    }
    const read = readEscape(rest);
    this.#at += read.length;
    return read.kind === 'character'
      ? { kind: 'character', code: read.code, ignoreCase }
      : { kind: 'class', isNegated: false, items: [{ kind: 'set', set: read.set }], ignoreCase };
  }

  #groupNamed(name: string): number {
    const index = /^\d+$/u.test(name) ? Number(name) : this.#names.get(name);
    if (index === undefined || index > this.#groups) {
      throw new PatternError(`there is no group "${name}" before this place`);
    }
    return index;
  }

  #group(rest: string, flags: PatternFlags): PatternNode | undefined {
    const comment = /^\(\?#[^)]*\)/u.exec(rest);
    if (comment) {
      this.#at += comment[0].length;
      return undefined;
    }
    const back = /^\(\?P=(\w+)\)/u.exec(rest);
    if (back) {
      this.#at += back[0].length;
      return {
        kind: 'reference',
        index: this.#groupNamed(back[1] ?? ''),
        ignoreCase: flags.ignoreCase,
      };
    }
    const look = /^\(\?(<?)([=!])/u.exec(rest);
    if (look) {
      const body = this.#inside(look[0].length, flags);
      return { kind: 'look', isBehind: look[1] === '<', isNegated: look[2] === '!', body };
    }
    if (rest.startsWith('(?>')) return { kind: 'atomic', body: this.#inside(3, flags) };
    const named = /^\(\?(?:P?<(\w+)>|'(\w+)')/u.exec(rest);
    if (named) {
      this.#groups += 1;
      const index = this.#groups;
      this.#names.set(named[1] ?? named[2] ?? '', index);
      return { kind: 'group', body: this.#inside(named[0].length, flags), index };
    }
    const scoped = /^\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?:/u.exec(rest);
    if (scoped) {
      const inner = changeFlags(flags, scoped[1] ?? '', scoped[2] ?? '');
      return { kind: 'group', body: this.#inside(scoped[0].length, inner) };
    }
    if (rest.startsWith('(?(')) throw new PatternError('"(?(…)" conditions are not supported');
    if (rest.startsWith('(?'))
      throw new PatternError(`"${rest.slice(0, 3)}" is not supported here`);
    this.#groups += 1;
    const index = this.#groups;
    return { kind: 'group', body: this.#inside(1, flags), index };
  }

  #inside(opening: number, flags: PatternFlags): PatternNode {
    this.#at += opening;
    const body = this.#choice(flags);
    if (this.#here() !== ')') throw new PatternError('a "(" is not closed');
    this.#at += 1;
    return body;
  }

  #repeated(atom: PatternNode, flags: PatternFlags): PatternNode {
    let node = atom;
    for (;;) {
      if (flags.extended) while (this.#skipsSpace());
      const found = /^(?:([*+?])|\{(\d+)(,(\d*))?\})([?+]?)/u.exec(this.#source.slice(this.#at));
      if (!found) return node;
      this.#at += found[0].length;
      const { min, max } = boundsOf(found);
      if (max < min) throw new PatternError(`"${found[0]}" ends before it begins`);
      const repeat: PatternNode = {
        kind: 'repeat',
        body: node,
        min,
        max,
        isLazy: found[5] === '?',
      };
      node = found[5] === '+' ? { kind: 'atomic', body: repeat } : repeat;
    }
  }

  #flagsHere(flags: PatternFlags): PatternFlags | undefined {
    const found = /^\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?\)/u.exec(this.#source.slice(this.#at));
    if (!found) return undefined;
    this.#at += found[0].length;
    return changeFlags(flags, found[1] ?? '', found[2] ?? '');
  }

  #skipsSpace(): boolean {
    const found = /^(?:\s+|#[^\n]*\n?)/u.exec(this.#source.slice(this.#at));
    this.#at += found?.[0].length ?? 0;
    return found !== null;
  }

  #here(): string | undefined {
    return this.#source[this.#at];
  }
}

function boundsOf([, sign, least, comma, most]: RegExpExecArray): { min: number; max: number } {
  if (sign !== undefined) return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Infinity };
  const min = Number(least);
  if (comma === undefined) return { min, max: min };
  return { min, max: most === '' || most === undefined ? Infinity : Number(most) };
}

function sequenceOf(items: readonly PatternNode[]): PatternNode {
  const [only] = items;
  return only && items.length === 1 ? only : { kind: 'sequence', items };
}

function changeFlags(flags: PatternFlags, on: string, off: string): PatternFlags {
  const unknown = /[^imsxnU]/u.exec(on + off);
  if (unknown) throw new PatternError(`the flag "${unknown[0]}" is not supported`);
  const state = (letter: string, now: boolean) =>
    off.includes(letter) ? false : on.includes(letter) || now;
  return {
    ignoreCase: state('i', flags.ignoreCase),
    multiline: state('m', flags.multiline),
    dotAll: state('s', flags.dotAll),
    extended: state('x', flags.extended),
  };
}
