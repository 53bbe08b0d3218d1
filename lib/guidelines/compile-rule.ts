import { translatePattern, type Translation } from '@/lib/rules/pattern/translate-pattern';
import { WORD_BEGINS, WORD_ENDS } from '@/lib/rules/pattern/word-letters';

import type { Rule } from './guidelines';
import { byBeginning, type Leads } from './led-places';

/** One expression of a rule, and what its matches should be replaced by. */
export interface RulePattern {
  readonly expression: RegExp;
  /** Every match has one of these in it, in folded text; undefined: nothing is known of its matches. */
  readonly needs: readonly string[] | undefined;
  /** The same expression for one place only, and what its matches begin with; undefined where that is unknown. */
  readonly led: { readonly by: Leads; readonly sticky: RegExp } | undefined;
  replacementsFor(match: RegExpExecArray): readonly string[];
}

/** What is wrong with a pattern, at a key below the rule such as `tokens[1]`. */
export interface PatternProblem {
  readonly key: string;
  readonly message: string;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly patterns: readonly RulePattern[];
  readonly problems: readonly PatternProblem[];
  /** The length of text from which it is to be watched while it runs. */
  readonly slowFrom: number;
}

/** So many are looked for one by one. */
const FEW = 8;

interface Alternative {
  readonly key: string;
  readonly pattern: string;
  readonly replacement?: string;
}
interface Joined {
  readonly alternative: Alternative;
  readonly source: string;
  readonly needs: readonly string[] | undefined;
  readonly leads: readonly string[] | undefined;
}

/** The rule as expressions; a pattern that cannot be one is left out and named. */
export function compileRule(rule: Rule): CompiledRule {
  const patterns: RulePattern[] = [];
  const problems: PatternProblem[] = [];
  const joined: Joined[] = [];
  let slowFrom = Infinity;
  for (const alternative of alternativesOf(rule)) {
    const translation = checkTranslation(
      translatePattern(alternative.pattern, { ignoreCase: rule.ignoreCase }),
    );
    if (translation.ok) slowFrom = Math.min(slowFrom, translation.slowFrom);
    if (!translation.ok) {
      const message = `"${alternative.pattern}" is not a pattern: ${translation.reason}`;
      problems.push({ key: alternative.key, message });
    } else if (translation.hasGroups) {
      patterns.push(makePattern(rule, [{ alternative, ...translation }]));
    } else {
      joined.push({ alternative, ...translation });
    }
  }
  // One that could begin anywhere would have all the others tried everywhere.
  const parts = [joined.filter(({ leads }) => leads), joined.filter(({ leads }) => !leads)];
  patterns.unshift(
    ...parts.filter((part) => part.length > 0).map((part) => makePattern(rule, part)),
  );
  return { rule, patterns, problems, slowFrom };
}

function alternativesOf(rule: Rule): Alternative[] {
  if (rule.extends === 'existence') {
    return rule.tokens.map((pattern, index) => ({ key: `tokens[${index}]`, pattern }));
  }
  // Longest first, so that a phrase wins over the word it begins with.
  return Object.entries(rule.swap)
    .map(([pattern, replacement]) => ({ key: `swap.${pattern}`, pattern, replacement }))
    .toSorted((one, other) => other.pattern.length - one.pattern.length);
}

function checkTranslation(translation: Translation): Translation {
  if (!translation.ok || !new RegExp(`^(?:${translation.source})$`, 'v').test('')) {
    return translation;
  }
  return { ok: false, reason: 'it matches where there is nothing at all' };
}

function makePattern(rule: Rule, joined: readonly Joined[]): RulePattern {
  const flags = rule.ignoreCase ? 'giv' : 'gv';
  const isSubstitution = rule.extends === 'substitution';
  const withOwnGroups = joined.length === 1;
  const choice = joined
    .map(({ source }) => (isSubstitution && !withOwnGroups ? `(${source})` : source))
    .join('|');
  const expression = new RegExp(
    rule.nonword ? choice : `${WORD_BEGINS}(?:${choice})${WORD_ENDS}`,
    flags,
  );
  const needs = ofAll(joined.map((one) => one.needs));
  const by = ofAll(joined.map((one) => one.leads));
  const leads = by && leadsFor(rule, by);
  const led = leads && {
    by: leads,
    sticky: new RegExp(expression.source, flags.replace('g', 'y')),
  };
  if (!isSubstitution) return { expression, needs, led, replacementsFor: () => rule.suggest };
  return {
    expression,
    needs,
    led,
    replacementsFor(match) {
      const index = withOwnGroups
        ? 0
        : match.findIndex((group, at) => at > 0 && group !== undefined) - 1;
      const alternative = joined[index]?.alternative;
      return alternative ? replacementsOf(alternative, match, rule) : [];
    },
  };
}

/** Single letters are worth looking for only where words begin. */
function leadsFor({ nonword }: Rule, leads: readonly string[]): Leads | undefined {
  const isShort = leads.some((text) => text.length < 2);
  if (nonword) return isShort ? undefined : leads;
  return leads.length <= FEW && !isShort ? leads : byBeginning(leads);
}

function ofAll(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const known = lists.filter((list) => list !== undefined);
  return known.length === lists.length ? [...new Set(known.flat())] : undefined;
}

function replacementsOf(
  { pattern, replacement = '' }: Alternative,
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
