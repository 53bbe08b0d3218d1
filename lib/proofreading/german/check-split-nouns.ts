import { replaceTokens } from '../germanic/germanic-rule';
import { areBeside, hasCapital, isWord, type Token } from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import { goTogether, isDeterminer, isTelling } from './german-determiners';
import type { ReadNoun } from './german-nouns';
import type { GermanFault, GermanWords } from './german-rule';
import {
  ABBREVIATIONS,
  HEADS,
  LABELLED,
  NAMED,
  NAMES,
  NEVER_FIRST,
  OFTEN_BARE,
} from './split-words';

const MOST_ADJECTIVES = 3;
const CLAUSE_OPENERS = wordSet('dass weil wenn ob damit falls was wie und oder aber denn sondern');

const WEEKDAYS = wordSet('montag dienstag mittwoch donnerstag freitag samstag sonntag');
const TIMES_OF_DAY = wordSet('morgen vormittag mittag nachmittag abend nacht');
const LINKING_S = /(?:ung|ion|heit|keit|schaft|tät|ling)s$/u;

const NO_VERBS = wordSet(
  `und oder sowie von vom für mit ohne bei beim in im an am auf aus zu zum zur nach über unter seit bis durch der die das
  des dem den ein eine aber nicht auch`,
);

/** Two nouns side by side that may be one. */
interface NounPair {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly first: Token;
  readonly second: Token;
  readonly next: Token | undefined;
  /** What stands before the first one and its adjectives. */
  readonly before: Token | undefined;
}

/** `Kunden Service`, `Rechnungs Nummer`, `E-Mail Adresse`: compounds written apart. */
export function checkSplitNouns(
  tokens: readonly Token[],
  words: GermanWords,
): readonly GermanFault[] {
  const faults: GermanFault[] = [];
  for (const [index, first] of tokens.entries()) {
    const second = tokens[index + 1];
    if (!second || !areBeside(first, second) || !areNouns(first, second)) continue;
    // `Kundenservice Karten` under a name, in a line of its own.
    if (tokens.length === 2 && words.isWord(first.text)) continue;
    // Names come in rows: `Neue Zürcher Zeitung`, `Park Hotel Adler`.
    if (isBesideCapital(tokens, index)) continue;
    const next = tokens[index + 2];
    const pair = { tokens, index, first, second, next, before: beforeAdjectives(tokens, index) };
    const joined = joinedOf(pair, words);
    if (joined !== undefined) {
      faults.push(replaceTokens('split-compound', [first, second], joined));
    }
  }
  return faults;
}

function areNouns(first: Token, second: Token): boolean {
  return (
    hasCapital(first) &&
    hasCapital(second) &&
    second.text.length > 2 &&
    !/^\p{Lu}+$/u.test(second.text) &&
    !second.text.includes('-') &&
    !/^(?:Sie|Ihre?[mnrs]?|Ihnen|Du|Dein.*|Dich|Dir)$/u.test(second.text)
  );
}

function isBesideCapital(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 2];
  const isNameBefore =
    before !== undefined && hasCapital(before) && !before.isFirst && !isDeterminer(before);
  const isNameAfter = isWord(after) && hasCapital(after) && !/^(?:Sie|Ih.*)$/u.test(after.text);
  return isNameBefore || isNameAfter;
}

function beforeAdjectives(tokens: readonly Token[], index: number): Token | undefined {
  let at = index - 1;
  for (let count = 0; count < MOST_ADJECTIVES; count += 1) {
    const token = tokens[at];
    if (!token || isDeterminer(token) || !/^\p{Ll}.{2,}e[mnrs]?$/u.test(token.text)) break;
    at -= 1;
  }
  return tokens[at];
}

function joinedOf(pair: NounPair, words: GermanWords): string | undefined {
  const { first, second } = pair;
  if (ABBREVIATIONS.has(first.text)) return joinAbbreviation(pair, words);
  const joined = first.text + second.lower;
  // `am Montag Abend`
  if (WEEKDAYS.has(first.lower) && TIMES_OF_DAY.has(second.lower)) return joined;
  if (NEVER_FIRST.has(first.lower) || LABELLED.test(first.lower)) return undefined;
  if (first.text.includes('-')) return undefined;
  const isKnown = words.isWord(joined) || isLinked(first, words);
  if (!isKnown && !first.lower.endsWith('en')) return undefined;
  const seconds = words.readNoun(second.text).filter(({ form }) => form !== 'combining');
  if (!seconds.some(({ isCommon }) => isCommon)) return undefined;
  if (isDisagreeing(pair, words.readNoun)) return joined;
  const isOne =
    !words.isWord(first.text) ||
    isCombining(pair, words.readNoun) ||
    isHead(pair, words) ||
    isFirstPlace(pair, words);
  return isKnown && isOne ? joined : undefined;
}

