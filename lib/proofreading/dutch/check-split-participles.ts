import { replaceTokens } from '../germanic/germanic-rule';
import { areBeside, endsPart, type Token } from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import { perfects } from './dutch-lists';
import type { DutchFault } from './dutch-rule';
import type { DutchWords } from './dutch-words';

const PARTS = wordSet(
  'aan af bij dicht door in klaar kwijt los mee na neer om op over schoon terug toe uit vast vol voor vrij weg',
);
/** `er aan gewerkt`: the part belongs to them. */
const WITH_PART = wordSet('van naar');

/** `schoon gemaakt`, `in begrepen`: a participle is one word with its part. */
export function checkSplitParticiples(
  tokens: readonly Token[],
  words: DutchWords,
): readonly DutchFault[] {
  return tokens.flatMap((part, index) => {
    const participle = tokens[index + 1];
    if (!participle || !PARTS.has(part.text) || !areBeside(part, participle)) return [];
    if (!/^(?:ge|be|ver|ont)\p{Ll}{3,}(?:[dt]|en)$/u.test(participle.text)) return [];
    const before = tokens[index - 1];
    if (!before || WITH_PART.has(before.lower)) return [];
    if (tokens.slice(0, index).some(({ lower }) => /^(?:er|daar|hier|waar)$/u.test(lower)))
      return [];
    const next = tokens[index + 2];
    if (!(endsPart(next) || perfects.has(next?.lower ?? '') || next?.lower === 'en')) return [];
    const joined = `${part.lower}${participle.lower}`;
    const { isListed, isInfinitive, isNoun } = words.read(joined);
    return isListed && !isInfinitive && !isNoun && !words.read(participle.lower).isInfinitive
      ? [replaceTokens('split-participle', [part, participle], joined)]
      : [];
  });
}
