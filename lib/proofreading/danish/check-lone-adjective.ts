import type { DanishLexicon } from './danish-lexicon';
import type { DanishFault } from './danish-rule';
import { adjectiveForms, isOnly, nounForms, type Token } from './danish-token';
import { closed, prepositions, wordsBeforeNouns } from './danish-words';
import { isHead } from './noun-phrase';
import { replaceByForm } from './replace-word';

/** `med stor bogstaver`: an adjective alone before a noun in the plural. */
export function checkLoneAdjective(
  tokens: readonly Token[],
  index: number,
  lexicon: DanishLexicon,
): DanishFault | undefined {
  const token = tokens[index];
  const head = tokens[index + 1];
  if (!token || !head || !startsPhrase(tokens[index - 1])) return undefined;
  if (!isBaseForm(token) || closed.has(head.lower)) return undefined;
  if (!isHead(tokens, index + 1) || !isIndefinitePlural(head)) {
    return undefined;
  }
  return replaceByForm({
    rule: 'form-of-adjective',
    token,
    names: [head.text],
    readings: adjectiveForms(token).slice(0, 1),
    wanted: { kind: 'adjective', form: 'e' },
    lexicon,
  });
}

function startsPhrase(before: Token | undefined): boolean {
  if (!before) return false;
  return prepositions.has(before.lower) || wordsBeforeNouns.has(before.lower);
}

function isBaseForm(token: Token): boolean {
  if (closed.has(token.lower) || !isOnly(token, 'adjective')) return false;
  return adjectiveForms(token).every(
    ({ form, isSameInNeuter }) => form === 'base' && !isSameInNeuter,
  );
}

function isIndefinitePlural(token: Token): boolean {
  return nounForms(token).every(
    ({ number, isDefinite, isGenitive }) => number === 'plural' && !isDefinite && !isGenitive,
  );
}
