import { areBeside, hasNameCapital, isWord, type Token } from '../germanic/germanic-token';
import {
  collectives,
  feminineDeterminers,
  masculineDeterminers,
  opensClause,
  pluralDeterminers,
  prepositions,
  singularDeterminers,
  timeNouns,
} from './spanish-lists';
import type { SpanishWords } from './spanish-words';

/** A subject that begins its clause. */
export interface Subject {
  readonly isPlural: boolean;
  /** By its article or its ending; undefined where neither shows it. */
  readonly gender: 'o' | 'a' | undefined;
  /** The place after it, and after what hangs on it. */
  readonly end: number;
}

const MOST_PARTS = 3;
const OF_FEMININE = /(?:ción|sión|dad|tad|tud|umbre|eza|anza|encia|ancia|ería)(?:es|s)?$/u;
const OF_MASCULINE = /(?:miento|aje|ismo)s?$/u;
const KNOWN_FEMININE =
  /^(?:cuenta|factura|tarjeta|entrega|compra|reserva|póliza|tienda|oferta|carta|caja|cita|clave|cuota|fecha|firma|foto|garantía|habitación|oficina|página|pantalla|persona|pieza|puerta|respuesta|tarifa|tienda|tasa|web|ayuda|contraseña|transferencia|plaza|mesa|silla|máquina|lámpara|batería|pulsera|bolsa|maleta)s?$/u;
const KNOWN_MASCULINE =
  /^(?:pedido|paquete|pago|producto|contrato|correo|mensaje|número|código|enlace|documento|importe|descuento|recibo|servicio|envío|plazo|artículo|certificado|formulario|cargo|saldo|seguro|vuelo|billete|precio|gasto|problema|sistema|archivo|cable|coche|equipo|informe)s?$/u;

/** The subject that begins at this place: after nothing, a sign or a word that opens a clause. */
export function readSubject(
  tokens: readonly Token[],
  index: number,
  words: SpanishWords,
): Subject | undefined {
  const determiner = tokens[index];
  const noun = tokens[index + 1];
  if (!determiner || !isWord(noun) || !opensAt(tokens, index)) return undefined;
  const isPlural = pluralDeterminers.has(determiner.lower);
  if (!isPlural && !singularDeterminers.has(determiner.lower)) return undefined;
  if (!isNounOf(determiner, noun, isPlural, words)) return undefined;
  const end = afterModifiers(tokens, index + 2, words);
  return end === undefined
    ? undefined
    : {
        isPlural,
        gender: genderOf(determiner, noun),
        end,
      };
}

/** A noun of letters to customers, whatever else is spelt like it. */
export function isKnownNoun({ lower }: Token): boolean {
  return KNOWN_FEMININE.test(lower) || KNOWN_MASCULINE.test(lower);
}

/** `o` or `a`, by the noun's ending or else its article. */
export function genderOf(determiner: Token, noun: Token): 'o' | 'a' | undefined {
  if (OF_FEMININE.test(noun.lower) || KNOWN_FEMININE.test(noun.lower)) return 'a';
  if (OF_MASCULINE.test(noun.lower) || KNOWN_MASCULINE.test(noun.lower)) return 'o';
  // `el agua fría`; `el orden` and `la orden`
  if (/^(?:orden$|h?[aá])/u.test(noun.lower)) return undefined;
  if (
    feminineDeterminers.has(determiner.lower) ||
    /^(?:las|unas|estas|esas|nuestras|algunas|varias|muchas|ambas)$/u.test(determiner.lower)
  )
    return 'a';
  if (masculineDeterminers.has(determiner.lower)) return 'o';
  return /^(?:los|unos|estos|esos|nuestros|algunos|varios|muchos|ambos)$/u.test(determiner.lower)
    ? 'o'
    : undefined;
}

function opensAt(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before) return true;
  if (before.kind === 'sign') return /[.:;¿¡(,–]/u.test(before.text);
  return opensClause.has(before.lower);
}

function isNounOf(determiner: Token, noun: Token, isPlural: boolean, words: SpanishWords): boolean {
  if (!areBeside(determiner, noun) || hasNameCapital(noun)) return false;
  if (timeNouns.has(noun.lower) || collectives.has(noun.lower)) return false;
  const { isNominal, infinitiveOf, verbs } = words.read(noun.lower);
  const isKnown = isKnownNoun(noun);
  if ((!isNominal && !isKnown) || infinitiveOf !== undefined) return false;
  // `la` and `los` are pronouns too, which no noun follows.
  if (verbs.length > 0 && /^l[ao]s?$/u.test(determiner.lower) && !isKnown) return false;
  return isPlural ? noun.lower.endsWith('s') : !noun.lower.endsWith('s');
}

/** After adjectives, `de envío`, `de la factura`, a stretch in brackets; undefined where it goes on otherwise. */
function afterModifiers(
  tokens: readonly Token[],
  from: number,
  words: SpanishWords,
): number | undefined {
  let at = from;
  for (let parts = 0; parts <= MOST_PARTS; parts += 1) {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.text === '(') {
      const close = tokens.findIndex(({ text }, index) => index > at && text === ')');
      if (close < 0) return undefined;
      at = close + 1;
    } else if (isAdjective(token, words)) at += 1;
    else if (/^(?:de|del|para|con)$/u.test(token.lower)) {
      const end = afterPrepositional(tokens, at, words);
      if (end === undefined) return undefined;
      at = end;
    } else return at;
  }
  return undefined;
}

function isAdjective(token: Token, words: SpanishWords): boolean {
  if (!isWord(token) || hasNameCapital(token) || token.lower.length < 3) return false;
  const { participleOf, isNominal, verbs } = words.read(token.lower);
  return (
    (participleOf !== undefined || isNominal) &&
    verbs.length === 0 &&
    !prepositions.has(token.lower)
  );
}

function afterPrepositional(
  tokens: readonly Token[],
  at: number,
  words: SpanishWords,
): number | undefined {
  const first = tokens[at + 1];
  if (first?.kind === 'number') return at + 2;
  if (!isWord(first)) return undefined;
  const hasArticle = singularDeterminers.has(first.lower) || pluralDeterminers.has(first.lower);
  const noun = hasArticle ? tokens[at + 2] : first;
  if (!isWord(noun)) return undefined;
  const { isNominal, infinitiveOf } = words.read(noun.lower);
  if (!isNominal && infinitiveOf === undefined && !hasNameCapital(noun)) return undefined;
  return at + (hasArticle ? 3 : 2);
}
