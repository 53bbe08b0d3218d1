import { findDates } from '@/lib/formats/find-dates';
import { findAmounts } from '@/lib/formats/find-values';
import { MASK } from '@/lib/text/mask-reply';
import { overlaps, type Span } from '@/lib/text/span';

import type { Fact, FactKind } from './fact';

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24}(?![\p{L}\p{N}])/gu;
const IBAN =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ ]?[A-Z\d]{4}){2,7}(?:[ ]?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu;
const LINK = /(?:https?:\/\/|www\.)\S+/giu;
/** Digits, maybe with letters and signs among them, or in groups with spaces. */
const NUMBER =
  /(?<![\p{L}\p{N}_.,/-])(?:\+?\d{2,5}(?: \d{2,5}){1,6}|[\p{Lu}\d](?:[-/.]?[\p{Lu}\dlo]){3,30})(?![\p{L}\p{N}_]|[.,/-]\d)/gu;

const LANGUAGES = ['en', 'da', 'de', 'sv', 'nl', 'fr', 'es'];

/** The facts of a text, by place: addresses, accounts, dates, amounts with a currency, and numbers of four digits and more. */
export function findFacts(text: string, language: string): Fact[] {
  const facts: Fact[] = [];
  const links = spansOf(text, LINK);
  const add = (kind: FactKind, span: Span, value: string) => {
    const found = text.slice(span.start, span.end);
    if (value === '' || found.includes(MASK)) return;
    if ([...facts, ...links].some((other) => overlaps(other, span))) return;
    facts.push({
      kind,
      start: span.start,
      end: span.end,
      text: found,
      value,
      around: wordsAround(text, span),
    });
  };
  for (const span of spansOf(text, EMAIL))
    add('email', span, text.slice(span.start, span.end).toLowerCase());
  for (const span of spansOf(text, IBAN))
    add('iban', span, tight(text.slice(span.start, span.end)));
  for (const each of new Set([language, ...LANGUAGES])) {
    for (const { date, ...span } of findDates(text, each)) {
      const year =
        date.year === undefined ? '' : date.year.length === 2 ? `20${date.year}` : date.year;
      add('date', span, `${year}-${pad(date.month)}-${pad(date.day)}`);
    }
  }
  for (const span of findAmounts(text))
    add('amount', span, centsOf(text.slice(span.start, span.end)));
  for (const span of spansOf(text, NUMBER))
    add('number', span, numberOf(text.slice(span.start, span.end)));
  return facts.toSorted((one, other) => one.start - other.start);
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function tight(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

/** Hundredths: a last sign with one or two digits behind it is the decimal sign. */
function centsOf(text: string): string {
  const digits = /\d[\d.,'’\u00A0\u202F\u2009 ]*/u.exec(text)?.[0].replace(/\D+$/u, '') ?? '';
  const [, whole = digits, decimals = ''] = /^(.*\d)[.,](\d{1,2})$/u.exec(digits) ?? [];
  return String(Number(whole.replaceAll(/\D/gu, '') + decimals.padEnd(2, '0')));
}

/** Without signs; four digits and more, and no year alone. */
function numberOf(text: string): string {
  const value = tight(text.replace(/^\+/u, ''));
  const digits = value.replaceAll(/\D/gu, '').length;
  if (digits < 4 || value.length < 5 || /^(?:19|20)\d{2}$/u.test(value)) return '';
  return value;
}

const NEAR = 60;

function wordsAround(text: string, { start, end }: Span): ReadonlySet<string> {
  const before = /[^.!?\n]*$/u.exec(text.slice(Math.max(0, start - NEAR), start))?.[0] ?? '';
  const after = /^[^.!?\n]*/u.exec(text.slice(end, end + NEAR))?.[0] ?? '';
  const words = `${before} ${after}`.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 4)));
}
