import { isDate, type TypedDate } from '@/lib/forms/read-date';
import type { FactRules } from '@/lib/guidelines/sensitive-rules';
import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import { primaryLanguage } from '@/lib/text/checker';
import type { Finding } from '@/lib/text/finding';
import { makeFinding } from '@/lib/text/make-finding';
import type { Span } from '@/lib/text/span';

import { findDates } from './find-dates';
import { weekdayMessages } from './weekday-messages';
import { weekdayNames, weekdayOf } from './weekday-names';

interface DayWithName extends Span {
  readonly weekday: number;
  readonly word: string;
  /** All that stands after the word. */
  readonly rest: string;
  readonly date: TypedDate;
}

const DAY_MS = 86_400_000;
/** A day without a year that is this near to the day of writing is meant, and no other year's. */
const NEAR_DAYS = 60;
/** A day and a month in digits without a year: `mandag d. 7/12`, "Montag, 7.12.". */
const SHORT_DATE = /(?<![\d./-])(\d{1,2})([./])(\d{1,2})(?![\d/-]|\.\d)/gu;

/**
 * A weekday beside a date that falls on another one, in any year that may be meant. Offers the right
 * weekday, and the nearest day in the month that has the weekday as written.
 */
export function createWeekdayCheck(
  packId: string,
  { level }: FactRules = { level: 'warning' },
): CheckWholeReply {
  if (level === 'off') return () => [];
  return (reply, context) => {
    const { language } = context;
    const say = weekdayMessages(context.screenLanguage);
    const names = weekdayNames(context.screenLanguage);
    return findDaysWithName(reply, language).flatMap((day): Finding[] => {
      const years = yearsOf(day.date, context.writtenOn);
      const [year] = years;
      const isRight = years.some((one) => weekdayIn(one, day.date) === day.weekday);
      if (year === undefined || isRight) return [];
      const right = weekdayIn(year, day.date);
      const isStated = day.date.year !== undefined;
      const message = say.differs(
        names[right] ?? '',
        names[day.weekday] ?? '',
        isStated ? undefined : year,
      );
      const suggestions = [
        `${likeWritten(day.word, weekdayNames(language)[right] ?? day.word)}${day.rest}`,
        ...otherDay(day, year),
      ].map((text) => ({ text }));
      return [
        makeFinding(
          {
            packId,
            guideline: { id: 'weekday', level, why: say.why },
            span: day,
            category: 'fact',
            checker: 'reply',
            certainty: isStated ? 0.95 : 0.8,
            message,
            suggestions,
          },
          context,
        ),
      ];
    });
  };
}

function findDaysWithName(reply: string, language: string): DayWithName[] {
  const dates = [...findDates(reply, language), ...findShortDates(reply, language)];
  return dates.flatMap(({ start, end, date }) => {
    const before =
      /(?<![\p{L}\p{M}])(\p{L}+)(?:,?[ \u00A0](?:(?:den|the|el|le|de|d\.)[ \u00A0])?)$/iu.exec(
        reply.slice(Math.max(0, start - 30), start),
      );
    const word = before?.[1] ?? '';
    const weekday = weekdayOf(word, language);
    if (!before || weekday === undefined) return [];
    const isTime = /^\d+\.\d+$/u.test(reply.slice(start, end)) && /^\p{L}+\s$/u.test(before[0]);
    if (isTime) return [];
    const from = start - before[0].length;
    return [{ start: from, end, weekday, word, rest: reply.slice(from + word.length, end), date }];
  });
}

function findShortDates(
  reply: string,
  language: string,
): { readonly start: number; readonly end: number; readonly date: TypedDate }[] {
  // Where the month may come first nothing is certain.
  if (primaryLanguage(language) === 'en') return [];
  return Array.from(reply.matchAll(SHORT_DATE), ({ 0: text, 1: day, 3: month, index }) => ({
    start: index,
    end: index + text.length,
    date: { order: 'dmy' as const, day: Number(day), month: Number(month), hasName: false },
  })).filter(({ date }) => isDate(date));
}

/** The years that may be meant, the likeliest first; none where only the day of writing would tell. */
function yearsOf(
  { day, month, year }: TypedDate,
  writtenOn: string | undefined,
): readonly number[] {
  if (year !== undefined) return [year.length === 2 ? 2000 + Number(year) : Number(year)];
  const today = Date.parse(writtenOn ?? '');
  if (Number.isNaN(today)) return [];
  const thisYear = new Date(today).getUTCFullYear();
  const away = (one: number) => Math.abs(Date.UTC(one, month - 1, day) - today) / DAY_MS;
  const nearest = [thisYear - 1, thisYear, thisYear + 1]
    .filter((one) => isDate({ order: 'dmy', day, month, year: String(one), hasName: false }))
    .toSorted((one, other) => away(one) - away(other));
  const [first] = nearest;
  return first !== undefined && away(first) <= NEAR_DAYS ? [first] : nearest.slice(0, 2);
}

function weekdayIn(year: number, { day, month }: TypedDate): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** The written weekday with the nearest day of the month that falls on it, where that is one number changed. */
function otherDay({ word, rest, weekday, date }: DayWithName, year: number): string[] {
  const isFirstNumber = date.hasName || date.order === 'dmy';
  if (!isFirstNumber || /\d(?:st|nd|rd|th|er)\b/iu.test(rest)) return [];
  const nearest = [-1, 1, -2, 2, -3, 3]
    .map((step) => ({ ...date, day: date.day + step, year: String(year) }))
    .find((one) => isDate(one) && weekdayIn(year, one) === weekday);
  return nearest ? [`${word}${rest.replace(/\d{1,2}/u, String(nearest.day))}`] : [];
}

/** With a capital where the word had one. */
function likeWritten(word: string, name: string): string {
  const first = word.slice(0, 1);
  return first === first.toLowerCase() ? name : name.slice(0, 1).toUpperCase() + name.slice(1);
}
