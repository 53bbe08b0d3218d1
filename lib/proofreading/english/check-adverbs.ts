import { type Token, isVerbTag, mayBe, verbIn } from './english-clause';
import type { EnglishLexicon } from './english-lexicon';
import { type EnglishFault, type EnglishRule, faultAt } from './english-rule';
import { haves, modals } from './english-words';

/** `Things will probable look better`, `It has automatic been sent`: between a helper and its verb stands an adverb. */
export const checkAdverbs: EnglishRule = (tokens, lexicon) =>
  tokens.flatMap((token, index): EnglishFault[] => {
    const [helper, , verb] = tokens.slice(Math.max(0, index - 1), index + 2);
    if (index === 0 || !helper || !verb || verb.start !== token.end + 1) return [];
    const isModal = modals.has(helper.lower) && !!verbIn(verb, 'base') && verb.tag === 'VERB|Inf';
    const isHave = haves.has(helper.lower) && (verb.lower === 'been' || verb.tag === 'VERB|Part');
    if (!helper.tag.startsWith('AUX') || (!isModal && !isHave)) return [];
    const adverb = adverbOf(token, lexicon);
    if (adverb === undefined || !isVerbTag(verb)) return [];
    // `have multiple input methods`
    if (isHave && mayBe(verb, 'noun')) return [];
    return [faultAt('adverb', [token], [adverb], [token.text, adverb])];
  });

function adverbOf(token: Token, lexicon: EnglishLexicon): string | undefined {
  if (token.tag !== 'ADJ' || !mayBe(token, 'adjective') || mayBe(token, 'adverb')) return undefined;
  const adverb = /[^aeiou]le$/u.test(token.lower)
    ? `${token.lower.slice(0, -1)}y`
    : token.lower.endsWith('ic')
      ? `${token.lower}ally`
      : `${token.lower}ly`;
  return lexicon.formsOf(adverb).some(({ kind }) => kind === 'adverb') ? adverb : undefined;
}
