import { isIban } from '@/lib/forms/check-iban';

import type { Fact, FactKind } from './fact';
import { monthOf, monthPattern } from './month-names';
import { nameOfFact } from './name-of-fact';

interface Raw {
  readonly kind: FactKind;
  readonly value: string;
  readonly other?: string;
  /** Where in what was matched the value itself stands. */
  readonly part?: string;
}

/** Everything exact that a text states, from its start to its end; links are left out. */
export function readFacts(text: string, language: string): Fact[] {
  const taken = new Uint8Array(text.length);
  const facts: Fact[] = [];
  for (const match of text.matchAll(LINK))
    taken.fill(1, match.index, match.index + match[0].length);
  for (const { pattern, read } of readers) {
    for (const match of text.matchAll(pattern)) {
      const raw = read(match, language);
      if (!raw) continue;
      const written = raw.part ?? match[0].replace(/\.$/u, '');
      const start = match.index + match[0].indexOf(written);
      const end = start + written.length;
      if (taken[start] === 1 || taken[end - 1] === 1) continue;
      taken.fill(1, start, end);
      const line = text.slice(Math.max(0, start - 60), start);
      const before = line
        .slice(Math.max(line.lastIndexOf('\n'), line.search(/[.!?] (?=\p{Lu}[^.!?]*$)/u)) + 1)
        .toLowerCase();
      const name = nameOfFact(before);
      facts.push({
        kind: raw.kind,
        start,
        end,
        written,
        value: raw.value,
        before,
        after: text.slice(end, end + 40),
        ...(raw.other !== undefined && { other: raw.other }),
        ...(name !== undefined && { name }),
      });
    }
  }
  return facts.toSorted((one, other) => one.start - other.start);
}

const LINK = /(?:https?:\/\/|www\.)[^\s<>"]+/giu;
const CURRENCY = String.raw`(?:[€$£]|(?:DKK|SEK|NOK|EUR|USD|GBP|kr\.?|kroner|kronor|euros?|dollars?|pounds?)(?!\p{L}))`;
const NUMBER = String.raw`\d{1,9}(?:[.,'  \u00A0\u202F]\d{3}){0,3}(?:[.,]\d{1,2})?`;

type Read = (match: RegExpExecArray, language: string) => Raw | undefined;

const readers: readonly { readonly pattern: RegExp; readonly read: Read }[] = [
  {
    pattern: /(?<![\w.%+@-])[\w.%+-]{1,64}@(?:[\w-]{1,63}\.){1,5}\p{L}{2,24}(?![\w@-])/gu,
    read: ([all]) => ({ kind: 'email', value: all.toLowerCase() }),
  },
  {
    pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00A0]?[A-Z\d]{2,4}){3,8}(?![\p{L}\p{N}])/gu,
    read: ([all]) => {
      const value = all.replaceAll(/\s/gu, '');
      return value.length >= 15 && (isIban(value) || / /u.test(all)) && /\d{8}/u.test(value)
        ? { kind: 'iban', value }
        : undefined;
    },
  },
  {
    pattern: /(?<![\p{N}.,/-])(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\p{N}/-])/gu,
    read: ([, year = '', , month = '', day = '']) => date(day, month, year),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}.,/-])(\d{1,2})\/(\d{1,2})[- ](\d{4}|\d{2}(?=[ .,;!?)]|$))(?![\p{N}/-])/gu,
    read: ([, day = '', month = '', year = '']) => date(day, month, year),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}.,/-])(\d{1,2})([./-]) ?(\d{1,2})(?:\2 ?(\d{4}|\d{2}))?(?![\p{L}\p{N}/]|[.,-]\d| ?(?:kr|DKK|€|EUR))/gu,
    read: readNumericDate,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,])(\d{1,2})(?:\.|st|nd|rd|th|er|º)? (?:of |de )?(${monthPattern})\.?(?!\p{L})(?:,? (?:de )?(\d{4})(?!\d))?`,
      'giu',
    ),
    read: ([, day = '', month = '', year = '']) => date(day, String(monthOf(month) ?? 0), year),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(${monthPattern})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:.]\d|\d)(?:,? (\d{4})(?!\d))?`,
      'giu',
    ),
    read: ([, month = '', day = '', year = '']) => date(day, String(monthOf(month) ?? 0), year),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,-])${CURRENCY} ?(${NUMBER})(?![\p{L}\p{N}]|[.,]\d)`,
      'giu',
    ),
    read: ([, number = '']) => amount(number),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,/-])(${NUMBER})(?:,-{1,2})?[ \u00A0]?${CURRENCY}`,
      'giu',
    ),
    read: ([, number = '']) => amount(number),
  },
  {
    pattern: /(?<![\p{L}\p{N}.,/-])(\d{1,6}(?:[., ']\d{3})*[.,]\d{2})(?![\p{L}\p{N}]|[.,/-]\d)/gu,
    read: ([, number = ''], language) =>
      number.length >= 6 && !/^\d{2}[.,]\d{2}$/u.test(number) && language !== ''
        ? amount(number)
        : undefined,
  },
  {
    pattern: /(?<![\p{L}\p{N}.,/-])(?:\+|00)\d{1,3}[ \d()./-]{6,20}\d(?![\p{L}\p{N}])/gu,
    read: ([all]) => phone(all),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}.,/-])(?:\d{2} \d{2} \d{2} \d{2}(?: \d{2})?|0\d{1,4}[ /-]\d{3,4}(?:[ -]?\d{2,4}){1,3}|\(\d{3}\) ?\d{3}[ -]\d{4}|\d{3}-\d{3}-\d{4}|\d{3} \d{3} \d{4})(?![\p{L}\p{N}]|[-/]\d)/gu,
    read: ([all]) => phone(all),
  },
  {
    pattern: /(?<![\p{L}\p{N}.,/-])(\d{4,5}|\d{4} [A-Z]{2}|\d{3} \d{2}) (?=\p{Lu}\p{Ll}{2})/gu,
    read: ([, code = '']) => ({ kind: 'postcode', value: code.replaceAll(' ', ''), part: code }),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}_.,/@+-])#?([\p{Lu}\p{N}]{1,24}(?:[-/][\p{Lu}\p{N}]{1,24}){0,5}|\p{Ll}{1,3}\d{4,20}|\d{3,6}(?: \d{3,6}){1,5})(?![\p{L}\p{N}_@]|[.,/-][\p{L}\p{N}])/gu,
    read: ([, code = '']) => {
      const value = code.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
      const digits = value.replaceAll(/\D/gu, '').length;
      return digits >= 3 && value.length >= 4 ? { kind: 'code', value, part: code } : undefined;
    },
  },
];

