import { suggest, wrong, type FieldProblem } from './field-problem';
import { plainValue } from './plain-value';
import { datePatternOf, isDate, readDate, writeDate, type TypedDate } from './read-date';

interface DateSetting {
  readonly locale: string;
  /** The client's own pattern, such as `yyyy-MM-dd`. */
  readonly pattern?: string;
  /** A date of birth: the century of a short year is not known. */
  readonly isBirth: boolean;
}

/** What is wrong with a date; one that is right in the locale is left as it is unless a pattern is asked for. */
export function checkDate(value: string, setting: DateSetting): readonly FieldProblem[] {
  const plain = plainValue(value);
  const date = readDate(plain, setting.locale, setting.pattern);
  if (!date) return [];
  const pattern = setting.pattern ?? datePatternOf(setting.locale);
  if (date.year !== undefined && ![2, 4].includes(date.year.length)) {
    return [wrong(value, 'date-year', (say) => say.dateYear(date.year ?? ''))];
  }
  if (!isDate(date)) {
    const swapped: TypedDate = { ...date, day: date.month, month: date.day };
    const isSwapped = !date.hasName && isDate(swapped);
    const better = isSwapped && hasLongYear(date) ? [writeDate(swapped, pattern)] : [];
    return [
      isSwapped
        ? wrong(value, 'date-order', (say) => say.dateOrder, better)
        : wrong(value, 'date-impossible', (say) => say.dateImpossible),
    ];
  }
  if (date.year?.length === 2) {
    const centuries = setting.isBirth ? ['19', '20'] : ['20'];
    const years = centuries.map((century) =>
      writeDate({ ...date, year: century + (date.year ?? '') }, pattern),
    );
    return [suggest(value, 'date-short-year', (say) => say.shortYear, years)];
  }
  const isAmbiguous =
    setting.locale === 'en' &&
    !date.hasName &&
    date.order !== 'ymd' &&
    date.day <= 12 &&
    date.day !== date.month;
  if (isAmbiguous && setting.pattern === undefined && hasLongYear(date)) {
    const readings = [date, { ...date, day: date.month, month: date.day }];
    const written = readings.map((reading) => writeDate(reading, 'yyyy-MM-dd'));
    return [suggest(value, 'date-ambiguous', (say) => say.dateAmbiguous, written)];
  }
  if (setting.pattern === undefined || !hasLongYear(date)) {
    return plain === value ? [] : [suggest(value, 'spaces', (say) => say.spaces, [plain])];
  }
  const written = writeDate(date, setting.pattern);
  return written === value
    ? []
    : [suggest(value, 'date-format', (say) => say.writeLike(written), [written])];
}

function hasLongYear({ year }: TypedDate): boolean {
  return year?.length === 4;
}