/** `Reklamations`: no word, but the first part of any compound. */
function isLinked({ text }: Token, words: GermanWords): boolean {
  return (
    LINKING_S.test(text) && !words.isWord(text) && words.readNoun(text.slice(0, -1)).length > 0
  );
}

/** `Liefer Adresse`, `Vertrags Laufzeit`: the first part has the form that only compounds have. */
function isCombining({ tokens, index, first, before }: NounPair, readNoun: ReadNoun): boolean {
  const readings = readNoun(first.text);
  const isForm = readings.some(({ form }) => form === 'combining');
  if (!isForm || !readings.every(({ form }) => form === 'combining' || form === 'genitive')) {
    return false;
  }
  if (readings.every(({ form }) => form === 'combining')) return !first.isFirst;
  // `des Vertrags Ende`, `Anfang letzten Jahres Probleme`.
  const beside = tokens[index - 1];
  if (!beside || !isWord(beside) || before?.lower.endsWith('es')) return false;
  return !/^\p{Ll}.*e[nrs]$/u.test(beside.text) || isTelling(beside);
}

/** `Ihre Telefon Nummer`, `unser Kunden Service`: what stands before goes with the second noun only. */
function isDisagreeing(pair: NounPair, readNoun: ReadNoun): boolean {
  const { tokens, index, first, second, before } = pair;
  if (!before || !isTelling(before) || mayBePronoun(before, tokens)) return false;
  const firsts = readNoun(first.text);
  // Plural and obliques of things: `Kunden`, `Retouren`; else the gender has to be known.
  if (firsts.length === 0) return false;
  const isAfterAdjective = tokens[index - 1] !== before;
  const seconds = readNoun(second.text).filter(
    ({ form, isFeminine }) => form !== 'singular' || isFeminine !== undefined,
  );
  if (isAfterAdjective && before.lower === 'ein') return false;
  return !goTogether(before, firsts) && seconds.length > 0 && goTogether(before, seconds);
}

/** `, die Kunden`, `weil das Kunden`: a pronoun may stand there without a noun. */
function mayBePronoun(before: Token, tokens: readonly Token[]): boolean {
  if (!/^(?:die|das|dem|den|diese|ihr)$/u.test(before.lower)) return false;
  const beside = tokens[tokens.indexOf(before) - 1];
  if (!beside) return false;
  return beside.kind !== 'word' || CLAUSE_OPENERS.has(beside.lower);
}

/** `Der Paket Dienst hat`: before the verb of a main clause only one thing can stand. */
function isFirstPlace({ before, first, second, next }: NounPair, words: GermanWords): boolean {
  if (!before?.isFirst || !isDeterminer(before) || !isWord(next)) return false;
  if (!/^\p{Ll}/u.test(next.text) || NO_VERBS.has(next.lower)) return false;
  if (!goTogether(before, words.readNoun(second.text))) return false;
  return !NAMED.has(first.lower) && mayBeFirstPart(first, words);
}

/** `Kunden Nummer`: no such noun stands without an article after another one. */
function isHead(pair: NounPair, words: GermanWords): boolean {
  const { tokens, first, second, next, before } = pair;
  if (!HEADS.has(second.lower) || !mayBeFirstPart(first, words)) return false;
  if (NAMED.has(first.lower) && NAMES.has(second.lower)) return false;
  if (/^(?:nummer|nr)$/u.test(second.lower) && next?.kind === 'number' && next.text.length < 3) {
    return false;
  }
  // `wir wollen unseren Kunden Service bieten`
  if (OFTEN_BARE.has(second.lower)) {
    if (!before || !isDeterminer(before) || mayBePronoun(before, tokens)) return false;
    return !/(?:en|em)$/u.test(before.lower);
  }
  return true;
}

/** Not `des Bereichs` and not `Rechte`, an adjective with a capital. */
function mayBeFirstPart({ text, lower }: Token, { readNoun, readForms }: GermanWords): boolean {
  const isAdjective = readForms(lower).some(({ by }) => by === 'A');
  const readings = readNoun(text).filter(({ form }) => form !== 'genitive');
  return !isAdjective && readings.some(({ isCommon }) => isCommon);
}

/** `E-Mail Adresse`, `SIM Karte`: with hyphens. */
function joinAbbreviation(pair: NounPair, words: GermanWords): string | undefined {
  const { tokens, index, first, second, before } = pair;
  const seconds = words.readNoun(second.text);
  if (!seconds.some(({ form, isCommon }) => form !== 'combining' && isCommon)) return undefined;
  const beside = tokens[index - 1];
  const isBare = /^(?:per|via|mit|in)$/u.test(beside?.lower ?? '');
  const isSingular = seconds.some(({ form }) => form === 'singular');
  const isHeadWord = HEADS.has(second.lower) && !OFTEN_BARE.has(second.lower);
  if (!isHeadWord && (isBare || !isSingular || !before || !isDeterminer(before))) return undefined;
  return `${first.text}-${second.text}`;
}
