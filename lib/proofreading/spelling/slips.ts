import { primaryLanguage } from '@/lib/text/checker';

import type { Speller } from '../dictionaries/speller';
import { englishWords } from '../words/english-words';
import { wordsOf } from '../words/language-words';
import { isShortStart, type Cut } from './compound-cuts';
import { isMadeOfVerb } from './derived-words';
import { isNearWord, isWithin } from './near-words';

/** Looking for a slip costs some 5 to 20 ms: as often as this in a paragraph, no more. */
const MOST_LOOKS = 12;
const LONG_ENOUGH_FOR_TWO = 8;
const LONG_PART = 4;
const SHORT_PART = 3;
const LONG_GERMAN_PART = 5;
const LONG_COMPOUND = 9;
const MOST_KNOWN = 5000;
/** A shorter word that is a name with a capital (`token`, `lan`) is as often something else. */
const LONG_NAME = 6;

/** Says which word an unknown one may be a slip of; after some looks into a paragraph it says no. */
export interface Slips {
  /** A right word beyond the dictionary. */
  readonly isRare: (word: string) => boolean;
  readonly isWord: (word: string) => boolean;
  /** Compounds have it as a part: a word of the language, of service or English. */
  readonly isPart: (word: string) => boolean;
  /** One usual slip makes it of a word. */
  readonly isUsual: (word: string) => boolean;
  /** One usual slip makes it of a word that the dictionary has, and no compound that it makes up. */
  readonly isOfListedWord: (word: string) => boolean;
  /** One usual slip makes it of a name. */
  readonly isOfName: (word: string) => boolean;
  /** Two or three words of the dictionary make it, none of them shorter than three letters. */
  readonly isJoined: (word: string) => boolean;
  /** One usual slip makes it of a word that many replies have. */
  readonly isOfCommonWord: (word: string) => boolean;
  /** One usual slip makes it of a word that is written small, whatever the case it stands in. */
  readonly isOfSmallWord: (word: string) => boolean;
  /** One letter makes it another word, be the slip usual or not. */
  readonly isNear: (word: string) => boolean;
  /** So many letters make it a long word that many replies have. */
  readonly isNearCommonWord: (word: string, most: 1 | 2) => boolean;
  /** One usual slip makes it of a word that differs where the parts of the compound meet, or in a short part. */
  readonly isAtSeam: (word: string, cuts: readonly Cut[]) => boolean;
}

export function createSlips(speller: Speller, language: string): Slips {
  const { common, service } = wordsOf(language);
  const isWord = (word: string): boolean => speller.isWord(word);
  const isLikely = likelihoodOf(speller, language);
  const meantBy = atMost(MOST_LOOKS, (word) => speller.meantBySlip(word));
  const meantLikely = (word: string): string | undefined => {
    const meant = meantBy(word);
    return meant !== undefined && isLikely(meant, word) ? meant : undefined;
  };
  const known = nearOf(speller);
  const isGerman = primaryLanguage(language) === 'de';
  const isSurely = isSurelyWord(speller, language);
  const isNear = atMost(MOST_LOOKS, (word): boolean => {
    const isIt =
      known.get(word) ?? isNearWord(word, (other) => isSurely(other) && isLikely(other, word));
    if (known.size > MOST_KNOWN) known.clear();
    known.set(word, isIt);
    return isIt;
  });
  const isCommon = (word: string): boolean => common.has(word) || common.has(word.toLowerCase());
  return {
    isWord,
    isRare: (word) => speller.isRare(word),
    isPart: (word) =>
      isWord(word) ||
      service.has(word) ||
      englishWords.has(word.toLowerCase()) ||
      (isGerman && isGermanPart(word, speller)),
    isUsual(word) {
      const meant = meantLikely(word);
      return meant !== undefined && (meant.toLowerCase() !== word || word.length >= LONG_NAME);
    },
    isOfName(word) {
      const meant = meantBy(word);
      return meant !== undefined && !isWord(meant.toLowerCase());
    },
    isJoined: (word) => isCompound(word, (part) => speller.isListed(part), 3),
    isOfListedWord(word) {
      const meant = meantBy(word);
      return meant !== undefined && speller.isListed(meant);
    },
    isOfCommonWord: (word) => meantBy(word)?.split(/[ -]/u).every(isCommon) ?? false,
    isOfSmallWord: (word) => meantLikely(word)?.toLowerCase().split(/[ -]/u).every(isWord) ?? false,
    isNear: (word) => isNear(word) ?? false,
    isNearCommonWord(word, most) {
      if (word.length < LONG_ENOUGH_FOR_TWO) return false;
      return [...common].some(
        (other) =>
          other.length >= LONG_ENOUGH_FOR_TWO &&
          other[0] === word[0] &&
          isWithin(most, word, other),
      );
    },
    isAtSeam(word, cuts) {
      const meant = meantBy(word);
      if (meant === undefined || meant.toLowerCase() === word) return false;
      // `abschwellende` is as right as `anschwellende`.
      const [{ at } = { at: 0 }] = cuts;
      const rest = word.slice(at);
      const isOtherStart =
        meant.endsWith(rest) &&
        isShortStart(word.slice(0, at), language) &&
        isShortStart(meant.slice(0, meant.length - rest.length), language);
      return !isOtherStart && changesSeam({ word, meant, cuts, isPart: isWord });
    },
  };
}

