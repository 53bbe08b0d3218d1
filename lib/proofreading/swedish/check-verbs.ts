import { replaceToken } from '../germanic/germanic-rule';
import { areBeside, isWord, type Token } from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import { inflectAdjective } from './inflect-adjective';
import { closed } from './swedish-lists';
import type { SwedishFault } from './swedish-rule';
import type { SwedishWords } from './swedish-words';

const MODALS = wordSet('kan ska vill måste bör kunde skulle ville');
const HAVES = wordSet('har hade');
const BETWEEN = wordSet('inte gärna även också alltid redan nu tyvärr bara själv själva gärna');
const SUBJECTS = wordSet('vi du jag ni han hon de man det den');

/** `vi kan hjälper`, `att skickar`, `vi har skicka`. */
export function checkVerbs(tokens: readonly Token[], words: SwedishWords): readonly SwedishFault[] {
  return tokens.flatMap((token, index): readonly SwedishFault[] => {
    if (!isWord(token) || closed.has(token.lower)) return [];
    const { infinitives, nouns, adjectives, isInfinitive } = words.read(token.lower);
    const adverb = adverbBefore(tokens, index, words);
    if (adverb && (isInfinitive || token.lower.endsWith('göra'))) return [adverb];
    const governor = governorOf(tokens, index);
    if (!governor) return [];
    const [infinitive] = infinitives;
    const isNounToo = nouns.some(({ number, isDefinite }) => number === 'singular' || isDefinite);
    if (infinitive !== undefined && infinitives.length === 1 && !isNounToo && !isInfinitive) {
      const isGoverned =
        MODALS.has(governor.lower) || (governor.lower === 'att' && nouns.length === 0);
      // `så gott vi kan svarar vi`
      const isNextClause = SUBJECTS.has(tokens[index + 1]?.lower ?? '');
      return isGoverned && !isNextClause
        ? [replaceToken('infinitive-after-modal', token, [infinitive])]
        : [];
    }
    const supine = `${token.lower}t`;
    // `fasta`, `öppna`: adjectives too.
    const stem = token.lower.slice(0, -1);
    const isAdjective =
      (words.isWord(stem) && words.isWord(`${stem}are`)) ||
      (token.lower.endsWith('na') && words.isWord(token.lower.replace(/na$/u, 'en'))) ||
      mayBePlural(tokens, index, words);
    const isBare = isInfinitive && !isAdjective && nouns.length === 0 && adjectives.length === 0;
    return isBare && HAVES.has(governor.lower) && words.read(supine).isVerb
      ? [replaceToken('participle-after-have', token, [supine])]
      : [];
  });
}

/** The word that the verb hangs on, with an adverb between at most. */
function governorOf(tokens: readonly Token[], index: number): Token | undefined {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (!before || !token || !areBeside(before, token)) return undefined;
  let at = index - 1;
  while (BETWEEN.has(tokens[at]?.lower ?? '')) at -= 1;
  return tokens[at];
}

/** `har dubbla dörrar`, `har vackra hus`: no object with an article follows. */
function mayBePlural(tokens: readonly Token[], index: number, words: SwedishWords): boolean {
  const word = tokens[index]?.lower ?? '';
  const next = tokens[index + 1];
  if (!/[lr]a$/u.test(word) || !isWord(next) || closed.has(next.lower)) return false;
  return words.isWord(word.replace(/([lr])a$/u, 'e$1'));
}

/** `att regelbunden rengöra`: how something is done has a -t. */
function adverbBefore(
  tokens: readonly Token[],
  index: number,
  words: SwedishWords,
): SwedishFault | undefined {
  const [att, adverb, verb] = tokens.slice(index - 2, index + 1);
  if (index < 2 || att?.lower !== 'att' || !adverb || !areBeside(att, adverb)) return undefined;
  if (!areBeside(adverb, verb) || closed.has(adverb.lower)) return undefined;
  const { adjectives, nouns, isVerb } = words.read(adverb.lower);
  if (nouns.length > 0 || isVerb || adjectives.length !== 1 || adjectives[0] !== 'base')
    return undefined;
  const right = inflectAdjective(adverb.lower, adjectives, 't', words);
  return right === undefined ? undefined : replaceToken('adverb-with-t', adverb, [right]);
}
