import type { Dialect } from './dialects';
import { emitClass } from './emit-class';
import type { PatternNode } from './pattern-node';

/** Tells how many steps a backtracking engine takes to find no more matches in a text; `limit` or more: too many. */
export type StepCounter = (text: string, limit: number) => number;

/**
 * Runs the pattern as a browser's engine would, without one: so it can be stopped. Counting steps
 * instead of time gives the same answer on every machine.
 */
export function createStepCounter(node: PatternNode, dialect: Dialect): StepCounter {
  const isOf = createMembership(dialect);
  return (text, limit) => {
    const walk = new Walk(text, limit, isOf);
    for (let at = 0; at <= text.length && !walk.isOver;) {
      const end = walk.matchAt(node, at);
      at = end !== undefined && end > at ? end : at + 1;
    }
    return walk.steps;
  };
}

type Next = (at: number) => boolean;
type IsOf = (node: PatternNode, character: string) => boolean;

class Walk {
  readonly #text: string;
  readonly #limit: number;
  readonly #isOf: IsOf;
  #groups = new Map<number, string>();
  steps = 0;

  constructor(text: string, limit: number, isOf: IsOf) {
    this.#text = text;
    this.#limit = limit;
    this.#isOf = isOf;
  }

  get isOver(): boolean {
    return this.steps >= this.#limit;
  }

  matchAt(node: PatternNode, at: number): number | undefined {
    let end: number | undefined;
    this.#groups = new Map();
    this.#match(node, at, (to) => {
      end = to;
      return true;
    });
    return end;
  }

  #match(node: PatternNode, at: number, next: Next): boolean {
    this.steps += 1;
    // Over the limit everything fails, which ends the walk.
    if (this.isOver) return false;
    switch (node.kind) {
      case 'sequence':
        return this.#sequence(node.items, 0, at, next);
      case 'choice':
        return node.options.some((option) => this.#match(option, at, next));
      case 'character':
      case 'any':
      case 'class': {
        const character = this.#text[at];
        return character !== undefined && this.#isOf(node, character) && next(at + 1);
      }
      case 'start':
        return (at === 0 || (node.multiline && this.#text[at - 1] === '\n')) && next(at);
      case 'end':
        return (
          (at === this.#text.length || (node.multiline && this.#text[at] === '\n')) && next(at)
        );
      case 'boundary':
        return (this.#isWordAt(at - 1) !== this.#isWordAt(at)) !== node.isNegated && next(at);
      case 'group':
        return this.#match(node.body, at, (to) => {
          if (node.index !== undefined) this.#groups.set(node.index, this.#text.slice(at, to));
          return next(to);
        });
      case 'atomic': {
        let end: number | undefined;
        this.#match(node.body, at, (to) => {
          end = to;
          return true;
        });
        return end !== undefined && next(end);
      }
      case 'look': {
        // What lies behind is short in practice, and looked at from one place only.
        const isThere = node.isBehind || this.#match(node.body, at, () => true);
        return (node.isBehind || isThere !== node.isNegated) && next(at);
      }
      case 'reference': {
        const text = this.#groups.get(node.index) ?? '';
        return this.#text.startsWith(text, at) && next(at + text.length);
      }
      case 'repeat':
        return this.#repeat(node, { at, count: 0 }, next);
    }
  }

  #sequence(items: readonly PatternNode[], index: number, at: number, next: Next): boolean {
    const item = items[index];
    if (!item) return next(at);
    return this.#match(item, at, (to) => this.#sequence(items, index + 1, to, next));
  }

  #repeat(
    node: Extract<PatternNode, { kind: 'repeat' }>,
    { at, count }: { readonly at: number; readonly count: number },
    next: Next,
  ): boolean {
    const more = () =>
      count < node.max &&
      this.#match(
        node.body,
        at,
        (to) =>
          (to > at || count < node.min) && this.#repeat(node, { at: to, count: count + 1 }, next),
      );
    if (count < node.min) return more();
    return node.isLazy ? next(at) || more() : more() || next(at);
  }

  #isWordAt(at: number): boolean {
    return /[\p{L}\p{N}_]/u.test(this.#text[at] ?? '');
  }
}

/** Whether a character is one of a node's, asked of the engine once for each. */
function createMembership(dialect: Dialect): IsOf {
  const known = new Map<PatternNode, Map<string, boolean>>();
  return (node, character) => {
    const answers = known.get(node) ?? new Map<string, boolean>();
    known.set(node, answers);
    const before = answers.get(character);
    if (before !== undefined) return before;
    const answer = expressionOf(node, dialect)?.test(character) ?? false;
    answers.set(character, answer);
    return answer;
  };
}

function expressionOf(node: PatternNode, dialect: Dialect): RegExp | undefined {
  switch (node.kind) {
    case 'character':
      return new RegExp(`^(?:${dialect.character(node.code)})$`, node.ignoreCase ? 'iv' : 'v');
    case 'any':
      return new RegExp(`^(?:${node.dotAll ? dialect.anything : dialect.dot})$`, 'v');
    case 'class':
      return new RegExp(`^(?:${emitClass(node, dialect)})$`, node.ignoreCase ? 'iv' : 'v');
    default:
      return undefined;
  }
}
