import { primaryLanguage } from '@/lib/text/checker';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** Numbers of a date as typed; the year may have two digits or be missing. */
export interface TypedDate {
  readonly order: DateOrder;
  readonly day: number;
  readonly month: number;
  readonly year?: string;
  /** The month stands in letters. */
  readonly hasName: boolean;
}

/** The order in which day and month are written: by the client's pattern, else as people of the locale do. */
function dateOrderOf(locale: string, pattern = ''): DateOrder {
  if (/^[dM]/u.test(pattern)) return pattern.startsWith('M') ? 'mdy' : 'dmy';
  return locale === 'en-US' ? 'mdy' : 'dmy';
}

/** Reads one date in digits or with a month's name; undefined for anything else. */
export function readDate(plain: string, locale: string, pattern?: string): TypedDate | undefined {
  const iso = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/u.exec(plain);
  if (iso) return numbers('ymd', iso[3], iso[2], iso[1]);
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u.exec(plain);
  if (compact) return numbers('ymd', compact[3], compact[2], compact[1]);
  const parts = /^(\d{1,2})(?:\. ?|[-/ ] ?)(\d{1,2})(?:(?:\. ?|[-/ ] ?)(\d{2,5}))?\.?$/u.exec(
    plain,
  );
  if (parts) {
    return dateOrderOf(locale, pattern) === 'mdy'
      ? numbers('mdy', parts[2], parts[1], parts[3])
      : numbers('dmy', parts[1], parts[2], parts[3]);
  }
  const named =
    /^(?:\p{L}+,? (?:den |the |el |le )?)?(\d{1,2})(?:\.|st|nd|rd|th|er)?,? (?:of |de )?(\p{L}+)\.?,?(?: (?:de )?(\d{4}))?$/u.exec(
      plain,
    ) ?? swapped(/^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(plain));
  const month = named && monthNumber(named[2] ?? '', locale);
  if (!named || month === undefined) return undefined;
  return { ...numbers('dmy', named[1], String(month), named[3]), hasName: true };
}

/** True when the calendar has this day; without a year 29 February counts. */
export function isDate({ day, month, year }: TypedDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const of = year === undefined ? 2024 : year.length === 2 ? 2000 + Number(year) : Number(year);
  return day <= new Date(Date.UTC(of, month, 0)).getUTCDate();
}

function swapped(match: RegExpExecArray | null): (string | undefined)[] | undefined {
  return match ? [match[0], match[2], match[1], match[3]] : undefined;
}

function numbers(order: DateOrder, day = '', month = '', year?: string): TypedDate {
  return {
    order,
    day: Number(day),
    month: Number(month),
    hasName: false,
    ...(year !== undefined && { year }),
  };
}

const names = new Map<string, readonly (readonly string[])[]>();

/** 1 to 12 for a month's name or its short form, in the language or in English. */
function monthNumber(word: string, locale: string): number | undefined {
  const wanted = word.toLowerCase().replace(/\.$/u, '');
  for (const language of [primaryLanguage(locale), 'en']) {
    const index = monthNames(language).findIndex((forms) =>
      forms.some((form) => form === wanted || (wanted.length >= 3 && form.startsWith(wanted))),
    );
    if (index >= 0) return index + 1;
  }
  return undefined;
}

function monthNames(language: string): readonly (readonly string[])[] {
  const known = names.get(language);
  if (known) return known;
  const made = Array.from({ length: 12 }, (_, month) =>
    (['long', 'short'] as const).map((style) =>
      new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
        .format(Date.UTC(2024, month, 15))
        .toLowerCase()
        .replace(/\.$/u, ''),
    ),
  );
  names.set(language, made);
  return made;
}

/** The date by a pattern of `yyyy`, `MM`, `M`, `dd`, `d`, such as `dd-MM-yyyy`. */
export function writeDate({ day, month, year = '' }: TypedDate, pattern: string): string {
  return pattern.replaceAll(/yyyy|MM|M|dd|d/gu, (part) => {
    switch (part) {
      case 'yyyy':
        return year;
      case 'MM':
        return String(month).padStart(2, '0');
      case 'M':
        return String(month);
      case 'dd':
        return String(day).padStart(2, '0');
      default:
        return String(day);
    }
  });
}

/** How the locale writes a date in digits. */
export function datePatternOf(locale: string): string {
  switch (locale === 'en-US' ? locale : primaryLanguage(locale)) {
    case 'en-US':
      return 'MM/dd/yyyy';
    case 'da':
    case 'nl':
      return 'dd-MM-yyyy';
    case 'sv':
      return 'yyyy-MM-dd';
    case 'de':
      return 'dd.MM.yyyy';
    default:
      return 'dd/MM/yyyy';
  }
}
