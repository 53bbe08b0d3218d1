import type { Rule } from './guidelines';
import { createLeads, type Leads } from './led-places';
import {
  alternativesOf,
  expressionOf,
  replacementsOf,
  type RuleAlternative,
} from './rule-alternative';

/** Patterns of a rule that are looked for together, and what their matches should be replaced by. */
export interface RulePattern {
  /** All of them as one expression; made when it is first asked for. */
  readonly expression: RegExp;
  /** Every match has one of these in it, in folded text; undefined: nothing is known of its matches. */
  readonly needs: readonly string[] | undefined;
  /** What their matches begin with; undefined where that is unknown. */
  readonly led: LedPatterns | undefined;
  replacementsFor(match: RegExpExecArray): readonly string[];
}

export interface LedPatterns {
  readonly by: Leads;
  /** What the first of these patterns that matches at this place finds there. */
  matchAt(numbers: readonly number[], text: string, at: number): RegExpExecArray | undefined;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly patterns: readonly RulePattern[];
  /** Whether it may take long on a text of this length (UTF-16), and is to be watched while it runs. */
  isSlow(length: number): boolean;
}

export interface CompileOptions {
  /** Up to this length of text its patterns are known to be quick. */
  readonly quickUpTo?: number;
}

type Read = RuleAlternative & { readonly reading: { readonly ok: true } };

/** The rule ready to run; a pattern that cannot be run is left out (`findPatternProblems` names it). */
export function compileRule(rule: Rule, { quickUpTo = 0 }: CompileOptions = {}): CompiledRule {
  const all = alternativesOf(rule).filter((one): one is Read => one.reading.ok);
  const led = all.filter(({ reading }) => reading.leads);
  const free = all.filter(({ reading }) => !reading.leads);
  // One with groups of its own cannot be joined with others; one that needs a text is not run where that is missing.
  const joined = free.filter(({ reading }) => !reading.needs && !reading.emit().hasGroups);
  const alone = free.filter((one) => !joined.includes(one));
  let slowFrom: number | undefined;
  return {
    rule,
    patterns: [led, joined, ...alone.map((one) => [one])].flatMap((group) =>
      group.length > 0 ? [makePattern(rule, group)] : [],
    ),
    isSlow(length) {
      if (length <= quickUpTo) return false;
      slowFrom ??= Math.min(Infinity, ...all.map(({ reading }) => reading.slowFrom()));
      return length > slowFrom;
    },
  };
}

function makePattern(rule: Rule, group: readonly Read[]): RulePattern {
  const by = createLeads(
    rule,
    group.map(({ reading }) => reading.leads),
  );
  /** Which alternative found a match, where they were tried one by one. */
  const finders = new WeakMap<RegExpExecArray, number>();
  let expression: RegExp | undefined;
  return {
    get expression() {
      return (expression ??= joinedExpression(rule, group));
    },
    needs: ofAll(group.map(({ reading }) => reading.needs)),
    led: by && { by, matchAt: createMatcher(rule, group, finders) },
    replacementsFor(match) {
      if (rule.extends === 'existence') return rule.suggest;
      const index = finders.get(match) ?? groupOf(match, group);
      const alternative = group[index];
      return alternative ? replacementsOf(alternative, match, rule) : [];
    },
  };
}

/** In one expression each alternative is a group; one alone keeps groups of its own. */
function joinedExpression(rule: Rule, group: readonly Read[]): RegExp {
  const isGrouped = rule.extends === 'substitution' && group.length > 1;
  const sources = group.flatMap(({ reading }) => {
    const { source } = reading.emit();
    return isExpression(source) ? [isGrouped ? `(${source})` : source] : isGrouped ? ['([])'] : [];
  });
  return expressionOf(rule, sources.length > 0 ? sources.join('|') : '[]', { sticky: false });
}

function groupOf(match: RegExpExecArray, group: readonly Read[]): number {
  if (group.length === 1) return 0;
  return match.findIndex((found, at) => at > 0 && found !== undefined) - 1;
}

function isExpression(source: string): boolean {
  try {
    return new RegExp(source, 'v').source !== '';
  } catch {
    return false;
  }
}

function createMatcher(
  rule: Rule,
  group: readonly Read[],
  finders: WeakMap<RegExpExecArray, number>,
): LedPatterns['matchAt'] {
  const made = new Map<number, Sticky | undefined>();
  const expressionsOf = (index: number): Sticky | undefined => {
    if (!made.has(index)) made.set(index, makeSticky(rule, group[index]?.reading.emit().source));
    return made.get(index);
  };
  return (numbers, text, at) => {
    for (const index of numbers) {
      const sticky = expressionsOf(index);
      if (!sticky || !execAt(sticky.inside, text, at)) continue;
      const match = execAt(sticky.whole(), text, at);
      if (!match) continue;
      finders.set(match, index);
      return match;
    }
    return undefined;
  };
}

/** A pattern for one place. */
interface Sticky {
  /** Without the edges of words: ready ten times as fast, and most places need no more. */
  readonly inside: RegExp;
  whole(): RegExp;
}

function makeSticky(rule: Rule, source: string | undefined): Sticky | undefined {
  if (source === undefined || !isExpression(source)) return undefined;
  const inside = expressionOf({ ...rule, nonword: true }, source, { sticky: true });
  let whole: RegExp | undefined = rule.nonword ? inside : undefined;
  return { inside, whole: () => (whole ??= expressionOf(rule, source, { sticky: true })) };
}

function execAt(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}

function ofAll(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const known = lists.filter((list) => list !== undefined);
  return known.length === lists.length ? [...new Set(known.flat())] : undefined;
}
