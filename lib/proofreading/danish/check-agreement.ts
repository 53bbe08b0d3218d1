import { checkAfterBe } from './check-after-be';
import { checkLoneAdjective } from './check-lone-adjective';
import { checkNounPhrase } from './check-noun-phrase';
import type { DanishLexicon } from './danish-lexicon';
import type { DanishFault } from './danish-rule';
import type { Token } from './danish-token';
import { determinerAt } from './noun-determiners';
import { readNounPhrase } from './noun-phrase';

/**
 * What stands before a noun and does not go with it: the wrong gender (`en problem`), an adjective's
 * ending (`et stor problem`), a definite noun after `din` or `denne`, a singular after a number.
 * And the adjective after `er`.
 */
export function checkAgreement(
  tokens: readonly Token[],
  lexicon: DanishLexicon,
): readonly DanishFault[] {
  return tokens.flatMap((_token, index) => checkAt(tokens, index, lexicon) ?? []);
}

function checkAt(
  tokens: readonly Token[],
  index: number,
  lexicon: DanishLexicon,
): DanishFault | undefined {
  const determiner = determinerAt(tokens, index);
  if (!determiner) {
    return checkLoneAdjective(tokens, index, lexicon) ?? checkAfterBe(tokens, index, lexicon);
  }
  const phrase = readNounPhrase({ tokens, index, determiner, lexicon });
  return phrase && checkNounPhrase(phrase);
}