/** Of a compound: made of a verb (`Befeuchter`, `schonend`), or a rare word. */
function isGermanPart(word: string, speller: Speller): boolean {
  if (word.length < LONG_GERMAN_PART) return false;
  return speller.isRare(word) || isMadeOfVerb(word, (other) => speller.isWord(other));
}

/** In so short a word any letter makes another one. */
const SHORT = 5;
const LEAST_OF_SHORT = 4.5;

/** In Spanish any letter makes another form of some verb: of what looks right only a common word is likely to be meant, or the same letters with accents or doubled. */
function likelihoodOf(
  speller: Speller,
  language: string,
): (meant: string, word: string) => boolean {
  const { common } = wordsOf(language);
  const isSpanish = primaryLanguage(language) === 'es';
  if (!isSpanish || speller.frequencyOf('que') === undefined) return () => true;
  return (meant, word) => {
    // Names are often foreign.
    if (word === word.toLowerCase() && !speller.looksRight(word)) return true;
    const isShort = word.length <= SHORT;
    if (!isShort && plain(meant) === plain(word)) return true;
    const least = isShort ? LEAST_OF_SHORT : 0;
    return meant
      .split(/[ '-]/u)
      .every(
        (part) => part.length < 2 || common.has(part) || (speller.frequencyOf(part) ?? -1) >= least,
      );
  };
}

/** Without accents, and each letter once. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(.)\1+/gu, '$1')
    .toLowerCase();
}

/**
 * Says which words count as near ones. The Danish dictionary joins any two words (`tåøgle`), so that
 * something is near to everything: there a compound counts only when it is long and made of words it has.
 */
function isSurelyWord(speller: Speller, language: string): (word: string) => boolean {
  const isWord = (word: string): boolean => speller.isWord(word);
  if (primaryLanguage(language) !== 'da') return isWord;
  const isListed = (part: string): boolean => speller.isListed(part);
  const isLong = (word: string): boolean =>
    word.length >= LONG_COMPOUND && isCompound(word, isListed, 2);
  return (word) => isWord(word) && (isListed(word) || isLong(word));
}

/** Of as many parts, with an s or an e between perhaps: none shorter than three letters. */
function isCompound(word: string, isPart: (part: string) => boolean, mostParts: 2 | 3): boolean {
  for (let at = SHORT_PART; at <= word.length - SHORT_PART; at += 1) {
    const start = word.slice(0, at);
    if (!isPart(start) && !(/[se]$/u.test(start) && isPart(start.slice(0, -1)))) continue;
    const rest = word.slice(at);
    if (isPart(rest) || (mostParts > 2 && isCompound(rest, isPart, 2))) return true;
  }
  return false;
}

/** Answers from then on are undefined: for words of another language or names, looking is in vain. */
function atMost<Answer>(
  most: number,
  answer: (word: string) => Answer,
): (word: string) => Answer | undefined {
  const answers = new Map<string, Answer>();
  return (word) => {
    if (!answers.has(word) && answers.size < most) answers.set(word, answer(word));
    return answers.get(word);
  };
}

const nearOfSpellers = new WeakMap<Speller, Map<string, boolean>>();

/** A paragraph is judged again with each change. */
function nearOf(speller: Speller): Map<string, boolean> {
  const near = nearOfSpellers.get(speller) ?? new Map<string, boolean>();
  nearOfSpellers.set(speller, near);
  return near;
}

/** A slip within a long part exchanges one right word for another: the part was meant; a short one is found by chance. */
function changesSeam({
  word,
  meant,
  cuts,
  isPart,
}: {
  readonly word: string;
  readonly meant: string;
  readonly cuts: readonly Cut[];
  readonly isPart: (part: string) => boolean;
}): boolean {
  const { from, to } = changed(word, meant);
  const isAt = ({ at, link }: Cut): boolean => {
    const end = at - link.length;
    if (from === to ? from >= end && from <= at : from < at && to > end) return true;
    if (from > at + 1 || to < end - 1) return false;
    if (end < LONG_PART || word.length - at < LONG_PART) return true;
    // `broderigarn`, `brodergarn`: two right words as well.
    const shift = from < at ? meant.length - word.length : 0;
    return !isPart(meant.slice(0, end + shift)) || !isPart(meant.slice(at + shift));
  };
  if (cuts.some(isAt)) return true;
  const borders = [0, ...cuts.map(({ at }) => at), word.length];
  const next = borders.findIndex((border) => border > from);
  return (borders[next] ?? word.length) - (borders[next - 1] ?? 0) < LONG_PART;
}

/** The stretch of `word` that another spelling has differently. */
function changed(word: string, other: string): { readonly from: number; readonly to: number } {
  let from = 0;
  while (from < word.length && word[from] === other[from]) from += 1;
  let same = 0;
  const most = Math.min(word.length, other.length) - from;
  while (same < most && word.at(-1 - same) === other.at(-1 - same)) same += 1;
  return { from, to: word.length - same };
}
