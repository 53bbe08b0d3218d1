import { wordSet } from '../word-set';
import type { DanishFault } from './danish-rule';
import { isOnlyVerb, verbForms } from './danish-token';
import type { VerbPlace } from './verb-place';

/** No other small word stands before a verb so surely by mistake. */
const BEFORE_AT = wordSet('for uden ved om af på med efter');

/** `jeg er glad for høre`, `uden betale`: an infinitive alone after a preposition. */
export function checkMissingAt({ tokens, index, token, next }: VerbPlace): DanishFault | undefined {
  const before = tokens[index - 1];
  if (!before || !BEFORE_AT.has(before.lower) || before.isFirst) return undefined;
  const isInfinitive =
    isOnlyVerb(token, ['infinitive']) && verbForms(token).every(({ isPassive }) => !isPassive);
  // `på vente listen`: half a word.
  if (!isInfinitive || next?.forms.some(({ kind }) => kind === 'noun')) return undefined;
  return {
    rule: 'missing-at',
    start: token.start,
    end: token.end,
    suggestions: [`at ${token.text}`],
    names: [before.text, token.text],
  };
}
