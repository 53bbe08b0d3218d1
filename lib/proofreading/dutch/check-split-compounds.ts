import { replaceTokens } from '../germanic/germanic-rule';
import { areBeside, hasCapital, hasNameCapital, type Token } from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import { auxiliaries, closed, determiners, neverFirst, prepositions } from './dutch-lists';
import type { DutchFault } from './dutch-rule';
import type { DutchWords } from './dutch-words';

const MOST_ADJECTIVES = 2;
const WEEKDAYS = wordSet('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag');
const TIMES_OF_DAY = wordSet('ochtend voormiddag middag namiddag avond nacht');
/** Their object has no article: `onze klanten service bieden`. */
const GIVING =
  /^(?:te|aan)?(?:bied|geef|geven|gaf|verleen|verlenen|stuur|sturen|vraag|vragen|bespa|krijg|maak|maken|verlie)/u;
const TAKING = /^(?:op)?(?:neem|nemen|nam|krijg|maak|heb|heeft|zoek)/u;
/** Before any noun they are its first part, be the compound in the dictionary or not. */
const FIRST_PARTS = wordSet(
  'retour klanten klant bestel lever verzend factuur betaal bezorg aanmeld service support kortings openings',
);
/** `een jaar garantie`, but `de jaar afrekening`. */
const TIMES = wordSet('jaar maand week dag uur meter');
const OTHER_ADJECTIVES = wordSet('andere ander eigen zelfde beide');
const OFTEN_BARE = wordSet(
  'tekst data muziek schade opdracht service hulp korting informatie tijd post geld werk toegang contact verbinding stroom advies bericht uitleg antwoord bewijs toestemming',
);
/** The next noun is their name, or what they are made of. */
const NAMING = wordSet(
  'woord naam term parameter dialoogvenster venster programma gebeurtenis serie functie methode optie knop veld tekst stap fase project actie categorie rubriek titel begrip vak map pakket-type team vereniging stichting hotel restaurant café',
);
/** They stand without a noun too. */
const OFTEN_ALONE = wordSet('zijn haar ons');

/** `klanten service`, `factuur nummer`, `de lever tijd`. */
export function checkSplitCompounds(
  tokens: readonly Token[],
  words: DutchWords,
): readonly DutchFault[] {
  const faults: DutchFault[] = [];
  for (const [index, first] of tokens.entries()) {
    const second = tokens[index + 1];
    if (!second || !areBeside(first, second) || faults.at(-1)?.end === first.end) continue;
    if (hasCapital(second) || hasNameCapital(first)) continue;
    const joined = joinedOf({ tokens, index, first, second }, words);
    if (joined !== undefined) {
      const kept = first.text + joined.slice(first.text.length);
      faults.push(replaceTokens('split-compound', [first, second], kept));
    }
  }
  return faults;
}

interface Pair {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly first: Token;
  readonly second: Token;
}

function joinedOf(pair: Pair, words: DutchWords): string | undefined {
  const { first, second } = pair;
  // `maandag ochtend`
  if (WEEKDAYS.has(first.lower) && TIMES_OF_DAY.has(second.lower))
    return first.lower + second.lower;
  if (closed.has(first.lower) || closed.has(second.lower)) return undefined;
  if (TIMES.has(first.lower)) {
    if (!/^(?:de|uw|onze|mijn|jouw)$/u.test(pair.tokens[pair.index - 1]?.lower ?? ''))
      return undefined;
  } else if (neverFirst.has(first.lower)) return undefined;
  if (first.lower === second.lower || first.lower.length < 3 || second.lower.length < 3)
    return undefined;
  const joined = first.lower + second.lower;
  const isFirstOfAny = FIRST_PARTS.has(first.lower);
  if (!isFirstOfAny && !words.isWord(joined)) return undefined;
  // `openings tijden`: no word alone.
  const isUnknown =
    first.lower.endsWith('s') && !words.isWord(first.lower) && !words.isWord(first.text);
  const isNoun = isSecondNoun(pair, joined, words);
  if (!isNoun && !(isUnknown && words.read(second.lower).isNoun)) return undefined;
  return isUnknown || isFirstPart(pair, joined, words) ? joined : undefined;
}

