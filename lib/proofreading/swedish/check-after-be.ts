import { replaceToken } from '../germanic/germanic-rule';
import { endsPart, startOfPart, type Token } from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import { inflectAdjective } from './inflect-adjective';
import { closed, determiners } from './swedish-lists';
import type { SwedishFault } from './swedish-rule';
import type { AdjectiveForm, SwedishNoun, SwedishWords } from './swedish-words';

const BES = wordSet('är var blir blev');
/** After `har`. */
const HAS_BEEN = wordSet('blivit varit');
/** What a possessive asks of the adjective after `är`. */
const BY_POSSESSIVE: ReadonlyMap<string, AdjectiveForm> = new Map(
  (
    [
      ['base', 'min din vår'],
      ['t', 'mitt ditt vårt ert'],
      ['a', 'mina dina våra era'],
    ] as const
  ).flatMap(([form, ones]) => ones.split(' ').map((one) => [one, form])),
);
const PLURALS = wordSet('vi de');
const PERSONS = wordSet('jag du han hon');
const BETWEEN = wordSet('inte redan tyvärr nu helt också ännu fortfarande dock alltid inte mycket');
const AFTER = wordSet(
  'och men i på till för sedan när hos med av från sen efter före vid eftersom om utan igen',
);
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
    const place = placeOfSubject(tokens, at);
    const subject = tokens[place ?? -1];
    if (place === undefined || !subject) return [];
    const wanted = wantedByPronoun(tokens, place) ?? wantedByNoun(tokens, place, words);
    if (wanted === undefined || adjectives.includes(wanted)) return [];
    const right = inflectAdjective(token.lower, adjectives, wanted, words);
    return right === undefined ? [] : [replaceToken('form-after-be', token, [right])];
  });
}

/** `fakturan är`, `kontot har blivit`: where the subject ends, before the verb at this place. */
function placeOfSubject(tokens: readonly Token[], at: number): number | undefined {
  const be = tokens[at]?.lower ?? '';
  if (BES.has(be)) return at - 1;
  return HAS_BEEN.has(be) && /^(?:har|hade)$/u.test(tokens[at - 1]?.lower ?? '')
    ? at - 2
    : undefined;
}

/** `vi är nöjd`, `de är sparat`, `jag är nöjt`: at the beginning of a clause. */
function wantedByPronoun(tokens: readonly Token[], at: number): AdjectiveForm | undefined {
  const subject = tokens[at]?.lower ?? '';
  const before = tokens[at - 1];
  if (before && !(before.kind === 'word' && OPENERS.has(before.lower))) return undefined;
  if (PLURALS.has(subject)) return 'a';
  return PERSONS.has(subject) ? 'base' : undefined;
}

function wantedByNoun(
  tokens: readonly Token[],
  at: number,
  words: SwedishWords,
): AdjectiveForm | undefined {
  const { nouns } = words.read(tokens[at]?.lower ?? '');
  const article = tokens[at - 1]?.lower ?? '';
  const opener = tokens[at - 2];
  const isAlone = !opener || (OPENERS.has(opener.lower) && opener.lower !== 'och');
  const ofPossessive = BY_POSSESSIVE.get(article);
  if (isAlone && ofPossessive !== undefined && nouns.length > 0) return ofPossessive;
  if (isAlone && /^(?:en|ett)$/u.test(article)) {
    const gender = article === 'ett' ? 'neuter' : 'common';
    const isSure =
      nouns.length > 0 && nouns.every((noun) => !noun.isDefinite && noun.gender === gender);
    if (!isSure || nouns.some(({ isGenitive }) => isGenitive)) return undefined;
    return gender === 'neuter' ? 't' : 'base';
  }
  return isWholeSubject(tokens, at, words) ? wantedBy(nouns) : undefined;
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
