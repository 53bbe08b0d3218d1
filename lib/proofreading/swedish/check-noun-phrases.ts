import { replaceToken } from '../germanic/germanic-rule';
import {
  areBeside,
  endsPart,
  hasNameCapital,
  isWord,
  type Token,
} from '../germanic/germanic-token';
import { inflectAdjective } from './inflect-adjective';
import { closed, possessives, singulars, unsureNouns } from './swedish-lists';
import type { SwedishFault } from './swedish-rule';
import type { AdjectiveForm, SwedishNoun, SwedishWords } from './swedish-words';

const MOST_ADJECTIVES = 2;
/** Adjectives that are the same with en and ett. */
const WITHOUT_FORMS =
  /^(?:större|mindre|bättre|sämre|längre|högre|lägre|äldre|yngre|tyngre|tidigare|senare|\p{L}{4,}are)$/u;
/** Compounds of words that have both genders. */
const OF_EITHER = /(?:stack|byte|val|plan|ton|media|medium)$/u;

interface Phrase {
  readonly determiner: Token;
  readonly adjectives: readonly Token[];
  readonly noun: Token;
  readonly readings: readonly SwedishNoun[];
}

/** `en problem`, `ett stor problem`, `din adresser`: what stands before a noun and does not go with it. */
export function checkNounPhrases(
  tokens: readonly Token[],
  words: SwedishWords,
): readonly SwedishFault[] {
  return tokens.flatMap((_, index) => {
    const phrase = readPhrase(tokens, index, words);
    return phrase ? (checkDeterminer(phrase) ?? checkAdjectives(phrase, words) ?? []) : [];
  });
}

function readPhrase(
  tokens: readonly Token[],
  index: number,
  words: SwedishWords,
): Phrase | undefined {
  const determiner = tokens[index];
  if (!determiner || !(singulars.has(determiner.lower) || possessives.has(determiner.lower)))
    return undefined;
  // `Er` and `er` are persons too; `en` and `ett` count.
  if (determiner.lower === 'er' || hasNameCapital(determiner)) return undefined;
  for (let at = index + 1; at <= index + 1 + MOST_ADJECTIVES; at += 1) {
    const token = tokens[at];
    if (!token || !areBeside(tokens[at - 1], token) || closed.has(token.lower)) return undefined;
    if (hasNameCapital(token)) return undefined;
    if (WITHOUT_FORMS.test(token.lower)) continue;
    const { nouns, adjectives } = words.read(token.lower);
    if (nouns.length > 0 && (adjectives.length === 0 || endsPart(tokens[at + 1]))) {
      return endPhrase({ tokens, index, at, nouns, words });
    }
    if (adjectives.length === 0 || nouns.length > 0) return undefined;
  }
  return undefined;
}

function endPhrase({
  tokens,
  index,
  at,
  nouns,
  words,
}: {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly at: number;
  readonly nouns: readonly SwedishNoun[];
  readonly words: SwedishWords;
}): Phrase | undefined {
  const determiner = tokens[index];
  const noun = tokens[at];
  const next = tokens[at + 1];
  if (
    !determiner ||
    !noun ||
    unsureNouns.has(noun.lower) ||
    OF_EITHER.test(noun.lower) ||
    mayBeVerb(tokens, index, at, words)
  )
    return undefined;
  if (nouns.some(({ isGenitive, isDefinite }) => isGenitive || isDefinite)) return undefined;
  // A compound in two words, a name, a hyphen.
  if (next && (next.kind === 'gap' || /^[-/&]$/u.test(next.text))) return undefined;
  if (isWord(next) && !closed.has(next.lower) && words.read(next.lower).nouns.length > 0)
    return undefined;
  return { determiner, adjectives: tokens.slice(index + 1, at), noun, readings: nouns };
}

/** `ditt fråga.` and `ett meddelande` are none. */
function mayBeVerb(
  tokens: readonly Token[],
  index: number,
  at: number,
  words: SwedishWords,
): boolean {
  const noun = tokens[at];
  if (!noun || !words.read(noun.lower).isVerb) return false;
  const isPossessive = possessives.has(tokens[index]?.lower ?? '');
  const isNoun = isPossessive || noun.lower.endsWith('nde');
  return !isNoun || !endsPart(tokens[at + 1]);
}

function checkDeterminer({ determiner, noun, readings }: Phrase): SwedishFault | undefined {
  const forms = singulars.get(determiner.lower);
  if (!forms) return undefined;
  const genders = new Set(readings.map(({ gender }) => gender));
  const isPlural = readings.every(({ number }) => number === 'plural');
  const [gender] = genders;
  if (genders.size !== 1 || !gender) return undefined;
  if (isPlural) {
    return forms.plural === undefined
      ? undefined
      : replaceToken('gender-of-noun', determiner, [forms.plural]);
  }
  if (!readings.every(({ number, gender: of }) => number === 'singular' || of === 'neuter'))
    return undefined;
  const right = forms[gender];
  if (right === determiner.lower || noun.lower.length < 3) return undefined;
  return replaceToken('gender-of-noun', determiner, [right]);
}

function checkAdjectives(
  { determiner, adjectives, readings }: Phrase,
  words: SwedishWords,
): SwedishFault | undefined {
  const wanted = wantedBy(determiner, readings);
  for (const adjective of adjectives) {
    const { adjectives: forms } = words.read(adjective.lower);
    // `en särskilt stark signal`: an adverb.
    if (forms.includes('t') && adjective !== adjectives.at(-1)) continue;
    if (
      wanted === undefined ||
      forms.includes(wanted) ||
      /(?:are|dre|tre|gre|ast|sta|ande|ende)$/u.test(adjective.lower)
    )
      continue;
    const right = inflectAdjective(adjective.lower, forms, wanted, words);
    if (right !== undefined) return replaceToken('form-of-adjective', adjective, [right]);
  }
  return undefined;
}

function wantedBy(determiner: Token, readings: readonly SwedishNoun[]): AdjectiveForm | undefined {
  if (possessives.has(determiner.lower)) return 'a';
  if (readings.every(({ gender }) => gender === 'neuter')) return 't';
  return readings.every(({ gender }) => gender === 'common') ? 'base' : undefined;
}
