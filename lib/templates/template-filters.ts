import { formatMoment, parseDate, type Moment } from './format-date';
import { DateValue, MissingValue } from './template-scope';

interface FilterSetting {
  readonly language: string;
  readonly now: Date;
  readonly timeZone?: string;
}

/** Filters a template may use. */
export const filterNames: readonly string[] = [
  'default',
  'capitalize',
  'upcase',
  'downcase',
  'date',
];

/** The filters; a missing value passes through all but `default`, to be asked for at the end. */
export function createFilters(
  setting: FilterSetting,
): Record<string, (...given: unknown[]) => unknown> {
  const { language } = setting;
  const locale = localeForCase(language);
  return {
    default: (value, fallback) => (isBlank(value) ? (fallback ?? value) : value),
    capitalize: onText((text) => {
      const [first = '', ...rest] = text;
      return first.toLocaleUpperCase(locale) + rest.join('').toLocaleLowerCase(locale);
    }),
    upcase: onText((text) => text.toLocaleUpperCase(locale)),
    downcase: onText((text) => text.toLocaleLowerCase(locale)),
    date: (value, pattern) => {
      if (value instanceof MissingValue || isBlank(value)) return value;
      const moment = momentOf(value, setting);
      // What is no date is what the agent typed: it stays.
      return moment
        ? formatMoment(moment, pattern === undefined ? 'long' : textOf(pattern), language)
        : value;
    },
  };
}

function isBlank(value: unknown): boolean {
  if (value instanceof MissingValue || value === undefined || value === null || value === false)
    return true;
  return textOf(value).trim() === '';
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

function momentOf(value: unknown, { now, timeZone }: FilterSetting): Moment | undefined {
  if (value instanceof DateValue) return value.moment;
  const text = textOf(value);
  if (text === 'now' || text === 'today') {
    return { date: now, ...(timeZone !== undefined && { timeZone }) };
  }
  return parseDate(text, timeZone);
}

function localeForCase(language: string): string {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language) ? language : 'en';
}

function onText(change: (text: string) => string) {
  return (value: unknown): unknown =>
    value instanceof MissingValue ? value : change(textOf(value));
}
