import { primaryLanguage } from '@/lib/text/checker';
import type { ReplyContext } from '@/lib/text/reply-context';

import type { Speller } from '../dictionaries/speller';
import { functionWords } from '../function-words';
import { englishWords } from '../words/english-words';
import { findCuts } from './compound-cuts';
import { isDerived, isSurelyDerived } from './derived-words';
import type { FoundWord } from './find-words';
import { isMisspeltNoun, isNounWithoutCapital } from './german-capitals';
import { findGreetedNames } from './greeted-names';
import { misspeltAs } from './misspelt-as';
import { findNamePlaces } from './name-places';
import { isStuttered } from './near-words';
import { isWithoutNordicLetters } from './nordic-letters';
import { LONG_ENOUGH, type Place } from './place';
import { createRightness } from './rightness';
import { createSlips, type Slips } from './slips';
import { isVariant } from './spelling-variants';
import { findStrays } from './stray-words';
import { partsToJudge } from './word-parts';

export type Verdict =
  | { readonly kind: 'right' }
  /** Unknown, but it may well be a name, a term or a compound: too little to mark it. */
  | { readonly kind: 'unsure' }
  | { readonly kind: 'wrong'; readonly meant?: string };

const RIGHT: Verdict = { kind: 'right' };
const UNSURE: Verdict = { kind: 'unsure' };
const WRONG: Verdict = { kind: 'wrong' };

/** A line with more unknown and fewer small words is in another language, or a list of names. */
const MOST_UNKNOWN = 0.45;
const FEWEST_SMALL = 0.2;
const LONG_ENOUGH_BESIDE = 6;
const LONG_ENOUGH_JOINED = 7;
const LONG_ENOUGH_WITH_CAPITAL = 5;
const LONG_NAME = 8;
/** What stands after a name at the start of a sentence: `Tilly will call you`. */
const AFTER_SUBJECT = /^(?:will|is|has|was|can|and|at|from|had|would|says|said)$/u;

interface Options {
  readonly speller: Speller;
  readonly context: ReplyContext;
  /** Words of the client. */
  readonly accepted: ReadonlySet<string>;
}

/**
 * Says of each word of a paragraph whether it is spelt right. Undefined when the paragraph is not in
 * the language at all.
 */
export function judgeWords(words: readonly FoundWord[], options: Options): Verdict[] | undefined {
  const { language } = options.context;
  const { speller, accepted } = options;
  const isRight = createRightness(options);
  const slips = createSlips(speller, language);
  const unknown = new Set(
    words.filter((found) => !isRight(found) || isMadeUp(found, options, slips)),
  );
  if (unknown.size > words.length * MOST_UNKNOWN && isForeign(words, unknown, language)) {
    return undefined;
  }
  // A German capital says noun, elsewhere it says name unless the word is one without it too.
  const names = findNamePlaces(words, (found) =>
    primaryLanguage(language) === 'de'
      ? unknown.has(found)
      : !speller.isWord(found.word.toLowerCase()),
  );
  /** `Heinz`, `Firma`: in German they have their capital everywhere. */
  const isNoun = (word: string): boolean =>
    primaryLanguage(language) === 'de' && !speller.isWord(word.toLowerCase());
  const greeted = findGreetedNames(words);
  const strays = findStrays({ words, unknown, slips, context: options.context });
  return words.map((found, index): Verdict => {
    if (greeted.has(found)) return RIGHT;
    const meant = accepted.has(found.word) ? undefined : misspeltAs(found.word, language);
    if (meant !== undefined) return { kind: 'wrong', meant };
    if (!unknown.has(found)) return RIGHT;
    if (isWithoutNordicLetters(found.word, language, speller)) return WRONG;
    const parts = partsToJudge(found.word, (part) => isRight({ ...found, word: part }));
    if (parts.some((part) => isVariant(part, language, slips))) return UNSURE;
    // What hyphens join is a name or a term as often as not.
    const stray = strays.get(found) ?? (/[-.]/u.test(found.word) ? 'term' : undefined);
    const isName = names.has(found);
    const [before, after] = [words[index - 1], words[index + 1]];
    const isBesideCapital = [before, after].some((other) => isBesideNameLike(found, other, isNoun));
    const place = { slips, language, stray, isName, isBesideCapital, before, after };
    return parts.some((part) => isMisspelt({ ...found, word: part }, place)) ? WRONG : UNSURE;
  });
}

/**
 * `leverig`: the Danish dictionary joins any two words, so that a slip of a usual word may pass as one
 * that nobody has ever joined.
 */
