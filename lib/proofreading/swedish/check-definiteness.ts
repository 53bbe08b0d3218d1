import { replaceToken } from '../germanic/germanic-rule';
import {
  areBeside,
  endsPart,
  hasNameCapital,
  isWord,
  type Token,
} from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import { inflectAdjective } from './inflect-adjective';
import { closed, neverFirst, possessives, unsureNouns } from './swedish-lists';
import type { SwedishFault } from './swedish-rule';
import type { SwedishNoun, SwedishWords } from './swedish-words';

const DEFINITES = wordSet('den det de');
const PLURALS = wordSet(
  'dina mina våra flera många båda dessa två tre fyra fem sex sju åtta nio tio tolv',
);
/** With an adjective of their own that no ending shows, or none at all. */
const SIDES: ReadonlyMap<string, string> = new Map([
  ['höger', 'högra'],
  ['vänster', 'vänstra'],
]);
const BEFORE_NOUN = wordSet('nya gamla andra olika första sista senaste följande');

/** `den ny fakturan`, `en defekt ventilen`, `våra instruktör`: number and definiteness in a phrase that do not go together. */
export function checkDefiniteness(
  tokens: readonly Token[],
  words: SwedishWords,
): readonly SwedishFault[] {
  return tokens.flatMap(
    (_, index) =>
      checkAfterDefinite(tokens, index, words) ??
      checkAfterIndefinite(tokens, index, words) ??
      checkAfterPlural(tokens, index, words) ??
      checkGenderOfArticle(tokens, index, words) ??
      checkAfterPossessive(tokens, index, words) ??
      [],
  );
}

/** `den ny fakturan`, `den vänster sidan`: between the article and a definite noun. */
function checkAfterDefinite(
  tokens: readonly Token[],
  index: number,
  words: SwedishWords,
): SwedishFault | undefined {
  const [article, adjective, noun] = tokens.slice(index, index + 3);
  if (!article || !adjective || !noun || !DEFINITES.has(article.lower)) return undefined;
  if (!areBeside(article, adjective) || !areBeside(adjective, noun)) return undefined;
  if (hasNameCapital(adjective) || hasNameCapital(noun) || closed.has(noun.lower)) return undefined;
  const { nouns } = words.read(noun.lower);
  if (nouns.length === 0 || !nouns.every(({ isDefinite, isGenitive }) => isDefinite && !isGenitive))
    return undefined;
  const side = SIDES.get(adjective.lower);
  if (side !== undefined) return replaceToken('form-of-adjective', adjective, [side]);
  if (closed.has(adjective.lower)) return undefined;
  const { adjectives, nouns: asNoun, isVerb } = words.read(adjective.lower);
  if (adjectives.length === 0 || asNoun.length > 0 || isVerb || adjectives.includes('a'))
    return undefined;
  // `blå`, `bra`: with an ending or without.
  if (/[aeiouyåäö]$/u.test(adjective.lower)) return undefined;
  // `gör det snabbt fakturan kommer`: the adverb of another clause.
  if (adjectives.includes('t') && article.lower !== 'det') return undefined;
  const right = inflectAdjective(adjective.lower, adjectives, 'a', words);
  return right === undefined ? undefined : replaceToken('form-of-adjective', adjective, [right]);
}

/** `en ventilen`, `ett nytt numret`. */
function checkAfterIndefinite(
  tokens: readonly Token[],
  index: number,
  words: SwedishWords,
): SwedishFault | undefined {
  const article = tokens[index];
  if (!article || !/^(?:en|ett)$/u.test(article.lower) || hasNameCapital(article)) return undefined;
  const gender = article.lower === 'ett' ? 'neuter' : 'common';
  let at = index + 1;
  while (isIndefiniteAdjective(tokens[at], words) && at < index + 3) at += 1;
  const noun = tokens[at];
  if (!noun || !areBeside(tokens[at - 1], noun) || hasNameCapital(noun) || closed.has(noun.lower))
    return undefined;
  const { nouns, adjectives, isVerb } = words.read(noun.lower);
  if (nouns.length === 0 || adjectives.length > 0 || isVerb) return undefined;
  const isSingular = nouns.every(
    ({ isDefinite, number, isGenitive, gender: of }) =>
      isDefinite && number === 'singular' && !isGenitive && of === gender,
  );
  if (!isSingular) return undefined;
  const right = withoutEnding(noun.lower).find((one) => isIndefinite(one, gender, words));
  return right === undefined ? undefined : replaceToken('definiteness', noun, [right]);
}

function isIndefiniteAdjective(token: Token | undefined, words: SwedishWords): boolean {
  if (!isWord(token) || hasNameCapital(token)) return false;
  if (/^(?:annan|annat|liten|litet|egen|eget)$/u.test(token.lower)) return true;
  const { adjectives, nouns } = words.read(token.lower);
  return !closed.has(token.lower) && adjectives.length > 0 && nouns.length === 0;
}

function withoutEnding(noun: string): readonly string[] {
  const stems = [noun.replace(/(?:en|et)$/u, ''), noun.replace(/[nt]$/u, '')];
  return [...stems, noun.replace(/(?<=[lnr])([ae])n$/u, '$1')].filter((one) => one !== noun);
}

function isIndefinite(word: string, gender: SwedishNoun['gender'], words: SwedishWords): boolean {
  return words
    .read(word)
    .nouns.some((one) => !one.isDefinite && one.number === 'singular' && one.gender === gender);
}

