import { applyAction } from './apply-action';
import type { CompiledRule, RuleMatch, RuleOptions } from './compiled-rule';
import { compileExceptions } from './exceptions';
import { findAll, withoutState } from './find-all';
import { joinChoices } from './format-message';
import { compilePattern } from './pattern/compile-pattern';
import type { ExistenceBody, RuleBody } from './rule-body';

/** Finds its tokens, as words unless it says otherwise. */
export function compileExistence(body: ExistenceBody, options: RuleOptions): CompiledRule {
  const exceptions = compileExceptions(body.exceptions, body.vocab && !body.nonword, options);
  const { expression } = compilePattern(patternOf(body, options), options.dialect);
  return {
    body,
    begin: withoutState({
      check(block: string) {
        const isPhrase = exceptions.phrasesOf(block);
        const matches: RuleMatch[] = [];
        for (const { 0: text, start, end } of findAll(expression, block)) {
          if (exceptions.isMatch(text.trim()) || isPhrase(start, end)) continue;
          matches.push(matchOf(body, { start, end, text }));
        }
        return matches;
      },
    }),
  };
}

function patternOf(
  { tokens, raw, append, nonword, ignoreCase }: ExistenceBody,
  { wordTemplate }: RuleOptions,
): string {
  const alternatives = tokens.filter((token) => token.trim() !== '').join('|');
  const isWords = !nonword && tokens.length > 0;
  const template = isWords ? (wordTemplate ?? String.raw`(?m)\b(?:%s)\b`) : '(?m)(?:%s)';
  const filled = template.replace('%s', () => alternatives);
  const whole = append ? filled + raw.join('') : raw.join('') + filled;
  return ignoreCase ? `(?i)${whole}` : whole;
}

/** A match with the values of its message: what was found, and what its action makes of it. */
export function matchOf(
  { action }: Pick<RuleBody, 'action'>,
  { start, end, text }: { readonly start: number; readonly end: number; readonly text: string },
): RuleMatch {
  const replacements = applyAction(action, text);
  const [only = text] = replacements;
  const values =
    action.name === ''
      ? [text]
      : [text, replacements.length > 1 ? joinChoices(replacements) : only];
  return { start, end, text, values, replacements, action };
}
