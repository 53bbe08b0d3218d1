import type { CompiledRule, RuleMatch, RuleOptions } from './compiled-rule';
import { matchOf } from './existence';
import { withoutState } from './find-all';
import { compilePattern } from './pattern/compile-pattern';
import type { SpellingBody } from './rule-body';

/** CamelCase, capitals at the end, and any word with a letter beyond English. */
const FILTERS = [/[A-Z][a-z]+[A-Z]+\w+/u, /[A-Z]+$/u, /[^a-zA-Z_']/u];
const WORD = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_'’-]*/gu;

/** Finds words that are spelt wrongly; nothing where no speller is given. */
export function compileSpelling(body: SpellingBody, options: RuleOptions): CompiledRule {
  const filters = [
    ...body.filters.map((filter) => new RegExp(filter.replaceAll('(?P<', '(?<'), 'u')),
    ...(body.custom ? [] : FILTERS),
  ];
  const accepted = (options.accepted ?? []).map((term) => String.raw`\b${term}\b`);
  const { isSpeltRight, dialect } = options;
  const exception =
    accepted.length + body.exceptions.length === 0
      ? undefined
      : compilePattern(`(?i)${[...body.exceptions, ...accepted].join('|')}`, dialect).expression;
  return {
    body,
    begin: withoutState({
      check(block: string): RuleMatch[] {
        if (!isSpeltRight) return [];
        const matches: RuleMatch[] = [];
        for (const { 0: found, index } of block.matchAll(WORD)) {
          const text = found.replaceAll(/^['’-]+|['’-]+$/gu, '');
          if (text === '' || filters.some((filter) => filter.test(text))) continue;
          if (exception) exception.lastIndex = 0;
          if (isSpeltRight(text) || exception?.test(text) === true) continue;
          matches.push({
            ...matchOf(
              { action: { name: '', params: [] } },
              { start: index, end: index + text.length, text },
            ),
            action: body.action,
          });
        }
        return matches;
      },
    }),
  };
}
