import {
  areBeside,
  endsPart,
  hasNameCapital,
  isWord,
  type Token,
} from '../germanic/germanic-token';
import { fault } from '../romance/romance-fault';
import { wordSet } from '../word-set';
import { months, prepositions, timeNouns } from './spanish-lists';
import type { SpanishFault, SpanishRule } from './spanish-rule';
import type { SpanishWords } from './spanish-words';

/** With these before it a form in -ara is no future that lost its accent. */
const UNREAL = wordSet(
  'que si como quien quienes cuando donde aunque ojalá cual cuanto quizá quizás acaso para',
);

/** `en cualquiera cajero`, `todo los pasos`, `está esta pagado`, `hasta la 20 de mayo`, `el puerto cobrara 75 euros`. */
export const checkSmallWords: SpanishRule = (tokens, words) =>
  tokens.flatMap((token, index): readonly SpanishFault[] => {
    const next = tokens[index + 1];
    if (!isWord(token) || !next) return [];
    return (
      anyOf(token, next, tokens[index - 1], words) ??
      all(tokens, index) ??
      isNow(tokens, index, words) ??
      day(tokens, index) ??
      future(tokens, index, words) ??
      []
    );
  });

function anyOf(
  token: Token,
  next: Token,
  before: Token | undefined,
  words: SpanishWords,
): readonly SpanishFault[] | undefined {
  if (token.lower !== 'cualquiera' || !areBeside(token, next)) return undefined;
  const isAfterPreposition = before !== undefined && prepositions.has(before.lower);
  const { isNominal, verbs } = words.read(next.lower);
  return isNominal && (isAfterPreposition || verbs.length === 0) && next.lower.length > 3
    ? fault('small-word', [token], ['cualquier'])
    : undefined;
}

function all(tokens: readonly Token[], index: number): readonly SpanishFault[] | undefined {
  const [token, next, noun] = tokens.slice(index, index + 3);
  if (!token || !next || !noun || !areBeside(token, next) || !areBeside(next, noun))
    return undefined;
  if (!/^tod[oa]$/u.test(token.lower) || !/^l[oa]s$/u.test(next.lower)) return undefined;
  if (!noun.lower.endsWith('s') || timeNouns.has(noun.lower)) return undefined;
  return fault('small-word', [token], [next.lower === 'los' ? 'todos' : 'todas']);
}

/** `esta` is no article before a masculine participle or a gerund. */
function isNow(
  tokens: readonly Token[],
  index: number,
  words: SpanishWords,
): readonly SpanishFault[] | undefined {
  const [token, next] = tokens.slice(index, index + 2);
  if (!token || !next || token.lower !== 'esta' || !areBeside(token, next)) return undefined;
  const { participleOf, gerundOf, isNominal } = words.read(next.lower);
  const isMasculine = participleOf !== undefined && /os?$/u.test(next.lower) && !isNominal;
  return isMasculine || gerundOf !== undefined ? fault('small-word', [token], ['está']) : undefined;
}

function day(tokens: readonly Token[], index: number): readonly SpanishFault[] | undefined {
  const [token, number, of, month] = tokens.slice(index, index + 4);
  if (!token || !month || !/^las?$/u.test(token.lower)) return undefined;
  if (number?.kind !== 'number' || of?.lower !== 'de' || !months.has(month.lower)) return undefined;
  return fault('small-word', [token], ['el']);
}

/** `cobrara` for `cobrará`, in a sentence with nothing before it that asks for the other. */
function future(
  tokens: readonly Token[],
  index: number,
  words: SpanishWords,
): readonly SpanishFault[] | undefined {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before || endsPart(before) || hasNameCapital(token)) return undefined;
  if (!/..ara[ns]?$/u.test(token.lower)) return undefined;
  const { verbs, isNominal } = words.read(token.lower);
  const isUnreal = verbs.length > 0 && verbs.every(({ tense }) => tense === 'past-subjunctive');
  if (!isUnreal || isNominal) return undefined;
  if (tokens.slice(0, index).some(({ lower }) => UNREAL.has(lower))) return undefined;
  const accented = token.lower.replace(/a(?=[ns]?$)/u, 'á');
  return words.isWord(accented) ? fault('future-accent', [token], [accented]) : undefined;
}
