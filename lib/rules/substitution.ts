import { applyAction } from './apply-action';
import type { CompiledRule, RuleMatch, RuleOptions } from './compiled-rule';
import { byteLength, compileExceptions } from './exceptions';
import { findAll, inTemplate, withoutState } from './find-all';
import { joinChoices, withoutDoubleQuotes } from './format-message';
import { compilePattern } from './pattern/compile-pattern';
import type { RuleAction, SubstitutionBody } from './rule-body';

interface Swap {
  readonly pattern: string;
  readonly replacement: string;
}

/** Finds the keys of its swap and offers their values. */
export function compileSubstitution(body: SubstitutionBody, options: RuleOptions): CompiledRule {
  const exceptions = compileExceptions(body.exceptions, body.vocab, options);
  const swaps = Object.entries(body.swap)
    .map(([pattern, replacement]): Swap => ({ pattern, replacement }))
    .toSorted((one, other) => byteLength(other.pattern) - byteLength(one.pattern));
  if (swaps.length === 0) throw new Error('it has no "swap"');
  const alternatives = swaps.map(({ pattern }) => `(${withoutCaptures(pattern)})`).join('|');
  const { expression, groups } = compilePattern(
    inTemplate(alternatives, { ...body, wordTemplate: options.wordTemplate }),
    options.dialect,
    { keepGroups: true },
  );
  const groupOf = swaps.map((_swap, index) => groups[index + 1] ?? 0);
  return {
    body,
    begin: withoutState({
      check(block: string) {
        const isPhrase = exceptions.phrasesOf(block);
        const matches: RuleMatch[] = [];
        for (const match of findAll(expression, block)) {
          const index = groupOf.findIndex((group) => match[group] !== undefined);
          const swap = swaps[index];
          const text = match[groupOf[index] ?? 0];
          if (!swap || text === undefined) continue;
          const start = match.start + match[0].indexOf(text);
          const end = start + text.length;
          const expected = expectedOf(body, swap, text, options);
          if (isRight(body, expected, text, options)) continue;
          if (exceptions.isMatch(text) || isPhrase(start, end)) continue;
          matches.push(describe(body, { start, end, text }, expected));
        }
        return matches;
      },
    }),
  };
}

/** Vale keeps the capturing groups of a key only where every bracket of it is of another kind. */
function withoutCaptures(pattern: string): string {
  return pattern.replaceAll(/(?<!\\)\((?!\?)/gu, '(?:');
}

function expectedOf(
  body: SubstitutionBody,
  { pattern, replacement }: Swap,
  text: string,
  { dialect }: RuleOptions,
): string {
  const expected =
    body.capitalize && text === capitalFirst(text) ? capitalFirst(replacement) : replacement;
  if (!/\$\d+/u.test(expected)) return expected;
  const { expression, groups } = compilePattern(
    (body.ignoreCase ? '(?i)' : '') + pattern,
    dialect,
    {
      keepGroups: true,
    },
  );
  return text.replace(expression, (...found: unknown[]) =>
    expected.replaceAll(/\$(\d+)/gu, (_whole, number: string) => {
      const index = number === '0' ? 0 : groups[Number(number)];
      const value = index === undefined ? undefined : found[index];
      return typeof value === 'string' ? value : '';
    }),
  );
}

function isRight(
  body: SubstitutionBody,
  expected: string,
  text: string,
  { dialect }: RuleOptions,
): boolean {
  if (body.action.name === 'replace') return optionsOf(expected).includes(text);
  // A value that is a phrase is compared; any other is a pattern of what is right.
  if (/^[\p{L}\p{Nd} -]*$/u.test(expected)) return expected === text;
  try {
    const { expression } = compilePattern(String.raw`^(?:${expected})$`, dialect);
    return expression.test(text);
  } catch {
    return expected === text;
  }
}

function describe(
  body: SubstitutionBody,
  place: { readonly start: number; readonly end: number; readonly text: string },
  expected: string,
): RuleMatch {
  const { text } = place;
  if (body.action.name === 'replace' && body.action.params.length === 0) {
    const plain = optionsOf(expected);
    const params = body.capitalize && text === capitalFirst(text) ? plain.map(capitalFirst) : plain;
    const action: RuleAction = { ...body.action, params };
    return {
      ...place,
      values: [joinChoices(params), text],
      replacements: params,
      message: withoutDoubleQuotes(body.message),
      action,
    };
  }
  const shown = body.action.name === 'replace' ? expected : inItsCase(expected, text);
  const made = body.action.name === '' ? optionsOf(shown) : applyAction(body.action, text);
  return { ...place, values: [shown, text], replacements: made, action: body.action };
}

/** The alternatives between unescaped `|`. */
function optionsOf(replacement: string): string[] {
  return replacement
    .split(/(?<!\\)\|/u)
    .filter((option) => option !== '')
    .map((option) => option.replaceAll(String.raw`\|`, '|'));
}

/** A pattern that is one fixed spelling (`OAuth2?`) as that spelling, else the pattern. */
function inItsCase(pattern: string, text: string): string {
  let skeleton = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern[at] ?? '';
    if (sign === '\\') {
      at += 1;
      skeleton += pattern[at] ?? '';
    } else if ('[](){}|.*+^$'.includes(sign)) {
      return pattern;
    } else if (sign !== '?') {
      skeleton += sign;
    }
  }
  return skeleton !== '' && skeleton.toLowerCase() === text.toLowerCase() ? skeleton : pattern;
}

function capitalFirst(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
