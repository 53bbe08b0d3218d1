import { areBeside, endsPart, isWord, type Token } from '../germanic/germanic-token';
import { fault } from '../romance/romance-fault';
import { wordSet } from '../word-set';
import { readSubject, type Subject } from './noun-phrase';
import {
  adverbs,
  clitics,
  objectClitics,
  pluralDeterminers,
  prepositions,
  singularDeterminers,
  timeNouns,
} from './spanish-lists';
import type { SpanishFault, SpanishRule } from './spanish-rule';
import type { SpanishVerb } from './spanish-verb';
import type { SpanishWords } from './spanish-words';

/** `los artículos saldrá`, `el número son válidos`; `solo queda dos`, `todavía nos faltan la factura`. */
export const checkSubject: SpanishRule = (tokens, words) =>
  tokens.flatMap((token, index): readonly SpanishFault[] => {
    const subject = readSubject(tokens, index, words);
    if (subject) return checkVerb(tokens, subject, words);
    return isWord(token) ? checkAfterVerb(tokens, index, words) : [];
  });

function checkVerb(
  tokens: readonly Token[],
  subject: Subject,
  words: SpanishWords,
): readonly SpanishFault[] {
  let at = subject.end;
  while (adverbs.has(tokens[at]?.lower ?? '') || clitics.has(tokens[at]?.lower ?? '')) {
    const { lower = '' } = tokens[at] ?? {};
    // `los gastos los paga la empresa`
    if (objectClitics.has(lower) && !(subject.isPlural && lower === 'lo')) return [];
    at += 1;
  }
  const verb = tokens[at];
  if (!isWord(verb) || !areBeside(tokens[at - 1], verb)) return [];
  const { verbs, isNominal, participleOf } = words.read(verb.lower);
  if (isNominal || participleOf !== undefined || prepositions.has(verb.lower)) return [];
  // What is said of one may be several: `el problema son los plazos`.
  if (verbs.some(({ infinitive }) => infinitive === 'ser') && !isParticiple(tokens[at + 1], words))
    return [];
  return withNumber(verb, verbs, subject.isPlural, words);
}

function isParticiple(token: Token | undefined, words: SpanishWords): boolean {
  return token !== undefined && words.read(token.lower).participleOf !== undefined;
}

function withNumber(
  token: Token,
  verbs: readonly SpanishVerb[],
  isPlural: boolean,
  words: SpanishWords,
): readonly SpanishFault[] {
  if (verbs.length === 0) return [];
  const others = verbs.filter((verb) => verb.person !== 3 || verb.isPlural !== isPlural);
  if (others.length !== verbs.length) return [];
  const suggestions = verbs
    .filter(({ person }) => person === 3)
    .flatMap((verb) => words.inflect({ ...verb, isPlural }) ?? []);
  return suggestions.length === 0 ? [] : fault('verb-number', [token], [...new Set(suggestions)]);
}

const THERE = /^(?:qued|falt|sobr|bast)(?:a|an|ará|arán|aba|aban)$/u;
const NUMBERS = wordSet(
  'dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte varios varias algunos algunas muchos muchas pocos pocas',
);
const BEFORE = wordSet('solo sólo nos le les ya todavía aún no también y pero que');

/** What is left or missing stands after its verb. */
function checkAfterVerb(
  tokens: readonly Token[],
  index: number,
  words: SpanishWords,
): readonly SpanishFault[] {
  const verb = tokens[index];
  const next = tokens[index + 1];
  if (!verb || !next || !THERE.test(verb.lower) || !areBeside(verb, next)) return [];
  const before = tokens[index - 1];
  if (before && isWord(before) && !BEFORE.has(before.lower)) return [];
  if (before && before.kind === 'sign' && before.text !== ',') return [];
  const { verbs } = words.read(verb.lower);
  const noun = tokens[index + 2];
  if (verbs.every(({ isPlural }) => !isPlural)) {
    const isMany =
      NUMBERS.has(next.lower) || /^(?:los|las|sus|tus|nuestros|nuestras)$/u.test(next.lower);
    const isMeasure =
      noun && /^(?:tallas?|veces|números?|horas?|minutos?|euros?)$/u.test(noun.lower);
    const isEnd = endsPart(noun) || (isWord(noun) && words.read(noun.lower).isNominal);
    return isMany && isEnd && !isMeasure ? withNumber(verb, verbs, true, words) : [];
  }
  const isOne = singularDeterminers.has(next.lower) && !pluralDeterminers.has(next.lower);
  if (!isOne || !isWord(noun) || timeNouns.has(noun.lower)) return [];
  const { isNominal } = words.read(noun.lower);
  // `faltan la factura y el recibo`
  const rest = tokens.slice(index + 3);
  const stop = rest.findIndex(({ text }) => /^[.!?]$/u.test(text));
  const hasMore = rest
    .slice(0, stop < 0 ? rest.length : stop)
    .some(({ text }) => /^[,:;]$|^(?:y|e|ni|o)$/u.test(text));
  return isNominal && !noun.lower.endsWith('s') && !hasMore
    ? withNumber(verb, verbs, false, words)
    : [];
}
