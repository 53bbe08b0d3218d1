import { replaceTokens } from '../germanic/germanic-rule';
import { areBeside, hasCapital, hasNameCapital, type Token } from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import {
  closed,
  determiners,
  neverFirst,
  prepositions,
  singulars,
  unsureNouns,
} from './swedish-lists';
import type { SwedishFault } from './swedish-rule';
import type { SwedishWords } from './swedish-words';

const MOST_ADJECTIVES = 2;
/** Nobody owns anything: a compound. */
const LINKED = /(?:ings|ions|hets|skaps|tets|ments|lses)$/u;
/** After them a noun has no object of its own. */
const OFTEN_ALONE = /^(?:den|det|de|er|alla|någon|något|några|ingen|inget|inga)$/u;

/** The dictionary has them as nouns only, or not at all. */
const ADJECTIVES = wordSet(
  'hög ljus djup vit dubbel rak viss extra rätt fel salt konstant bättre sämre större mindre äldre yngre',
);

interface Pair {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly first: Token;
  readonly second: Token;
  readonly joined: string;
}

/** `kund tjänst`, `faktura numret`, `betalnings villkor`: one word written as two. */
export function checkSplitCompounds(
  tokens: readonly Token[],
  words: SwedishWords,
): readonly SwedishFault[] {
  const faults: SwedishFault[] = [];
  for (const [index, first] of tokens.entries()) {
    const second = tokens[index + 1];
    if (!second || !areBeside(first, second) || faults.at(-1)?.end === first.end) continue;
    if (hasCapital(second) || hasNameCapital(first)) continue;
    const joined = first.lower + second.lower;
    if (isSplit({ tokens, index, first, second, joined }, words)) {
      faults.push(replaceTokens('split-compound', [first, second], first.text + second.lower));
    }
  }
  return faults;
}

function isSplit(pair: Pair, words: SwedishWords): boolean {
  const { first, second, joined } = pair;
  if (closed.has(first.lower) || closed.has(second.lower) || neverFirst.has(first.lower))
    return false;
  if (first.lower.length < 2 || second.lower.length < 3 || first.lower === second.lower)
    return false;
  if (!words.isWord(joined) || /(?:dag|natt|kväll|helg|vecka?)(?:en|n)$/u.test(second.lower))
    return false;
  const seconds = words.read(second.lower);
  const { isListed, nouns } = words.read(joined);
  const isNoun =
    seconds.nouns.some(({ isGenitive }) => !isGenitive) && (!isListed || nouns.length > 0);
  const isVerb =
    seconds.isVerb ||
    (second.lower.endsWith('r') && words.read(second.lower.slice(0, -1)).isInfinitive);
  if (!isNoun || (isVerb && !isListed)) return false;
  if (unsureNouns.has(second.lower) && !isListed) return false;
  if ((first.lower.endsWith('nde') || second.lower.endsWith('nde')) && !isListed) return false;
  const isUnknown = !words.isWord(first.lower) && !words.isWord(first.text);
  return isUnknown || isFirstPart(pair, words);
}

function isFirstPart(pair: Pair, words: SwedishWords): boolean {
  const { tokens, index, first, second, joined } = pair;
  const { nouns, adjectives, isVerb } = words.read(first.lower);
  if (isListedInPlace(pair, words)) return true;
  if (nouns.length === 0 || nouns.some(({ isDefinite }) => isDefinite)) return false;
  const place = placeOf(tokens, index, words);
  const isListed = words.read(joined).isListed;
  if (adjectives.length > 0 || isAdjective(first.lower, words)) return false;
  if (isOfOtherGender(pair, words)) return true;
  const isBare = nouns.some(({ isGenitive, number }) => !isGenitive && number === 'singular');
  if (!isBare) {
    // `en kunds order` is right, `betalnings villkor` never is.
    const isGenitive = nouns.every((noun) => noun.isGenitive && noun.number === 'singular');
    return isGenitive && (isListed || (place === undefined && LINKED.test(first.lower)));
  }
  // `en webbplats erbjudande`: its genitive is the same.
  if (/(?<![ae]n)s$/u.test(first.lower) && !isListed) return false;
  const isDefinite = words.read(second.lower).nouns.every((noun) => noun.isDefinite);
  // `ett objekt egenskaperna`: the ending of the second does not go with the article.
  if (place === 'determiner') return isListed || (!isVerb && !isDefinite);
  if (isVerb) return false;
  if (place !== undefined && isListed) return true;
  // `Leverans tiden är`: the first noun has no article, the second an ending of its own.
  if (!isDefinite || tokens.length < 4 || words.read(second.lower).isVerb) return false;
  const isImperative = words.read(`${first.lower}a`).isVerb;
  const isAfterAdjective = words.read(tokens[index - 1]?.lower ?? '').adjectives.length > 0;
  if (isAfterAdjective || (isImperative && !isListed)) return false;
  return first.isFirst || place === undefined || place === 'preposition';
}

