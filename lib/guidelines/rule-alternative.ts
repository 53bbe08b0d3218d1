import { readPattern, type PatternReading } from '@/lib/rules/pattern/translate-pattern';
import { WORD_BEGINS, WORD_ENDS } from '@/lib/rules/pattern/word-letters';

import type { Rule } from './guidelines';

/** One of the patterns of a rule, its expression made when it is first tried. */
export interface RuleAlternative {
  /** The key below the rule, such as `tokens[1]`. */
  readonly key: string;
  readonly pattern: string;
  /** What its matches are replaced by; undefined in rules that only find. */
  readonly replacement: string | undefined;
  readonly reading: PatternReading;
  /** Its expression with all groups, for one place; undefined where it is none. */
  readonly grouped: (rule: Rule) => RegExp | undefined;
}

/** The patterns of a rule, in the order in which they are tried at a place. */
export function alternativesOf(rule: Rule): readonly RuleAlternative[] {
  const { ignoreCase } = rule;
  const read = (key: string, pattern: string, replacement?: string): RuleAlternative => {
    const reading = readPattern(pattern, { ignoreCase });
    return { key, pattern, replacement, reading, grouped: createGrouped(reading) };
  };
  if (rule.extends === 'existence') {
    return rule.tokens.map((pattern, index) => read(`tokens[${index}]`, pattern));
  }
  // Longest first, so that a phrase wins over the word it begins with.
  return Object.entries(rule.swap)
    .map(([pattern, replacement]) => read(`swap.${pattern}`, pattern, replacement))
    .toSorted((one, other) => other.pattern.length - one.pattern.length);
}

/** The expression of some source as the rule wants it: with or without regard to capitals, whole words or not. */
export function expressionOf(
  { ignoreCase, nonword }: Rule,
  source: string,
  { sticky }: { readonly sticky: boolean },
): RegExp {
  return new RegExp(
    nonword ? source : `${WORD_BEGINS}(?:${source})${WORD_ENDS}`,
    `${sticky ? 'y' : 'g'}${ignoreCase ? 'i' : ''}v`,
  );
}

/** What a match of this alternative may be replaced by. */
export function replacementsOf(
  alternative: RuleAlternative,
  match: RegExpExecArray,
  rule: Rule,
): string[] {
  const { replacement = '' } = alternative;
  const groups = /\$[1-9]/u.test(replacement) ? groupsOf(alternative, match, rule) : undefined;
  const whole = groups
    ? replacement.replaceAll(/\$([1-9])/gu, (_, number) => groups[Number(number)] ?? '')
    : replacement;
  return whole.split(/(?<!\\)\|/u).map((each) => each.replaceAll(String.raw`\|`, '|').trim());
}

// Matched again where it stands, so that the pattern may look at what is around it.
function groupsOf(
  { grouped }: RuleAlternative,
  match: RegExpExecArray,
  rule: Rule,
): RegExpExecArray | undefined {
  const expression = grouped(rule);
  if (!expression) return undefined;
  expression.lastIndex = match.index;
  return expression.exec(match.input) ?? undefined;
}

/** The expression with all its groups, for one place; made once. */
function createGrouped(reading: PatternReading): RuleAlternative['grouped'] {
  let made: RegExp | undefined;
  return ({ ignoreCase, nonword }) => {
    if (made || !reading.ok) return made;
    const { source } = reading.emit({ keepGroups: true });
    made = new RegExp(`(?:${source})${nonword ? '' : WORD_ENDS}`, ignoreCase ? 'ivy' : 'vy');
    return made;
  };
}
