import { primaryLanguage } from '@/lib/text/checker';

export interface AmountStyle {
  readonly decimal: ',' | '.';
  /** Between groups of three digits; empty: none. */
  readonly group: string;
}

/** How the locale writes numbers. */
export function amountStyleOf(locale: string): AmountStyle {
  switch (primaryLanguage(locale)) {
    case 'en':
      return { decimal: '.', group: ',' };
    case 'sv':
    case 'fr':
    case 'nb':
    case 'fi':
      return { decimal: ',', group: ' ' };
    default:
      return { decimal: ',', group: '.' };
  }
}

/** An amount taken apart, signs and currency kept as typed. */
export interface Amount {
  readonly minus: boolean;
  readonly currency: string;
  readonly isBefore: boolean;
  readonly whole: string;
  /** Digits after the decimal sign; undefined without one. `-` in prices such as `500,-`. */
  readonly decimals?: string;
  readonly decimal?: ',' | '.';
  readonly group?: string;
}

export type AmountReading =
  | { readonly state: 'none' }
  | { readonly state: 'misgrouped' }
  | { readonly state: 'read'; readonly amount: Amount };

const CURRENCY = String.raw`(?:[€$£¥]|(?:DKK|SEK|NOK|EUR|USD|GBP|CHF|PLN|kr|Kr|KR|Fr)\.?|euro|kroner|kronor)`;
const AMOUNT = new RegExp(
  String.raw`^(-?) ?(${CURRENCY})? ?(-?)(\d[\d.,' ]*?)(?:([.,])(-{1,2}))?(-?) ?(${CURRENCY})?$`,
  'u',
);

/** Reads an amount in a plain value; `style` says what a single sign before three digits means. */
export function readAmount(plain: string, style: AmountStyle): AmountReading {
  const match = AMOUNT.exec(plain);
  if (!match || (match[2] !== undefined && match[8] !== undefined)) return { state: 'none' };
  const [
    ,
    early = '',
    before = '',
    late = '',
    digits = '',
    dash,
    dashes = '',
    last = '',
    after = '',
  ] = match;
  const number = readNumber(digits.trim(), style);
  if (number === undefined) return { state: 'misgrouped' };
  if (dash !== undefined && number.decimals !== undefined) return { state: 'misgrouped' };
  return {
    state: 'read',
    amount: {
      minus: early + late + last !== '',
      currency: before || after,
      isBefore: before !== '',
      ...number,
      ...(dash !== undefined && { decimals: dashes, decimal: dash === ',' ? ',' : '.' }),
    },
  };
}

function readNumber(
  digits: string,
  style: AmountStyle,
): Pick<Amount, 'whole' | 'decimals' | 'decimal' | 'group'> | undefined {
  if (/^\d+$/u.test(digits)) return { whole: digits };
  const grouped = /^(\d{1,3}(?:([.,' ])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/u.exec(digits);
  const single = /^(\d+)([.,])(\d+)$/u.exec(digits);
  if (single) {
    const [, whole = '', sign = '', rest = ''] = single;
    // 1.234 is a group where the locale groups by it, and three decimals where it does not.
    if (grouped && sign === style.group) return { whole: whole + rest, group: sign };
    return { whole, decimals: rest, decimal: sign === ',' ? ',' : '.' };
  }
  if (!grouped) return undefined;
  const [, whole = '', group = '', decimal, decimals] = grouped;
  if (decimal === group) return undefined;
  return {
    whole: whole.replaceAll(/\D/gu, ''),
    group,
    ...(decimal !== undefined &&
      decimals !== undefined && { decimal: decimal === ',' ? ',' : '.', decimals }),
  };
}

/** The number in the style, all its digits kept. */
export function writeNumber(
  { whole, decimals, decimal, group }: Amount,
  style: AmountStyle,
): string {
  const isGrouped = group !== undefined && style.group !== '';
  const digits = isGrouped ? whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, style.group) : whole;
  return decimal === undefined || decimals === undefined
    ? digits
    : digits + style.decimal + decimals;
}
