import type { Span } from '@/lib/text/span';

const SPACE = String.raw`[ \u00A0\u202F\u2009]`;
const CURRENCY = String.raw`(?:[€$£¥]|(?:DKK|SEK|NOK|EUR|USD|GBP|CHF|PLN)(?![\p{L}])|(?:kr|Kr|KR)(?:\.(?!\p{L})|(?![\p{L}]))|euro(?![\p{L}])|kroner(?![\p{L}])|kronor(?![\p{L}]))`;
const NUMBER = String.raw`\d{1,9}(?:[.,'’\u00A0\u202F\u2009 ]\d{3})*(?:[.,]\d{1,2}(?!\d))?(?:,-{1,2})?`;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,\-/])(?:${CURRENCY}${SPACE}?-?${NUMBER}|-?${NUMBER}${SPACE}?${CURRENCY})(?![\p{L}\p{N}])`,
  'gu',
);

/** Amounts of money in a text: numbers with a currency beside them. */
export function findAmounts(text: string): Span[] {
  return spansOf(text, AMOUNT);
}

const BEFORE_TIME = String.raw`(?:kl\.?|klokken|klockan|um|ab|bis|at|from|until|till|om|vanaf|tot|à|de|las|mellem|between|zwischen|mellan|tussen|entre|og|and|und|och|en|et|y|[-–])${SPACE}?`;
const AFTER_TIME = String.raw`${SPACE}?(?:Uhr|uur|hrs|am|pm|a\.m\.|p\.m\.)`;
const CLOCK = String.raw`(?:[01]?\d|2[0-4])`;
const TIME = new RegExp(
  String.raw`(?<![\d.,:/\-])(?:${CLOCK}:[0-5]\d|(?<=(?<![\p{L}])${BEFORE_TIME})${CLOCK}[.h][0-5]\d|${CLOCK}[.h][0-5]\d(?=${AFTER_TIME}))(?![\d:]|[.,]\d|${SPACE}?(?:[€$£%]|kr|DKK|EUR|GB|MB|km|kg))`,
  'giu',
);

/** Times of day in a text: with a colon, or with words around them that say so. */
export function findTimes(text: string): Span[] {
  return spansOf(text, TIME);
}

const PHONE_WORD = String.raw`(?:tel|tlf|tfn|telefon\p{L}*|telephone|phone|mobil\p{L}*|mobile|ring(?: til)?(?: os)?(?: på)?|call(?: us)?(?: on| at)?|téléphone|teléfono|móvil|telefoon\p{L}*|nummer|number|nr)`;
const DIGITS = String.raw`\(?\d[\d()./\- \u00A0]{5,18}\d`;
const PHONE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,+\-/])(?:\+${DIGITS}|(?<=(?<![\p{L}])${PHONE_WORD}[.:]?${SPACE})${DIGITS})(?![\p{L}\p{N}]|[.,/-]\d)`,
  'giu',
);

/** Telephone numbers in a text: with a `+`, or after a word that says so. */
export function findPhones(text: string): Span[] {
  return spansOf(text, PHONE);
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