function readNumericDate(
  [, one = '', sign, two = '', year = '']: RegExpExecArray,
  language: string,
): Raw | undefined {
  // 12.30 is a time or a price, 3-4 a range: without a year only 12/3 or 12.3. in a date's place counts.
  if (year === '' && (sign !== '/' || Number(one) > 31)) return undefined;
  const dayFirst = date(one, two, year);
  const monthFirst = sign === '/' && language.startsWith('en') ? date(two, one, year) : undefined;
  if (!dayFirst || !monthFirst) return dayFirst ?? monthFirst;
  return { ...dayFirst, other: monthFirst.value };
}

function date(day: string, month: string, year: string): Raw | undefined {
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  if (Number(day) < 1 || Number(day) > days) return undefined;
  const full = year.length === 2 ? `20${year}` : year;
  return { kind: 'date', value: `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

/** A last sign before one or two digits is the decimal one; every other sign groups. */
function amount(number: string): Raw {
  const [, whole = number, cents = ''] = /^(.*)[.,](\d{1,2})$/u.exec(number) ?? [];
  return {
    kind: 'amount',
    value: String(Number(whole.replaceAll(/\D/gu, '') + cents.padEnd(2, '0'))),
    part: number,
  };
}

function phone(written: string): Raw | undefined {
  const digits = written.replaceAll(/\(0\)|\D/gu, '');
  if (digits.length < 8 || digits.length > 15) return undefined;
  // With and without calling code it is the same number.
  const isAbroad = /^(?:\+|00)/u.test(written);
  const rest = isAbroad ? digits.replace(/^(?:00)?(?:1|[2-69]\d)/u, '') : digits;
  return { kind: 'phone', value: rest.replace(/^0/u, '') };
}