function isSecondNoun(pair: Pair, joined: string, words: DutchWords): boolean {
  const { first, second } = pair;
  const reading = words.read(second.lower);
  if (!reading.isNoun) return false;
  // `de reparatie kosten`, but `de abonnementen kosten`.
  if (second.lower === 'kosten') return !/(?:en|s)$/u.test(first.lower);
  // `in een cel typen`
  const { tokens, index } = pair;
  if (reading.isInfinitive && /^(?:een|elke?|iedere?)$/u.test(tokens[index - 1]?.lower ?? ''))
    return false;
  const { isInfinitive, stemOfThird, isParticiple, isPast } = reading;
  const isOther =
    isInfinitive || stemOfThird !== undefined || reading.isAdjective || isParticiple || isPast;
  return !isOther || isSurelyNoun(joined, words);
}

function isSurelyNoun(joined: string, words: DutchWords): boolean {
  const reading = words.read(joined);
  if (!reading.isNoun || reading.isAdjective || reading.isParticiple) return false;
  return !reading.isInfinitive && reading.stemOfThird === undefined;
}

function isFirstPart(pair: Pair, joined: string, words: DutchWords): boolean {
  const { tokens, index, first, second } = pair;
  const reading = words.read(first.lower);
  if (reading.isAdjective || reading.isParticiple || reading.isInfinitive || reading.isPast)
    return false;
  if (reading.stemOfThird !== undefined) return false;
  const place = placeOf(tokens, index, words);
  if (place === undefined) return false;
  // `uw computer verbinding maakt`: a made-up compound is too little, but where nothing else can stand.
  const isListed = words.read(joined).isListed;
  const isStemOnly = reading.isStem && !reading.isNoun;
  const isSure =
    isListed ||
    FIRST_PARTS.has(first.lower) ||
    isStemOnly ||
    isFirstPlace(pair, words) ||
    isAfterArticle(pair, words);
  if (!isSure || (isStemOnly && place !== 'determiner')) return false;
  if (place === 'preposition' && !isListed) return false;
  // `de klant geld teruggeven`
  const isPerson = /^klant(?:en)?$/u.test(first.lower) && second.lower !== 'service';
  if (OFTEN_BARE.has(second.lower) && isPerson && !isFirstPlace(pair, words)) return false;
  const verbs = second.lower === 'contact' ? TAKING : GIVING;
  if (OFTEN_BARE.has(second.lower) && tokens.some(({ lower }) => verbs.test(lower))) return false;
  return true;
}

/** `op de vracht brief`, `een pakket punt`: after the first noun the second would have an article of its own. */
function isAfterArticle({ tokens, index, first, second }: Pair, words: DutchWords): boolean {
  const before = tokens[index - 1];
  if (!before || !/^(?:de|het|een|uw|onze|ons|mijn|jouw)$/u.test(before.lower)) return false;
  if (OFTEN_BARE.has(second.lower) || /(?:en|'s)$/u.test(second.lower)) return false;
  // `een papieren versie`, `de levende koppeling`, `het woord volume`
  if (/(?:en|de)$/u.test(first.lower) || NAMING.has(first.lower)) return false;
  // `De cursor wacht`: a verb, where the first may be its subject.
  const isAfterPreposition = prepositions.has(tokens[index - 2]?.lower ?? '');
  if (!isAfterPreposition && words.read(`${second.lower}en`).isInfinitive) return false;
  const [one, other] = [words.read(first.lower), words.read(second.lower)];
  return one.isNoun && !one.isStem && other.isNoun && (isAfterPreposition || !other.isStem);
}

/** `De klacht afhandeling ligt`: before the verb of a main clause only one thing can stand. */
function isFirstPlace({ tokens, index }: Pair, words: DutchWords): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 2];
  if (!before?.isFirst || !determiners.has(before.lower) || !next) return false;
  return auxiliaries.has(next.lower) || words.read(next.lower).stemOfThird !== undefined;
}

/** Where a noun has to come: after a determiner or an adjective, or after a preposition. */
function placeOf(
  tokens: readonly Token[],
  index: number,
  words: DutchWords,
): 'determiner' | 'preposition' | undefined {
  let at = index - 1;
  for (let count = 0; count < MOST_ADJECTIVES; count += 1) {
    const token = tokens[at];
    if (!token || !isAdjective(token, words)) break;
    at -= 1;
  }
  const before = tokens[at];
  if (!before) return undefined;
  if (determiners.has(before.lower)) {
    const { isStem, isNoun } = words.read(tokens[index]?.lower ?? '');
    return OFTEN_ALONE.has(before.lower) && isStem && !isNoun ? undefined : 'determiner';
  }
  return prepositions.has(before.lower) ? 'preposition' : undefined;
}

function isAdjective({ lower }: Token, words: DutchWords): boolean {
  if (OTHER_ADJECTIVES.has(lower)) return true;
  return !closed.has(lower) && words.read(lower).isAdjective;
}
