import { replaceToken } from '../germanic/germanic-rule';
import { areBeside, endsPart, isWord, startOfPart, type Token } from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import { closed, prepositions } from './dutch-lists';
import type { DutchFault } from './dutch-rule';
import type { DutchWords } from './dutch-words';

const THANKS = wordSet('bedankt dank excuses dankjewel dankuwel danken');
/** They go with a verb, not with the pronoun: `met jou contact opnemen`. */
const OF_VERBS = wordSet(
  `contact overleg afspraak afspraken informatie tijd rekening bericht werk reden geld post hulp thuis klaar gedachten
  toestemming vragen antwoord last verder`,
);
const BEFORE_JOU = wordSet('is dit was zijn van voor met in op naar over bij onder via sturen');

/** `bedankt voor u bericht`, `wat is jou klantnummer`, `bedankt voor jouw`. */
export function checkPronouns(tokens: readonly Token[], words: DutchWords): readonly DutchFault[] {
  return tokens.flatMap((token, index): readonly DutchFault[] => {
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    if (!before) return [];
    if (token.lower === 'u' && isPossessiveU(tokens, index, words)) {
      return [replaceToken('uw-before-noun', token, ['uw'])];
    }
    const isOfVerb = /^(?:met|voor|van)$/u.test(before.lower) && OF_VERBS.has(next?.lower ?? '');
    if (
      token.lower === 'jou' &&
      BEFORE_JOU.has(before.lower) &&
      !isOfVerb &&
      isThing(next, words)
    ) {
      return areBeside(token, next) ? [replaceToken('jouw-before-noun', token, ['jouw'])] : [];
    }
    const isAlone = token.lower === 'jouw' && prepositions.has(before.lower) && endsPart(next);
    return isAlone && next?.text !== '-' ? [replaceToken('jou-alone', token, ['jou'])] : [];
  });
}

function isPossessiveU(tokens: readonly Token[], index: number, words: DutchWords): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (!before || !token || !areBeside(before, token)) return false;
  const next = tokens[index + 1];
  if (before.lower === 'u') return isThing(next, words);
  const verb = tokens[index - 2];
  if (before.lower !== 'voor' || !verb || !THANKS.has(verb.lower)) return false;
  return isWord(next) && !closed.has(next.lower);
}

/** A noun that can be nothing else. */
function isThing(token: Token | undefined, words: DutchWords): boolean {
  if (!isWord(token) || closed.has(token.lower)) return false;
  const { isNoun, isAdjective, isInfinitive, isParticiple, stemOfThird } = words.read(token.lower);
  return isNoun && !isAdjective && !isInfinitive && !isParticiple && stemOfThird === undefined;
}

const EXPECTED = wordSet(
  'verwacht gepland normaal voorheen gisteren eerst gewoonlijk anders gedacht beloofd aangegeven',
);

/** `groter als het vorige`, `langer als we hadden verwacht`: no clause of its own follows. */
export function checkComparatives(
  tokens: readonly Token[],
  words: DutchWords,
): readonly DutchFault[] {
  return tokens.flatMap((token, index): readonly DutchFault[] => {
    const before = tokens[index - 1];
    if (token.lower !== 'als' || !before || !areBeside(before, token)) return [];
    if (closed.has(before.lower) && !/^(?:meer|minder)$/u.test(before.lower)) return [];
    const isComparative =
      /^(?:meer|minder)$/u.test(before.lower) || words.read(before.lower).isComparative;
    if (!isComparative) return [];
    const part = tokens.slice(startOfPart(tokens, index), index);
    if (part.some(({ lower }) => /^(?:zo|even|net|zowel|niet|liever|zoveel)$/u.test(lower)))
      return [];
    return isCompared(tokens, index, words)
      ? [replaceToken('dan-after-comparative', token, ['dan'])]
      : [];
  });
}

function isCompared(tokens: readonly Token[], index: number, words: DutchWords): boolean {
  const length = tokens.slice(index + 1).findIndex((token) => endsPart(token));
  const rest = length < 0 ? tokens.slice(index + 1) : tokens.slice(index + 1, index + 1 + length);
  const [first, second] = rest;
  if (!first || rest.length > 5) return false;
  if (EXPECTED.has(first.lower) && rest.length === 1) return true;
  if (/^(?:ik|we|wij|u|je|hij)$/u.test(first.lower))
    return /^(?:had|hadden)$/u.test(second?.lower ?? '');
  const isArticle = /^(?:de|het|een|deze|dit|die|vorig|vorige|vorig|onze|uw|bij|in|op)$/u.test(
    first.lower,
  );
  return isArticle && !rest.some((token) => isVerb(token, words));
}

function isVerb({ lower }: Token, words: DutchWords): boolean {
  const { stemOfThird, isInfinitive, isPast, isParticiple } = words.read(lower);
  return (
    (closed.has(lower) &&
      !prepositions.has(lower) &&
      !/^(?:de|het|een|deze|dit|die|onze|uw|u|ons)$/u.test(lower)) ||
    stemOfThird !== undefined ||
    isInfinitive ||
    isPast ||
    isParticiple
  );
}

/** `in the vullen`. */
export function checkThe(tokens: readonly Token[], words: DutchWords): readonly DutchFault[] {
  return tokens.flatMap((token, index): readonly DutchFault[] => {
    const next = tokens[index + 1];
    if (token.text !== 'the' || !next || !words.read(next.lower).isInfinitive) return [];
    return [replaceToken('te-not-the', token, ['te'])];
  });
}
