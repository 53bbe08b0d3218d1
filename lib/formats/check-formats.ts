import { checkAmount } from '@/lib/forms/check-amount';
import { checkPhone } from '@/lib/forms/check-phone';
import { placeOfField } from '@/lib/forms/field-place';
import type { FieldProblem } from '@/lib/forms/field-problem';
import type { Formats, LanguageFormats } from '@/lib/guidelines/formats';
import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import { makeFinding } from '@/lib/text/make-finding';
import { MASK } from '@/lib/text/mask-reply';
import type { Span } from '@/lib/text/span';

import { findDates } from './find-dates';
import { findQuotes } from './find-quotes';
import { findAmounts, findPhones, findTimes } from './find-values';
import { formatMessages } from './format-messages';
import { writeNamedDate } from './write-date';

interface Place extends Span {
  readonly id: 'date' | 'time' | 'amount' | 'phone' | 'quotes';
  /** What to write instead; undefined where that is not certain. */
  readonly written?: string | undefined;
  readonly example: string;
}

/** Dates, times, amounts, telephone numbers and quotation marks that the client writes in another way. */
export function createFormatsCheck(
  packId: string,
  { byLanguage, level }: Formats,
): CheckWholeReply {
  return (text, context) => {
    const { language, screenLanguage } = context;
    const primary = language.split('-', 1)[0] ?? language;
    const formats = byLanguage[language] ?? byLanguage[primary];
    if (!formats) return [];
    const say = formatMessages(screenLanguage);
    return placesOf(text, language, formats)
      .filter(({ start, end }) => !text.slice(start, end).includes(MASK))
      .map(({ id, written, example, ...span }) =>
        makeFinding(
          {
            packId,
            guideline: { id: `format-${id}`, level },
            category: 'format',
            checker: 'reply',
            span,
            message: written === undefined ? say.like(example) : say.writeLike(written),
            suggestions: written === undefined ? [] : [{ text: written }],
          },
          context,
        ),
      );
  };
}

function placesOf(
  text: string,
  language: string,
  { date, time, amount, phone, quotes }: LanguageFormats,
): Place[] {
  const places: Place[] = [];
  if (date !== undefined) {
    for (const { date: typed, ...span } of findDates(text, language)) {
      // `12/03` may be March or December in English: then only the client's way is said.
      const isUnclear =
        language === 'en' && typed.order === 'dmy' && !typed.hasName && typed.day <= 12;
      const written = isUnclear ? undefined : writeNamedDate(typed, date, language);
      if (written === undefined && typed.year === undefined) continue;
      places.push({ ...span, id: 'date', written, example: date });
    }
  }
  const judge = (
    id: Place['id'],
    spans: readonly Span[],
    example: string,
    check: (value: string) => readonly FieldProblem[],
  ) => {
    for (const span of spans) {
      const [problem] = check(text.slice(span.start, span.end));
      const written = problem?.suggestions[0]?.text;
      if (problem && written !== undefined) places.push({ ...span, id, written, example });
    }
  };
  if (time !== undefined) {
    const sign = /\d(\D)\d/u.exec(time)?.[1] ?? ':';
    for (const span of findTimes(text)) {
      const written = text.slice(span.start, span.end).replace(/\D/u, sign);
      places.push({ ...span, id: 'time', written, example: time });
    }
  }
  if (amount !== undefined) {
    judge('amount', findAmounts(text), amount, (value) => checkAmount(value, language, amount));
  }
  if (phone !== undefined) {
    const place = placeOfField({ kind: 'phone', description: { type: 'tel' }, locale: language });
    judge('phone', findPhones(text), phone, (value) => checkPhone(value, place, phone));
  }
  if (quotes !== undefined) places.push(...quotePlaces(text, quotes));
  return places.filter(({ start, end, written }) => written !== text.slice(start, end));
}

function quotePlaces(text: string, quotes: string): Place[] {
  const [open = '', close = ''] = quotes.replaceAll(/\s/gu, '');
  const gap = /\s/u.test(quotes) ? '\u00A0' : '';
  return findQuotes(text)
    .filter((quoted) => quoted.open !== open || quoted.close !== close)
    .map(({ start, end, inside }) => ({
      start,
      end,
      id: 'quotes',
      written: open + gap + inside + gap + close,
      example: `${open}…${close}`,
    }));
}
