import { replaceToken } from '../germanic/germanic-rule';
import { hasCapital, isWord, startOfPart, type Token } from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import type { GermanFault, GermanWords } from './german-rule';

const OF_PLACE = wordSet('unter zwischen neben hinter vor über in auf gegenüber');

/** `dass ihnen die Weinprobe gefallen hat`: said to the reader, where nobody is named whom it could mean. */
export function checkFormalAddress(
  tokens: readonly Token[],
  words: GermanWords,
): readonly GermanFault[] {
  return tokens.flatMap((token, index) => {
    if (token.text !== 'ihnen' || !isLetter(tokens)) return [];
    // `als Sie ihnen sagten`, `unter ihnen`: others, and things.
    const part = tokens.slice(startOfPart(tokens, index), index);
    if (part.some(({ text }) => /^(?:Sie|sich|Ihre?[mnrs]?)$/u.test(text))) return [];
    if (OF_PLACE.has(tokens[index - 1]?.lower ?? '')) return [];
    return tokens.slice(0, index).some((one) => maybeMany(one, words))
      ? []
      : [replaceToken('capital-of-address', token, ['Ihnen'])];
  });
}

/** `wir`, `Ihre`, `Sie` amid the sentence: somebody writes to somebody. */
function isLetter(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text, isFirst }) =>
      /^(?:[Ww]ir|[Ii]ch|uns|mir)$/u.test(text) ||
      (!isFirst && /^(?:Sie|Ihnen|Ihre?[mnrs]?)$/u.test(text)),
  );
}

/** A plural, a name, two joined by `und`, a pronoun of several. */
function maybeMany(token: Token, words: GermanWords): boolean {
  if (
    /^(?:und|sie|ihre?[mnrs]?|diese[nr]?|jene[nr]?|allen?|beiden?|viele[nr]?|einige[nr]?|welchen?|deren|denen|zwei|drei|vier|fünf)$/u.test(
      token.text,
    )
  )
    return true;
  if (token.kind === 'number') return true;
  if (!isWord(token) || !hasCapital(token) || token.isFirst) return false;
  if (/^(?:Sie|Ihnen|Ihre?[mnrs]?)$/u.test(token.text)) return false;
  const readings = words.readNoun(token.text);
  return (
    readings.length === 0 || readings.some(({ form }) => form === 'plural' || form === 'oblique')
  );
}
