import type { Rule } from './guidelines';
import { createLeads, type Leads, type SeenText } from './led-places';
import { alternativesOf, replacementsOf } from './rule-alternative';
import { createMatcher, type ReadAlternative } from './rule-matcher';

/** Patterns of a rule that are looked for together, and what their matches should be replaced by. */
export interface RulePattern {
  /** What they find in a text, without regard to what they need or begin with. */
  findAnywhere(text: string): readonly RegExpExecArray[];
  /** Every match has one of these in it, in folded text; undefined: nothing is known of its matches. */
  readonly needs: readonly string[] | undefined;
  /** What their matches begin with; undefined where that is unknown. */
  readonly led: LedPatterns | undefined;
  replacementsFor(match: RegExpExecArray): readonly string[];
}

export interface LedPatterns {
  readonly by: Leads;
  /** What the first of these patterns that matches at this place finds there. */
  matchAt(numbers: readonly number[], seen: SeenText, at: number): RegExpExecArray | undefined;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly patterns: readonly RulePattern[];
  /** Whether it may take long on a text of this length (UTF-16), and is to be watched while it runs. */
  isSlow(length: number): boolean;
}

export interface CompileOptions {
  /** Its patterns are known to be quick. */
  readonly isTrusted?: true;
}

/** The rule ready to run; a pattern that cannot be run is left out (`findPatternProblems` names it). */
export function compileRule(rule: Rule, { isTrusted }: CompileOptions = {}): CompiledRule {
  const all = alternativesOf(rule).filter((one): one is ReadAlternative => one.reading.ok);
  const led = all.filter(({ reading }) => reading.leads);
  const free = all.filter(({ reading }) => !reading.leads);
  let slowFrom: number | undefined;
  return {
    rule,
    patterns: [led, ...free.map((one) => [one])].flatMap((group) =>
      group.length > 0 ? [makePattern(rule, group)] : [],
    ),
    isSlow(length) {
      if (isTrusted) return false;
      slowFrom ??= Math.min(Infinity, ...all.map(({ reading }) => reading.slowFrom()));
      return length > slowFrom;
    },
  };
}

function makePattern(rule: Rule, group: readonly ReadAlternative[]): RulePattern {
  const by = createLeads(
    rule,
    group.map(({ reading }) => reading.leads),
  );
  const matcher = createMatcher(rule, group);
  return {
    findAnywhere: matcher.findAnywhere,
    needs: ofAll(group.map(({ reading }) => reading.needs)),
    led: by && { by, matchAt: matcher.matchAt },
    replacementsFor(match) {
      if (rule.extends === 'existence') return rule.suggest;
      const alternative = matcher.finderOf(match);
      return alternative ? replacementsOf(alternative, match, rule) : [];
    },
  };
}

function ofAll(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const known = lists.filter((list) => list !== undefined);
  return known.length === lists.length ? [...new Set(known.flat())] : undefined;
}
