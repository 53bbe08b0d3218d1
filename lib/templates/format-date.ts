export interface DateSetting {
  readonly language: string;
  /** IANA name; the computer's own without it. */
  readonly timeZone?: string;
}

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  short: { dateStyle: 'short' },
  full: { dateStyle: 'full' },
};
const PARTS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  d: { day: '2-digit' },
  e: { day: 'numeric' },
  m: { month: '2-digit' },
  B: { month: 'long' },
  b: { month: 'short' },
  Y: { year: 'numeric' },
  A: { weekday: 'long' },
  a: { weekday: 'short' },
};

/**
 * An ISO date (`2026-11-23`, or with a time) as people of the language write it: `long`, `medium`,
 * `short`, `full`, or a pattern of %d %e %m %B %b %Y %A %a. What is no date comes back unchanged.
 */
export function formatDate(
  value: string,
  pattern: string,
  { language, timeZone }: DateSetting,
): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(value);
  const date = new Date(isDay ? `${value}T12:00:00Z` : value);
  if (Number.isNaN(date.getTime())) return value;
  // A day without a time is that day everywhere.
  const zone = isDay ? { timeZone: 'UTC' } : timeZone === undefined ? {} : { timeZone };
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, ...zone }).format(date);
  const style = STYLES[pattern];
  if (style) return format(style);
  return pattern.replaceAll(/%(?<part>[demBbYAa])/gu, (whole, part: string) => {
    const options = PARTS[part];
    return options ? format(options).replace(/\.$/u, '') : whole;
  });
}
