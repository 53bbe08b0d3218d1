import type { Dialect } from './dialects';
import { emitClass } from './emit-class';
import type { ParsedPattern } from './parse-pattern';
import type { PatternNode } from './pattern-node';
import { hasWordEdge, isZeroWidth } from './word-edges';

export interface EmittedPattern {
  /** JavaScript source for the flags `v`, and `i` when `ignoreCase` is asked for. */
  readonly source: string;
  /** Number of the group in the source for each group of the pattern, from 1; undefined: not kept. */
  readonly groups: readonly (number | undefined)[];
  /** How many groups the source has, its own helpers among them. */
  readonly count: number;
}

/** The tree as JavaScript source; groups are kept when asked for, and always when something refers to them. */
export function emitPattern(
  { node, groups }: ParsedPattern,
  dialect: Dialect,
  { ignoreCase, keepGroups }: { readonly ignoreCase: boolean; readonly keepGroups: boolean },
): EmittedPattern {
  const emitter = new PatternEmitter(dialect, keepGroups ? undefined : referencesIn(node));
  const source = emitter.emit(node, ignoreCase);
  return {
    source,
    groups: Array.from({ length: groups + 1 }, (_, index) => emitter.numbers.get(index)),
    count: emitter.count,
  };
}

class PatternEmitter {
  readonly numbers = new Map<number, number>();
  readonly #dialect: Dialect;
  /** Groups to keep; undefined: all. */
  readonly #kept: ReadonlySet<number> | undefined;
  count = 0;

  constructor(dialect: Dialect, kept: ReadonlySet<number> | undefined) {
    this.#dialect = dialect;
    this.#kept = kept;
  }

  emit(node: PatternNode, ignoreCase: boolean): string {
    const wanted = caseOf(node);
    if (wanted !== undefined && wanted !== 'both' && (wanted === 'ignored') !== ignoreCase) {
      return `(?${ignoreCase ? '-i' : 'i'}:${this.#plain(node, !ignoreCase)})`;
    }
    return this.#plain(node, ignoreCase);
  }

