import { primaryLanguage } from '@/lib/text/checker';

export interface MonthNames {
  /** As in `14. marts`, January first. */
  readonly long: readonly string[];
  readonly short: readonly string[];
}

const cache = new Map<string, MonthNames>();

/** The months' names in a language as they stand in a date. */
export function monthNames(language: string): MonthNames {
  const primary = primaryLanguage(language);
  const known = cache.get(primary);
  if (known) return known;
  const made = { long: namesOf(primary, 'long'), short: namesOf(primary, 'short') };
  cache.set(primary, made);
  return made;
}

function namesOf(language: string, month: 'long' | 'short'): string[] {
  // With the day beside it: Slavonic languages and others write the name differently alone.
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
  return Array.from(
    { length: 12 },
    (_, index) =>
      format.formatToParts(Date.UTC(2024, index, 15)).find(({ type }) => type === 'month')?.value ??
      '',
  );
}
