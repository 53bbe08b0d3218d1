import {
  readPattern,
  translatePattern,
  type PatternReading,
} from '@/lib/rules/pattern/translate-pattern';
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
}

/** The patterns of a rule, in the order in which they are tried at a place. */
export function alternativesOf(rule: Rule): readonly RuleAlternative[] {
  const { ignoreCase } = rule;
  const read = (key: string, pattern: string, replacement?: string): RuleAlternative => ({
    key,
    pattern,
    replacement,
    reading: readPattern(pattern, { ignoreCase }),
  });
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
  { pattern, replacement = '' }: RuleAlternative,
  match: RegExpExecArray,
  rule: Rule,
): string[] {
  const groups = /\$[1-9]/u.test(replacement) ? groupsOf(pattern, match, rule) : undefined;
  const whole = groups
    ? replacement.replaceAll(/\$([1-9])/gu, (_, number) => groups[Number(number)] ?? '')
    : replacement;
  return whole.split(/(?<!\\)\|/u).map((each) => each.replaceAll(String.raw`\|`, '|').trim());
}

// Matched again where it stands, so that the pattern may look at what is around it.
function groupsOf(
  pattern: string,
  match: RegExpExecArray,
  { ignoreCase, nonword }: Rule,
): RegExpExecArray | undefined {
  const translation = translatePattern(pattern, { ignoreCase, keepGroups: true });
  if (!translation.ok) return undefined;
  const source = `(?:${translation.source})${nonword ? '' : WORD_ENDS}`;
  const expression = new RegExp(source, ignoreCase ? 'ivy' : 'vy');
  expression.lastIndex = match.index;
  return expression.exec(match.input) ?? undefined;
}