function isMadeUp(
  { word }: FoundWord,
  { speller, context, accepted }: Options,
  slips: Slips,
): boolean {
  if (primaryLanguage(context.language) !== 'da' || word.length < LONG_ENOUGH_JOINED) return false;
  if (word !== word.toLowerCase() || /[-'.]/u.test(word) || accepted.has(word)) return false;
  if (!speller.isWord(word) || speller.isListed(word)) return false;
  return !slips.isJoined(word) && slips.isOfListedWord(word);
}

/** Both have a capital that does not come from the sentence alone, and only a space parts them. */
function isBesideNameLike(
  found: FoundWord,
  other: FoundWord | undefined,
  isNoun: (word: string) => boolean,
): boolean {
  if (!other) return false;
  const gap = found.start > other.start ? found.start - other.end : other.start - found.end;
  if (gap !== 1 || !/^\p{Lu}/u.test(other.word)) return false;
  return !other.startsSentence || isNoun(other.word);
}

/** Whether an unknown word is so surely a slip that it is marked. */
function isMisspelt(found: FoundWord, place: Place): boolean {
  const { word } = found;
  const { slips, stray, language } = place;
  if (stray === 'foreign' || !/\p{Script=Latin}/u.test(word)) return false;
  if (slips.isRare(word) || isSurelyDerived(word, language, slips.isWord)) return false;
  if (word !== word.toLowerCase()) return isMisspeltWithCapital(found, place);
  if (englishWords.has(word) && !isEnglish(language)) return false;
  if (slips.isOfCommonWord(word)) return true;
  if (stray === 'term') return false;
  if (isScandinavian(language) && isStuttered(word, slips.isWord)) return true;
  if (isNounWithoutCapital(word, place)) return true;
  if (isDerived(word, language, slips.isWord)) return slips.isNearCommonWord(word, 2);
  if (stray === 'strange' && !isEnglish(language)) {
    return word.length >= LONG_ENOUGH_BESIDE && slips.isUsual(word);
  }
  const cuts = findCuts(word, language, slips.isPart);
  if (!cuts) return isMisspeltWord(found, place);
  // English writes few words together: what is a slip of another word is no new one (`fellowsip`).
  if (isEnglish(language) && slips.isUsual(word)) return true;
  if (slips.isAtSeam(word, cuts) || slips.isNearCommonWord(word, 1)) return true;
  // `folkeregisteradrese`, `chokolde`: three words, or what is hardly one, meet by chance rather than a usual slip does.
  const isByChance =
    cuts.length > 1 || (primaryLanguage(language) === 'da' && !slips.isJoined(word));
  return isByChance && slips.isOfListedWord(word);
}

function isMisspeltWord({ word, isQuoted }: FoundWord, { slips, language }: Place): boolean {
  // `"gif"`, `“npm”`: what is quoted in English is what somebody or something is called.
  if (isQuoted && isEnglish(language)) return false;
  // A short word is near to many, and what stands in quotes is cited as it is.
  if (word.length >= LONG_ENOUGH && slips.isUsual(word)) {
    return !isQuoted || word.length > LONG_ENOUGH;
  }
  if (isQuoted) return false;
  // What an English dictionary does not know is hardly ever right, if it has no capital.
  if (isEnglish(language)) return !isTechnical(word);
  return word.length >= LONG_ENOUGH && (slips.isNear(word) || slips.isNearCommonWord(word, 2));
}

/** `lspci`, `vcgt`: no English word goes without a vowel or begins like that; `atorvastatin`, `gastroscopy`: names of medicines, instruments, examinations. */
function isTechnical(word: string): boolean {
  return (
    !/[aeiouy]/u.test(word) ||
    /^(?:[bcdfghjklmnpqrtvxz](?![hlnrwy])[bcdfgjkpqtvxz]|ls[bcdfgjkpqtvxz]|nm|mt)/u.test(word) ||
    /.{3}(?:ometer|ograph|ography|oscope|oscopy|ology|ologist|itis|ectomy|pril|olol|statin|mycin|cillin|azole|oxine|oxin|cycline|profen|sartan|xaban|gliptin|triptan)s?$/u.test(
      word,
    )
  );
}

/** Dutch and German write vowels twice. */
function isScandinavian(language: string): boolean {
  return ['da', 'sv'].includes(primaryLanguage(language));
}

function isEnglish(language: string): boolean {
  return primaryLanguage(language) === 'en';
}

/** A capitalised unknown word is a name more often than not. */
function isMisspeltWithCapital(found: FoundWord, place: Place): boolean {
  const { word, startsSentence } = found;
  const { slips, language, isName, isBesideCapital, stray } = place;
  if (isName || !mayBeSlip(word)) return false;
  const isGerman = primaryLanguage(language) === 'de';
  // `Priya, Fakturo Support`, `to Penzance`: a capital inside a sentence says name.
  const isInside = !isGerman && !startsSentence && /^\p{Lu}\p{Ll}/u.test(word);
  if (stray === undefined && word.length >= LONG_ENOUGH_WITH_CAPITAL) {
    if (isGerman) return isMisspeltNoun(found, place);
    const isSubject = isEnglish(language) && AFTER_SUBJECT.test(place.after?.word ?? '');
    if (startsSentence && !isSubject && slips.isOfSmallWord(word)) return true;
    const isPartOfName =
      isEnglish(language) &&
      isBesideCapital &&
      findCuts(word.toLowerCase(), language, slips.isPart) !== undefined;
    const isSlip = slips.isOfName(word) || (!isInside && !isJoined(word, place));
    if (word.length >= LONG_NAME && isSlip && !isPartOfName && slips.isUsual(word)) return true;
  }
  if (isInside && isScandinavian(language)) return false;
  return word.length >= LONG_ENOUGH_WITH_CAPITAL && slips.isOfCommonWord(word);
}

/** `Birkeparken`: two words that a name is made of. */
function isJoined(word: string, { slips, language }: Place): boolean {
  return findCuts(word.toLowerCase(), language, slips.isPart) !== undefined;
}

/** Words with capitals inside are names, but for `FOrsinket`, where shift was held too long, and for shouting. */
function mayBeSlip(word: string): boolean {
  return !/^\p{Lu}{2}/u.test(word) || /^\p{Lu}{2}\p{Ll}{3,}$|^\p{Lu}+$/u.test(word);
}

/** A few misspelt words alone make no other language: usual misspellings and small words speak against it. */
function isForeign(
  words: readonly FoundWord[],
  unknown: ReadonlySet<FoundWord>,
  language: string,
): boolean {
  const small = functionWords[primaryLanguage(language)];
  const smallOnes = words.filter(({ word }) => small?.has(word.toLowerCase()));
  const strange = [...unknown].filter(({ word }) => misspeltAs(word, language) === undefined);
  return strange.length > 3 && smallOnes.length < words.length * FEWEST_SMALL;
}
