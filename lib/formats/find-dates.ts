import { plainValue } from '@/lib/forms/plain-value';
import { isDate, readDate, type TypedDate } from '@/lib/forms/read-date';
import type { Span } from '@/lib/text/span';

import { monthNames } from './month-names';

export interface FoundDate extends Span {
  readonly date: TypedDate;
}

const cache = new Map<string, RegExp>();

/** Dates in a text in digits (with a year) or with a month's name of the language, calendar days only. */
export function findDates(text: string, language: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(patternFor(language))) {
    const date = readDate(plainValue(match[0]), language);
    if (!date || !isDate(date)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, date });
  }
  return found;
}

function patternFor(language: string): RegExp {
  const known = cache.get(language);
  if (known) return known;
  const { long, short } = monthNames(language);
  const names = `(?:${choice(long)}|(?:${choice(short.map((name) => name.replace(/\.$/u, '')))})\\.?)`;
  const gap = String.raw`[ \u00A0]`;
  const year = String.raw`(?:,?${gap}(?:de${gap})?\d{4}(?!\d))?`;
  const made = new RegExp(
    String.raw`(?<![\p{L}\p{N}.,/\-])(?:` +
      [
        String.raw`\d{4}-\d{2}-\d{2}`,
        String.raw`\d{1,2}([./-])${gap}?\d{1,2}\1${gap}?(?:\d{4}|\d{2})`,
        String.raw`\d{1,2}(?:\.|st|nd|rd|th|er)?${gap}(?:of${gap}|de${gap})?${names}${year}`,
        String.raw`${names}${gap}\d{1,2}(?:st|nd|rd|th)?,?${gap}\d{4}`,
      ].join('|') +
      String.raw`)(?![\p{L}\p{N}]|[./-]\d)`,
    'giu',
  );
  cache.set(language, made);
  return made;
}

/** Longest first, so that no name ends where a longer one goes on. */
function choice(names: readonly string[]): string {
  return names
    .filter((name) => name.length > 2)
    .toSorted((one, other) => other.length - one.length)
    .join('|');
}
