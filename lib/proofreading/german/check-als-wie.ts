import { replaceToken } from '../germanic/germanic-rule';
import { areBeside, startOfPart, type Token } from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import type { GermanFault, GermanWords } from './german-rule';

const AFTER_COMPARISON = wordSet(
  `der die das ein eine bei beim in im am vorher bisher zuvor erwartet üblich geplant gedacht sonst wir sie er ich
  unser unsere ihr ihre unter auf vor gewöhnlich angekündigt angegeben vereinbart versprochen besprochen vermutet berechnet normal andere anderswo letztes letzten`,
);
const NUMBERS = wordSet('zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig hundert');
/** `weiter wie bisher`, and words that are no comparatives or often something else. */
const NO_COMPARATIVES = wordSet('weiter früher immer später sicher');
const IRREGULAR = wordSet(
  'mehr weniger besser höher größer länger kürzer stärker älter jünger näher anders andere teurer',
);

/** `günstiger wie der alte`. */
export function checkAlsWie(tokens: readonly Token[], words: GermanWords): readonly GermanFault[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    if (token.lower !== 'wie' || !before || !next || !areBeside(before, token)) return [];
    const isNumber = next.kind === 'number' || NUMBERS.has(next.lower);
    const isCompared =
      AFTER_COMPARISON.has(next.lower) || (isNumber && /^(?:mehr|weniger)$/u.test(before.lower));
    if (!isCompared || !isComparative(before, words)) return [];
    const part = tokens.slice(startOfPart(tokens, index), index);
    if (
      part.some(({ lower }) =>
        /^(?:so|genauso|ebenso|umso|desto|wissen|weiß|fragen|je|nicht|nie|kein|keine)$/u.test(
          lower,
        ),
      )
    )
      return [];
    return [replaceToken('als-after-comparative', token, ['als'])];
  });
}

function isComparative({ lower, text }: Token, words: GermanWords): boolean {
  if (NO_COMPARATIVES.has(lower) || text !== lower) return false;
  if (IRREGULAR.has(lower)) return true;
  const forms = words.readForms(lower);
  return (
    lower.endsWith('er') &&
    forms.some(({ flags, by }) => flags.has('C') && (by === 'A' || by === 'C'))
  );
}
