import { wordSet } from '../danish/word-set';
import { replaceToken } from '../germanic/germanic-rule';
import { endsPart, startOfPart, type Token } from '../germanic/germanic-token';
import { inflectAdjective } from './inflect-adjective';
import { closed, determiners } from './swedish-lists';
import type { SwedishFault } from './swedish-rule';
import type { AdjectiveForm, SwedishNoun, SwedishWords } from './swedish-words';

const BES = wordSet('är var blir blev');
const BETWEEN = wordSet('inte redan tyvärr nu helt också ännu fortfarande dock alltid inte mycket');
const AFTER = wordSet('och men i på till för sedan när hos med av från sen');
const OPENERS = wordSet('att och men så om när eftersom');

/** `paketet är försenad`, `varorna är ny`: the adjective after `är`. */
export function checkAfterBe(
  tokens: readonly Token[],
  words: SwedishWords,
): readonly SwedishFault[] {
  return tokens.flatMap((token, index) => {
    if (
      closed.has(token.lower) ||
      !(endsPart(tokens[index + 1]) || AFTER.has(tokens[index + 1]?.lower ?? ''))
    )
      return [];
    const { adjectives, nouns } = words.read(token.lower);
    if (adjectives.length === 0 || nouns.length > 0) return [];
    let at = index - 1;
    while (BETWEEN.has(tokens[at]?.lower ?? '')) at -= 1;
    const be = tokens[at];
    const subject = tokens[at - 1];
    if (!be || !subject || !BES.has(be.lower)) return [];
    const wanted = isWholeSubject(tokens, at - 1, words)
      ? wantedBy(words.read(subject.lower).nouns)
      : undefined;
    if (wanted === undefined || adjectives.includes(wanted)) return [];
    const right = inflectAdjective(token.lower, adjectives, wanted, words);
    return right === undefined ? [] : [replaceToken('form-after-be', token, [right])];
  });
}

/** A definite noun, with nothing before it in its clause but what belongs to it. */
function isWholeSubject(tokens: readonly Token[], at: number, words: SwedishWords): boolean {
  const start = startOfPart(tokens, at);
  return tokens
    .slice(start, at)
    .every(
      (token, place) =>
        determiners.has(token.lower) ||
        (place === 0 && OPENERS.has(token.lower)) ||
        (!closed.has(token.lower) && words.read(token.lower).adjectives.length > 0),
    );
}

function wantedBy(nouns: readonly SwedishNoun[]): AdjectiveForm | undefined {
  const [first] = nouns;
  if (!first || nouns.some(({ isGenitive }) => isGenitive)) return undefined;
  const isAlike = nouns.every(
    ({ gender, number, isDefinite }) =>
      isDefinite && gender === first.gender && number === first.number,
  );
  if (!isAlike) return undefined;
  if (first.number === 'plural') return 'a';
  return first.gender === 'neuter' ? 't' : 'base';
}