/** `en mat kupong`, `ett häng lås`, `med sjuk sköterskan`: the dictionary has the compound, and nothing else can stand there. */
function isListedInPlace(
  { tokens, index, first, second, joined }: Pair,
  words: SwedishWords,
): boolean {
  const whole = words.read(joined);
  if (!whole.isListed || whole.nouns.length === 0) return false;
  const { adjectives, infinitives, nouns, isInfinitive } = words.read(first.lower);
  const before = determinerOf(tokens, index, words);
  const forms = singulars.get(before?.lower ?? '');
  const seconds = words.read(second.lower).nouns;
  if (adjectives.length > 0) {
    // An adjective before a definite noun would have an ending, and an article before it.
    const isDefinite = seconds.length > 0 && seconds.every((noun) => noun.isDefinite);
    return (
      isDefinite &&
      adjectives.every((form) => form === 'base') &&
      prepositions.has(before?.lower ?? '')
    );
  }
  if (!before || !forms || ADJECTIVES.has(first.lower) || infinitives.length > 0 || isInfinitive)
    return false;
  if (nouns.some(({ isDefinite }) => isDefinite)) return false;
  // `en underhålls arbete`: the passive of a verb stands after no article.
  if (nouns.length === 0 && first.lower.endsWith('s')) return true;
  // `en kunds order`
  if (nouns.length > 0 && nouns.every(({ isGenitive }) => isGenitive)) return false;
  const gender = forms.neuter === before.lower ? 'neuter' : 'common';
  return seconds.some((noun) => noun.gender === gender && !noun.isDefinite && !noun.isGenitive);
}

/** `ditt betalnings kort`, `ett kund nummer`: the article goes with the second noun only. */
function isOfOtherGender({ tokens, index, first, second }: Pair, words: SwedishWords): boolean {
  const before = determinerOf(tokens, index, words);
  const forms = singulars.get(before?.lower ?? '');
  if (!before || !forms) return false;
  // `en problem` is as often a slip in the article; `en bords skiva` is none.
  const { nouns } = words.read(first.lower);
  if (before.lower === 'en' && !nouns.every(({ isGenitive }) => isGenitive)) return false;
  const gender = forms.neuter === before.lower ? 'neuter' : 'common';
  const isOf = (word: string): boolean =>
    words.read(word).nouns.some((noun) => noun.gender === gender && !noun.isDefinite);
  return !isOf(first.lower) && isOf(second.lower) && !unsureNouns.has(first.lower);
}

/** What stands before the pair and its adjectives. */
function determinerOf(
  tokens: readonly Token[],
  index: number,
  words: SwedishWords,
): Token | undefined {
  let at = index - 1;
  for (let count = 0; count < MOST_ADJECTIVES; count += 1) {
    const token = tokens[at];
    if (!token || closed.has(token.lower) || words.read(token.lower).adjectives.length === 0) break;
    at -= 1;
  }
  return tokens[at];
}

/** `hög`, `konstant`, `lägsta`: the dictionary has some adjectives under other flags. */
function isAdjective(word: string, words: SwedishWords): boolean {
  if (/[^aeiouyåäö]sta$/u.test(word) || words.read(`${word}a`).adjectives.includes('a'))
    return true;
  return words.isWord(`${word}t`) && words.isWord(`${word}a`);
}

/** Where a noun has to come: after a determiner or an adjective, or after a preposition. */
function placeOf(
  tokens: readonly Token[],
  index: number,
  words: SwedishWords,
): 'determiner' | 'preposition' | 'clause' | undefined {
  const before = determinerOf(tokens, index, words);
  if (!before) return undefined;
  // `vilket protokoll servern använder`, `den faktura kunden fick`: a clause of its own.
  if (before.lower.startsWith('vil')) return 'clause';
  if (determiners.has(before.lower)) {
    return before === tokens[index - 1] && OFTEN_ALONE.test(before.lower) ? 'clause' : 'determiner';
  }
  return prepositions.has(before.lower) ? 'preposition' : undefined;
}
