import type { CompiledRule, RuleMatch, RuleOptions } from './compiled-rule';
import { matchOf } from './existence';
import { findAll, withoutState } from './find-all';
import { compilePattern } from './pattern/compile-pattern';
import type { OccurrenceBody } from './rule-body';

/** Counts its token in each block: more than `max` or fewer than `min` is one match. */
export function compileOccurrence(body: OccurrenceBody, { dialect }: RuleOptions): CompiledRule {
  const { expression } = compilePattern(
    `${body.ignoreCase ? '(?i)' : ''}(?:${body.token})`,
    dialect,
  );
  const { max, min } = body;
  return {
    body,
    begin: withoutState({
      check(block: string): RuleMatch[] {
        const places = Array.from(findAll(expression, block), ({ 0: text, start, end }) => ({
          text,
          start,
          end,
        }));
        const count = places.length;
        if (!((max > 0 && count > max) || (min > 0 && count < min))) return [];
        if (count === 0) {
          const action = { name: '', params: [] };
          return [{ start: 0, end: 0, text: '', values: [count], replacements: [], action }];
        }
        // Not inside code, which is masked with these.
        const place = places.find(({ text }) => text.trim() !== '' && !/^[*@]*$/u.test(text));
        return place ? [{ ...matchOf(body, place), values: [count] }] : [];
      },
    }),
  };
}
