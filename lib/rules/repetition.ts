import type { CompiledRule, RuleMatch, RuleOptions } from './compiled-rule';
import { compileExceptions } from './exceptions';
import { matchOf } from './existence';
import { findAll, withoutState } from './find-all';
import { compilePattern } from './pattern/compile-pattern';
import type { RepetitionBody } from './rule-body';

/** Finds the same match twice in a row, within one sentence. */
export function compileRepetition(body: RepetitionBody, options: RuleOptions): CompiledRule {
  const exceptions = compileExceptions(body.exceptions, body.vocab, options);
  const { expression } = compilePattern(
    `${body.ignoreCase ? '(?i)' : ''}(${body.tokens.join('|')})`,
    options.dialect,
  );
  const isSame = (one: string, other: string) =>
    body.ignoreCase ? one.toLowerCase() === other.toLowerCase() : one === other;
  return {
    body,
    begin: withoutState({
      check(block: string): RuleMatch[] {
        const isPhrase = exceptions.phrasesOf(block);
        const matches: RuleMatch[] = [];
        let previous = { text: '', start: 0 };
        let count = 0;
        for (const match of findAll(expression, block)) {
          const text = match[0].trim();
          const isHit =
            text !== '' && isSame(text, previous.text) && (!body.alpha || /^\p{L}*$/u.test(text));
          if (isHit) count += 1;
          if (isHit && count > body.max) {
            const place = {
              start: previous.start,
              end: match.end,
              text: block.slice(previous.start, match.end),
            };
            const isOne = options.segment(place.text).length === 1;
            if (isOne && !exceptions.isMatch(place.text) && !isPhrase(place.start, place.end)) {
              matches.push({ ...matchOf(body, place), values: [text] });
              count = 0;
            }
          }
          previous = { text, start: match.start };
        }
        return matches;
      },
    }),
  };
}
