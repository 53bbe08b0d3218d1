import { TemplateError } from './template-error';

/** A point in time, or a day that is the same day everywhere (its zone is UTC). */
export interface Moment {
  readonly date: Date;
  /** IANA name; the computer's own without it. */
  readonly timeZone?: string;
}

const STYLES = ['full', 'long', 'medium', 'short'] as const;

const DIRECTIVES: Readonly<Record<string, (part: (name: PartName) => string) => string>> = {
  '%Y': (part) => part('year'),
  '%y': (part) => part('year').slice(-2),
  '%m': (part) => part('month').padStart(2, '0'),
  '%-m': (part) => part('month'),
  '%B': (part) => part('monthName'),
  '%b': (part) => part('monthShort'),
  '%d': (part) => part('day').padStart(2, '0'),
  '%-d': (part) => part('day'),
  '%e': (part) => part('day'),
  '%A': (part) => part('weekday'),
  '%a': (part) => part('weekdayShort'),
  '%H': (part) => part('hour').padStart(2, '0'),
  '%-H': (part) => part('hour'),
  '%M': (part) => part('minute').padStart(2, '0'),
  '%%': () => '%',
};
const DIRECTIVE = /%-?[a-zA-Z%]?/g;

/**
 * An ISO date (`2026-11-23`, or with time and zone) as people of the language write it; what is no
 * date comes back unchanged.
 */
export function formatDate(
  value: string,
  pattern: string,
  { language, timeZone }: { readonly language: string; readonly timeZone?: string },
): string {
  const moment = parseDate(value, timeZone);
  return moment ? formatMoment(moment, pattern, language) : value;
}

/** A moment as `full`, `long`, `medium`, `short`, or in a pattern such as `%-d. %B %Y`. */
export function formatMoment(moment: Moment, pattern: string, language: string): string {
  const problem = datePatternProblem(pattern);
  if (problem !== undefined) throw new TemplateError(problem);
  const locale = localeOf(language);
  const style = STYLES.find((name) => name === pattern);
  if (style) return formatter(moment, locale, { dateStyle: style }).format(moment.date);
  return pattern.replaceAll(
    DIRECTIVE,
    (directive) => DIRECTIVES[directive]?.((name) => readPart(moment, locale, name)) ?? directive,
  );
}

/** What is wrong with the pattern, in one sentence. */
export function datePatternProblem(pattern: string): string | undefined {
  if (STYLES.some((style) => style === pattern)) return undefined;
  const directives = pattern.match(DIRECTIVE) ?? [];
  const unknown = directives.find((directive) => !Object.hasOwn(DIRECTIVES, directive));
  if (unknown !== undefined) {
    return `The date pattern "${pattern}" has "${unknown}", which is not known; use ${Object.keys(DIRECTIVES).join(' ')}.`;
  }
  if (directives.length > 0) return undefined;
  return `"${pattern}" is no way to write a date; use ${STYLES.join(', ')} or a pattern such as "%-d. %B %Y".`;
}

/** The moment of an ISO date (`2026-11-23`, or with time and zone); undefined when it is none. */
export function parseDate(text: string, timeZone?: string): Moment | undefined {
  const trimmed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) {
    const date = new Date(`${trimmed}T00:00:00Z`);
    const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(trimmed);
    return isReal ? { date, timeZone: 'UTC' } : undefined;
  }
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(trimmed)) {
    return undefined;
  }
  const date = new Date(trimmed);
  if (Number.isNaN(date.getTime())) return undefined;
  return { date, ...(timeZone !== undefined && { timeZone }) };
}

/** The day as `2026-11-23`, which sorts and compares. */
export function isoDay(moment: Moment): string {
  const part = (name: PartName, length: number) =>
    readPart(moment, 'en-GB', name).padStart(length, '0');
  return `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
}

type PartName = keyof typeof PARTS;
type PartOptions = Intl.DateTimeFormatOptions;

// Month and weekday names are taken out of a whole date: some languages bend them there.
const PARTS = {
  year: ['year', { year: 'numeric' }],
  month: ['month', { month: 'numeric', day: 'numeric', year: 'numeric' }],
  monthName: ['month', { month: 'long', day: 'numeric', year: 'numeric' }],
  monthShort: ['month', { month: 'short', day: 'numeric', year: 'numeric' }],
  day: ['day', { month: 'numeric', day: 'numeric', year: 'numeric' }],
  weekday: ['weekday', { weekday: 'long', month: 'long', day: 'numeric' }],
  weekdayShort: ['weekday', { weekday: 'short', month: 'long', day: 'numeric' }],
  hour: ['hour', { hour: 'numeric', minute: 'numeric', hourCycle: 'h23' }],
  minute: ['minute', { hour: 'numeric', minute: 'numeric', hourCycle: 'h23' }],
} as const satisfies Record<string, readonly [Intl.DateTimeFormatPartTypes, PartOptions]>;
const NUMERIC: readonly PartName[] = ['year', 'month', 'day', 'hour', 'minute'];

function readPart(moment: Moment, locale: string, name: PartName): string {
  const [type, options] = PARTS[name];
  const parts = formatter(moment, locale, options).formatToParts(moment.date);
  const value = parts.find((part) => part.type === type)?.value ?? '';
  return NUMERIC.includes(name) ? value.replace(/^0+(?=\d)/, '') : value;
}

function formatter(
  { timeZone }: Moment,
  locale: string,
  options: PartOptions,
): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, {
      ...options,
      ...(timeZone !== undefined && { timeZone }),
    });
  } catch {
    // The locale is sound by now, so it is the zone. A wrong date is worse than none.
    throw new TemplateError(`The time zone "${timeZone ?? ''}" is not known here.`);
  }
}

/** English without a country is written as in Europe: 23 November 2026 is one day to everybody. */
function localeOf(language: string): string {
  if (language.toLowerCase() === 'en') return 'en-GB';
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en-GB';
  } catch {
    // A code of somebody's own is no reason to lose the template.
    return 'en-GB';
  }
}
