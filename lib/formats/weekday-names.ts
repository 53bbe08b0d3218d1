import { primaryLanguage } from '@/lib/text/checker';

/** Names that people use beside the one of the locale data, Sunday first. */
const MORE: Readonly<Record<string, Readonly<Record<string, number>>>> = { de: { sonnabend: 6 } };
/** 1 January 2023 was a Sunday. */
const SUNDAY = Date.UTC(2023, 0, 1);
const DAY_MS = 86_400_000;

const cache = new Map<string, readonly string[]>();

/** The weekdays' names in a language as they stand beside a date, Sunday first. */
export function weekdayNames(language: string): readonly string[] {
  const primary = primaryLanguage(language);
  const known = cache.get(primary);
  if (known) return known;
  const format = new Intl.DateTimeFormat(primary, { weekday: 'long', timeZone: 'UTC' });
  const made = Array.from({ length: 7 }, (_, day) => format.format(SUNDAY + day * DAY_MS));
  cache.set(primary, made);
  return made;
}

/** 0 (Sunday) to 6 for the name of a weekday in the language; undefined for another word. */
export function weekdayOf(word: string, language: string): number | undefined {
  const lower = word.toLowerCase();
  const index = weekdayNames(language).findIndex((name) => name.toLowerCase() === lower);
  return index < 0 ? MORE[primaryLanguage(language)]?.[lower] : index;
}
