import { suggest, wrong, type FieldProblem } from './field-problem';
import { plainValue } from './plain-value';
import {
  amountStyleOf,
  readAmount,
  writeNumber,
  type Amount,
  type AmountStyle,
} from './read-amount';

/** What is wrong with an amount; `example` (`1.234,50 kr.`) is how the client writes them. */
export function checkAmount(
  value: string,
  locale: string,
  example?: string,
): readonly FieldProblem[] {
  const plain = plainValue(value);
  const style = example === undefined ? amountStyleOf(locale) : styleOf(example, locale);
  const reading = readAmount(plain, style);
  if (reading.state === 'none') return checkLetters(value, plain, locale, example);
  if (reading.state === 'misgrouped') {
    // Two or three signs of one kind in digits that are no groups of three: a date, a version, a slip.
    return /[.,]/u.test(plain) && !/^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/u.test(plain)
      ? [wrong(value, 'amount-groups', (say) => say.amountGroups)]
      : [];
  }
  const { amount } = reading;
  const isForeign =
    (amount.decimal !== undefined && amount.decimal !== style.decimal) ||
    (amount.group !== undefined && amount.group === style.decimal);
  if (isOneGroup(amount)) {
    const { decimals = '', decimal: _, ...rest } = amount;
    const meant: Amount = { ...rest, whole: amount.whole + decimals, group: style.group || '.' };
    const thousand =
      example === undefined ? writeAs(meant, plain, style) : writeLike(meant, example, style);
    return [
      suggest(value, 'amount-decimal', (say) => say.amountUnclear(style.decimal), [thousand]),
    ];
  }
  if (example !== undefined) {
    const written = writeLike(amount, example, style);
    return written === value
      ? []
      : [suggest(value, 'amount-format', (say) => say.writeLike(written), [written])];
  }
  if (!isForeign) {
    return sameButSpaces(plain, value)
      ? []
      : [suggest(value, 'spaces', (say) => say.spaces, [plain])];
  }
  const written = writeAs(amount, plain, style);
  return [suggest(value, 'amount-decimal', (say) => say.amountDecimal(style.decimal), [written])];
}

/** `1,234` where the comma is the decimal sign: one, or a thousand? */
function isOneGroup({ decimals, group, whole }: Amount): boolean {
  return group === undefined && decimals?.length === 3 && /^[1-9]\d{0,2}$/u.test(whole);
}

/** The number in the style, with what was around its digits in its place. */
function writeAs(amount: Amount, plain: string, style: AmountStyle): string {
  return plain.replace(/\d[\d.,' ]*(?:\d|[.,]-{1,2})|\d/u, () => writeNumber(amount, style));
}

function styleOf(example: string, locale: string): AmountStyle {
  const home = amountStyleOf(locale);
  const decimal = /([.,])\d{1,2}(?!\d)/u.exec(example)?.[1];
  const group = /\d([.,'\s])\d{3}(?!\d)/u.exec(example)?.[1];
  return {
    decimal: decimal === ',' || decimal === '.' ? decimal : home.decimal,
    group: group ?? (decimal === home.group ? home.decimal : ''),
  };
}

/** As the example has it: groups, number of decimals, and where the currency stands. */
function writeLike(amount: Amount, example: string, style: AmountStyle): string {
  const digits = /\d(?:[\d.,'\s]*\d)?/u.exec(example)?.[0] ?? '';
  const wanted = /[.,](\d{1,2})$/u.exec(digits)?.[1]?.length ?? 0;
  const typed = amount.decimals?.startsWith('-') ? '' : (amount.decimals ?? '');
  const decimals = typed.length >= wanted ? typed : typed.padEnd(wanted, '0');
  const number = writeNumber(
    {
      ...amount,
      group: /\d[.,'\s]\d{3}(?!\d)/u.test(digits) ? style.group : '',
      ...(decimals === '' ? {} : { decimals, decimal: style.decimal }),
    },
    style,
  ).replace(/[.,]-{1,2}$/u, '');
  const isGrouped = amount.group !== undefined || /\d[.,'\s]\d{3}/u.test(digits);
  const body = isGrouped ? number : number.replaceAll(style.group || /(?!)/gu, '');
  const [lead = '', tail = ''] = example.split(digits, 2);
  const own = amount.currency;
  const sign = amount.minus ? '-' : '';
  if (own === '' || currencyOf(lead + tail) === currencyOf(own)) return sign + lead + body + tail;
  // Another currency than the example's keeps its name, in the example's place where it has one.
  const isBefore = (lead + tail).trim() === '' ? amount.isBefore : lead.trim() !== '';
  return isBefore ? `${sign}${own} ${body}` : `${sign}${body} ${own}`;
}

function currencyOf(text: string): string {
  const name = text.trim().replace(/\.$/u, '').toLowerCase();
  if (['kr', 'kroner', 'kronor', 'dkk', 'sek', 'nok'].includes(name)) return 'kr';
  return name === '€' || name === 'euro' ? 'eur' : name;
}

/** The usual kinds of space and of minus are no difference. */
function sameButSpaces(plain: string, value: string): boolean {
  const folded = value
    .replaceAll(/[\u00A0\u2007\u2009\u202F]/gu, ' ')
    .replaceAll(/[\u2212–]/gu, '-');
  return folded === plain;
}

function checkLetters(
  value: string,
  plain: string,
  locale: string,
  example: string | undefined,
): readonly FieldProblem[] {
  if (!/^\d[\d.,OoIl]*[OoIl][\d.,OoIl]*$/u.test(plain) || !/\d.*\d/u.test(plain)) return [];
  const mended = plain.replaceAll(/[Oo]/gu, '0').replaceAll(/[Il]/gu, '1');
  const [better] = checkAmount(mended, locale, example).flatMap(({ suggestions }) => suggestions);
  return [wrong(value, 'amount-letters', (say) => say.lettersInNumber, [better?.text ?? mended])];
}
