import type { CompiledRule, RuleMatch, RuleOptions } from './compiled-rule';
import { compileExceptions } from './exceptions';
import { matchOf } from './existence';
import { findAll } from './find-all';
import { compilePattern } from './pattern/compile-pattern';
import type { ConditionalBody } from './rule-body';

/**
 * What `first` finds needs `second`: with a group in it, a definition of that very text here or in an
 * earlier block of the file; without one, its presence in the same block.
 */
export function compileConditional(body: ConditionalBody, options: RuleOptions): CompiledRule {
  const exceptions = compileExceptions(body.exceptions, body.vocab, options);
  const first = compilePattern(body.first, options.dialect).expression;
  const second = compilePattern(body.second, options.dialect, { keepGroups: true });
  const groups = second.groups.slice(1).filter((group) => group !== undefined);
  return {
    body,
    begin() {
      const defined = new Set<string>();
      return {
        check(block: string): RuleMatch[] {
          const isPhrase = exceptions.phrasesOf(block);
          if (groups.length === 0) {
            second.expression.lastIndex = 0;
            if (second.expression.test(block)) return [];
          }
          for (const match of findAll(second.expression, block)) {
            for (const group of groups) if (match[group]) defined.add(match[group]);
          }
          return Array.from(findAll(first, block), ({ 0: text, start, end }) => ({
            text,
            start,
            end,
          }))
            .filter(
              ({ text, start, end }) =>
                !defined.has(text) && !exceptions.isMatch(text) && !isPhrase(start, end),
            )
            .map((place) => matchOf(body, place));
        },
      };
    },
  };
}
