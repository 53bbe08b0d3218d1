import { replaceToken } from '../germanic/germanic-rule';
import { endsPart, hasCapital, type Token } from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import type { GermanFault } from './german-rule';

const TIMES = wordSet(
  `gestern vorgestern heute letzter letztem letzten langem kurzem längerem anfang mitte ende beginn wann einigen einiger
  mehreren vielen wenigen zwei drei vier fünf sechs sieben acht neun zehn zwölf jahren monaten wochen tagen stunden
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september
  oktober november dezember etwa circa ca über mindestens damals einem einer dem der unserem ihrem ihrer unserer diesem
  dieser jeher neuestem`,
);
const AFTER_SEID = wordSet(
  'herzlich willkommen sicher zufrieden bitte dabei bereit eingeladen froh',
);

/** `seid` before a time where there is no `ihr`, `seit` where the clause with `ihr` ends or goes on with an adjective. */
export function checkSeitSeid(tokens: readonly Token[]): readonly GermanFault[] {
  return tokens.flatMap((token, index): readonly GermanFault[] => {
    const next = tokens[index + 1];
    if (token.lower === 'seid' && next && !hasIhr(tokens) && isTime(next)) {
      return [replaceToken('seit-not-seid', token, ['seit'])];
    }
    if (token.lower !== 'seit' || !hasIhr(tokens.slice(Math.max(0, index - 7), index))) return [];
    const isLast =
      endsPart(next) &&
      tokens.slice(0, index).some(({ lower }) => /^(?:dass|wenn|weil|ob)$/u.test(lower));
    const isBesideIhr = tokens[index - 1]?.lower === 'ihr' && AFTER_SEID.has(next?.lower ?? '');
    return isLast || isBesideIhr ? [replaceToken('seid-not-seit', token, ['seid'])] : [];
  });
}

/** In small letters, or first and before no noun: else `Ihr` is another word. */
function hasIhr(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ isFirst }) => isFirst);
  const next = tokens[at + 1];
  if (tokens[at]?.text === 'Ihr' && next && !hasCapital(next)) return true;
  return tokens.some(({ text }) => text === 'ihr' || /^euch$/iu.test(text));
}

function isTime({ kind, lower, text }: Token): boolean {
  return kind === 'number' ? !text.startsWith('0') : TIMES.has(lower);
}
