import type { CompiledRule, RuleMatch, RuleOptions } from './compiled-rule';
import { matchOf } from './existence';
import { findAll, inTemplate } from './find-all';
import { compilePattern } from './pattern/compile-pattern';
import type { ConsistencyBody } from './rule-body';

/** Of two spellings only one may be used in a file: where both were seen, the last place is a match. */
export function compileConsistency(body: ConsistencyBody, options: RuleOptions): CompiledRule {
  const pairs = Object.entries(body.either).map(([one, other]) => {
    const { expression, groups, names } = compilePattern(
      inTemplate(`(?P<one>${one})|(?P<other>${other})`, {
        ...body,
        wordTemplate: options.wordTemplate,
      }),
      options.dialect,
      { keepGroups: true },
    );
    const groupOf = (name: string) => groups[names.get(name) ?? 0] ?? 0;
    return { expression, one: groupOf('one'), other: groupOf('other') };
  });
  return {
    body,
    begin() {
      const seen = pairs.map(() => ({ one: false, other: false }));
      return {
        check(block: string): RuleMatch[] {
          return pairs.flatMap((pair, index) => {
            const state = seen[index];
            let last: RuleMatch | undefined;
            for (const match of findAll(pair.expression, block)) {
              const isOne = match[pair.one] !== undefined;
              if (state) state[isOne ? 'one' : 'other'] = true;
              const text = match[isOne ? pair.one : pair.other] ?? match[0];
              const start = match.start + match[0].indexOf(text);
              last = matchOf(body, { start, end: start + text.length, text });
            }
            return last && state?.one && state.other ? [last] : [];
          });
        },
      };
    },
  };
}
