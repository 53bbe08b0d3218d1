import type { Rule } from './guidelines';
import type { SeenText } from './led-places';
import { expressionOf, type RuleAlternative } from './rule-alternative';

/** An alternative whose pattern could be read. */
export type ReadAlternative = RuleAlternative & {
  readonly reading: Extract<RuleAlternative['reading'], { readonly ok: true }>;
};

/** Runs some alternatives of a rule as one expression of them would run; each is made when it is first tried. */
export interface RuleMatcher {
  /** What the first of these alternatives (by number, in order) that matches at this place finds there. */
  readonly matchAt: (
    numbers: readonly number[],
    seen: SeenText,
    at: number,
  ) => RegExpExecArray | undefined;
  /** What all of them find in a text: from the left, the first of those that match at a place. */
  readonly findAnywhere: (text: string) => readonly RegExpExecArray[];
  /** Which alternative found a match. */
  readonly finderOf: (match: RegExpExecArray) => RuleAlternative | undefined;
}

export function createMatcher(rule: Rule, group: readonly ReadAlternative[]): RuleMatcher {
  const finders = new WeakMap<RegExpExecArray, RuleAlternative>();
  const made = new Map<ReadAlternative, Expressions>();
  const expressionsOf = (alternative: ReadAlternative): Expressions => {
    const known = made.get(alternative) ?? makeExpressions(rule, alternative.reading);
    made.set(alternative, known);
    return known;
  };
  return {
    finderOf: (match) => finders.get(match),
    matchAt(numbers, { text, folded }, at) {
      for (const number of numbers) {
        const alternative = group[number];
        const expressions = alternative && expressionsOf(alternative);
        const first = expressions?.first();
        if (!expressions || (first && !execAt(first, folded, at))) continue;
        const whole = expressions.whole();
        const match = whole && execAt(whole, text, at);
        if (!match) continue;
        finders.set(match, alternative);
        return match;
      }
      return undefined;
    },
    findAnywhere(text) {
      const matches: RegExpExecArray[] = [];
      const next = group.map((alternative) => ({ alternative, match: nextMatch(alternative, 0) }));
      for (;;) {
        const [earliest] = next
          .filter(({ match }) => match !== undefined)
          .toSorted((one, other) => (one.match?.index ?? 0) - (other.match?.index ?? 0));
        if (!earliest?.match) return matches;
        const { alternative, match } = earliest;
        matches.push(match);
        finders.set(match, alternative);
        const after = match.index + Math.max(1, match[0].length);
        for (const one of next) {
          if (one.match && one.match.index < after) one.match = nextMatch(one.alternative, after);
        }
      }

      function nextMatch(alternative: ReadAlternative, from: number): RegExpExecArray | undefined {
        const expression = expressionsOf(alternative).anywhere();
        return expression && execAt(expression, text, from);
      }
    },
  };
}

/** The expressions of a pattern, each made when it is first asked for; undefined where it cannot be. */
interface Expressions {
  /**
   * On folded text, for one place, without the edges of words: ready in a tenth of the time of the whole,
   * and at most places nothing else is asked.
   */
  first(): RegExp | undefined;
  /** For one place. */
  whole(): RegExp | undefined;
  anywhere(): RegExp | undefined;
}

function makeExpressions(rule: Rule, reading: ReadAlternative['reading']): Expressions {
  return {
    first: once(() => {
      const folded = reading.emitFolded();
      return folded === undefined ? undefined : new RegExp(folded, 'yv');
    }),
    whole: once(() => expressionOf(rule, reading.emit().source, { sticky: true })),
    anywhere: once(() => expressionOf(rule, reading.emit().source, { sticky: false })),
  };
}

function once(make: () => RegExp | undefined): () => RegExp | undefined {
  let made: { readonly expression: RegExp | undefined } | undefined;
  return () => (made ??= { expression: tryTo(make) }).expression;
}

function tryTo(make: () => RegExp | undefined): RegExp | undefined {
  try {
    return make();
  } catch {
    // `findPatternProblems` names it when the pack is read.
    return undefined;
  }
}

function execAt(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}