/** `våra instruktör`, `två plats`: a noun that has a plural of its own. */
function checkAfterPlural(
  tokens: readonly Token[],
  index: number,
  words: SwedishWords,
): SwedishFault | undefined {
  const before = tokens[index];
  if (!before || !PLURALS.has(before.lower) || hasNameCapital(before)) return undefined;
  const isAfterAdjective = BEFORE_NOUN.has(tokens[index + 1]?.lower ?? '');
  const at = isAfterAdjective ? index + 2 : index + 1;
  const noun = tokens[at];
  if (!noun || !areBeside(tokens[at - 1], noun) || hasNameCapital(noun)) return undefined;
  if (closed.has(noun.lower) || neverFirst.has(noun.lower) || unsureNouns.has(noun.lower))
    return undefined;
  const next = tokens[at + 1];
  // `två person rum`, `tre-`
  if (isWord(next) && words.read(next.lower).nouns.length > 0 && !closed.has(next.lower))
    return undefined;
  if (!endsPart(next) && !isWord(next)) return undefined;
  const { nouns, adjectives, isVerb } = words.read(noun.lower);
  if (nouns.length === 0 || adjectives.length > 0 || isVerb) return undefined;
  // `två vita knappar`
  if (noun.lower.endsWith('a') && words.isWord(`${noun.lower.slice(0, -1)}t`)) return undefined;
  const isSingular = nouns.every(
    ({ number, isDefinite, isGenitive, gender }) =>
      number === 'singular' && !isDefinite && !isGenitive && gender === 'common',
  );
  if (!isSingular) return undefined;
  const right = pluralsOf(noun.lower).find((one) =>
    words.read(one).nouns.some(({ number, isDefinite }) => number === 'plural' && !isDefinite),
  );
  return right === undefined ? undefined : replaceToken('number-of-noun', noun, [right]);
}

function pluralsOf(noun: string): readonly string[] {
  const stem = noun.slice(0, -1);
  if (noun.endsWith('a')) return [`${stem}or`];
  if (noun.endsWith('e')) return [`${stem}ar`, `${noun}r`];
  const short = noun.replace(/(?<=[^aeiouyåäö])[ae](?=[lnr]$)/u, '');
  return [`${noun}er`, `${noun}ar`, `${short}ar`, `${noun}r`];
}

/** After these an article comes, not a pronoun: `det är den beloppet`. */
const BEFORE_ARTICLE = wordSet('på till av med från hos är i');

/** `det är den beloppet`, `till det fakturan`. */
function checkGenderOfArticle(
  tokens: readonly Token[],
  index: number,
  words: SwedishWords,
): SwedishFault | undefined {
  const [before, article, noun] = tokens.slice(index, index + 3);
  if (!before || !article || !noun || !BEFORE_ARTICLE.has(before.lower)) return undefined;
  if (!DEFINITES.has(article.lower) || !areBeside(article, noun)) return undefined;
  const { nouns } = words.read(noun.lower);
  if (closed.has(noun.lower) || hasNameCapital(noun) || nouns.length === 0) return undefined;
  // `till de konto som`: a neuter that has another plural.
  if (article.lower === 'de') {
    if (noun.lower.endsWith('nde') && noun.lower !== 'ärende') return undefined;
    const isOne = nouns.every(
      ({ number, isDefinite, gender }) =>
        number === 'singular' && !isDefinite && gender === 'neuter',
    );
    return isOne ? replaceToken('gender-of-noun', article, ['det']) : undefined;
  }
  const wanted = article.lower === 'den' ? 'neuter' : 'common';
  const isOther = nouns.every(
    ({ isDefinite, isGenitive, number, gender }) =>
      isDefinite && !isGenitive && number === 'singular' && gender === wanted,
  );
  const right = wanted === 'neuter' ? 'det' : 'den';
  return isOther ? replaceToken('gender-of-noun', article, [right]) : undefined;
}

/** `våra gymmen`, `din fakturan`, `varje dagen`: no ending of the definite after them. */
function checkAfterPossessive(
  tokens: readonly Token[],
  index: number,
  words: SwedishWords,
): SwedishFault | undefined {
  const [before, noun] = tokens.slice(index, index + 2);
  if (!before || !noun || !areBeside(before, noun) || hasNameCapital(noun)) return undefined;
  if (!possessives.has(before.lower) && !/^(?:varje|samma)$/u.test(before.lower)) return undefined;
  if (before.lower === 'er' || hasNameCapital(before) || closed.has(noun.lower)) return undefined;
  const { nouns, adjectives, isVerb } = words.read(noun.lower);
  if (nouns.length === 0 || adjectives.length > 0 || isVerb) return undefined;
  if (!nouns.every(({ isDefinite, isGenitive }) => isDefinite && !isGenitive)) return undefined;
  const isPlural = before.lower.endsWith('a') && before.lower !== 'samma';
  if (!nouns.every(({ number }) => number === (isPlural ? 'plural' : 'singular'))) return undefined;
  const ones = isPlural
    ? [
        noun.lower.replace(/na$/u, ''),
        noun.lower.replace(/n?a$/u, ''),
        noun.lower.replace(/(.)\1en$/u, '$1'),
        noun.lower.replace(/en$/u, ''),
      ]
    : withoutEnding(noun.lower);
  const right = ones.find(
    (one) =>
      one !== noun.lower &&
      words
        .read(one)
        .nouns.some(({ isDefinite, number }) => !isDefinite && (number === 'plural') === isPlural),
  );
  return right === undefined ? undefined : replaceToken('definiteness', noun, [right]);
}