  #plain(node: PatternNode, ignoreCase: boolean): string {
    const dialect = this.#dialect;
    switch (node.kind) {
      case 'sequence':
        return this.#sequence(node.items, ignoreCase);
      case 'choice':
        return node.options.map((option) => this.emit(option, ignoreCase)).join('|');
      case 'character':
        return dialect.character(node.code);
      case 'any':
        return node.dotAll ? dialect.anything : dialect.dot;
      case 'class':
        return emitClass(node, dialect);
      case 'start':
        return node.multiline ? String.raw`(?<![^\n])` : String.raw`(?<![\s\S])`;
      case 'end':
        return node.multiline ? String.raw`(?![^\n])` : String.raw`(?![\s\S])`;
      case 'boundary':
        return node.isNegated ? dialect.noBoundary : dialect.boundary;
      case 'group':
        return this.#group(node.body, node.index, ignoreCase);
      case 'atomic': {
        // What a look-ahead has matched is never given back.
        this.count += 1;
        const own = this.count;
        return `(?=(${this.emit(node.body, ignoreCase)}))\\${own}`;
      }
      case 'look':
        return `(?${node.isBehind ? '<' : ''}${node.isNegated ? '!' : '='}${this.emit(node.body, ignoreCase)})`;
      case 'reference':
        return `(?:\\${this.numbers.get(node.index) ?? 0})`;
      case 'repeat':
        return this.#repeat(node, ignoreCase);
    }
  }

  #group(body: PatternNode, index: number | undefined, ignoreCase: boolean): string {
    if (index === undefined || (this.#kept && !this.#kept.has(index))) {
      return `(?:${this.emit(body, ignoreCase)})`;
    }
    this.count += 1;
    this.numbers.set(index, this.count);
    return `(${this.emit(body, ignoreCase)})`;
  }

  #sequence(items: readonly PatternNode[], ignoreCase: boolean): string {
    const spread = this.#spreadOverOptions(items, ignoreCase);
    if (spread !== undefined) return spread;
    return items
      .map((item, at) => {
        if (item.kind === 'boundary' && !item.isNegated) {
          const next = items[at + 1];
          const previous = items[at - 1];
          if (next && hasWordEdge(next, 'first')) return this.#dialect.wordBegins;
          if (previous && hasWordEdge(previous, 'last')) return this.#dialect.wordEnds;
        }
        const source = this.emit(item, ignoreCase);
        return item.kind === 'choice' ? `(?:${source})` : source;
      })
      .join('');
  }

  /** `\b(?:a|b)\b` as `(?:\ba\b|\bb\b)` where the options differ in their edges: most of them get the cheap form. */
  #spreadOverOptions(items: readonly PatternNode[], ignoreCase: boolean): string | undefined {
    const [first, group, last, ...more] = items;
    if (first?.kind !== 'boundary' || last?.kind !== 'boundary' || more.length > 0)
      return undefined;
    if (group?.kind !== 'group' || group.index !== undefined || group.body.kind !== 'choice')
      return undefined;
    const { options } = group.body;
    const isPlain = (['first', 'last'] as const).every((edge) =>
      options.every((option) => hasWordEdge(option, edge)),
    );
    if (isPlain) return undefined;
    return `(?:${options
      .map((option) => this.#sequence([first, wrapped(option), last], ignoreCase))
      .join('|')})`;
  }

  #repeat(
    { body, min, max, isLazy }: Extract<PatternNode, { kind: 'repeat' }>,
    ignoreCase: boolean,
  ): string {
    // What takes nothing can be repeated at will, and JavaScript does not want it said.
    if (isZeroWidth(body)) return min === 0 ? '' : this.emit(body, ignoreCase);
    const source = this.emit(body, ignoreCase);
    const isOne = body.kind === 'any' || (body.kind === 'group' && /^\((?!\?[=!<])/u.test(source));
    const whole = isOne || /^(?:\\?.|\[[^[\]\\]*\])$/su.test(source) ? source : `(?:${source})`;
    return whole + quantifier(min, max) + (isLazy ? '?' : '');
  }
}

function wrapped(option: PatternNode): PatternNode {
  return option.kind === 'choice' ? { kind: 'group', body: option } : option;
}

function quantifier(min: number, max: number): string {
  if (max === Infinity) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  if (min === 0 && max === 1) return '?';
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

type Case = 'ignored' | 'kept' | 'both';

/** Whether letters in the node are compared with their case; undefined where there are none. */
function caseOf(node: PatternNode): Case | undefined {
  switch (node.kind) {
    case 'character':
      return isCased(node.code) ? (node.ignoreCase ? 'ignored' : 'kept') : undefined;
    case 'class':
    case 'reference':
      return node.ignoreCase ? 'ignored' : 'kept';
    case 'sequence':
      return together(node.items.map(caseOf));
    case 'choice':
      return together(node.options.map(caseOf));
    case 'group':
    case 'atomic':
    case 'look':
    case 'repeat':
      return caseOf(node.body);
    default:
      return undefined;
  }
}

function together(cases: readonly (Case | undefined)[]): Case | undefined {
  const known = new Set(cases.filter((one) => one !== undefined));
  const [first] = known;
  return known.size > 1 ? 'both' : first;
}

function isCased(code: number): boolean {
  const character = String.fromCodePoint(code);
  return character.toLowerCase() !== character.toUpperCase();
}

function referencesIn(node: PatternNode, found = new Set<number>()): ReadonlySet<number> {
  switch (node.kind) {
    case 'reference':
      found.add(node.index);
      break;
    case 'sequence':
      for (const item of node.items) referencesIn(item, found);
      break;
    case 'choice':
      for (const option of node.options) referencesIn(option, found);
      break;
    case 'group':
    case 'atomic':
    case 'look':
    case 'repeat':
      referencesIn(node.body, found);
      break;
    default:
  }
  return found;
}
