import { writeDate, type TypedDate } from '@/lib/forms/read-date';

import { monthNames } from './month-names';

/**
 * The date by a pattern that may hold `MMMM` and `MMM`; a date without a year by the pattern without
 * it. Undefined where that leaves no date, or the year has two digits.
 */
export function writeNamedDate(
  date: TypedDate,
  pattern: string,
  language: string,
): string | undefined {
  if (date.year !== undefined && date.year.length !== 4) return undefined;
  const own = date.year === undefined ? pattern.replace(/[\s,./-]*yyyy[\s,./-]*/u, '') : pattern;
  if (date.year === undefined && !/MMM/u.test(own)) return undefined;
  const { long, short } = monthNames(language);
  // Names stand in for a sign that no pattern has until the rest is written: they may hold a `d`.
  const name = own.includes('MMMM') ? long[date.month - 1] : short[date.month - 1];
  return writeDate(date, own.replace(/MMMM?/u, '\u0000')).replace('\u0000', name ?? '');
}
