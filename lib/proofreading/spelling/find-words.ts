import type { Span } from '@/lib/text/span';

import { findPlaceholders } from './find-placeholders';

export interface FoundWord extends Span {
  /** In NFC and without invisible characters; the span is that of the text as it stands. */
  readonly word: string;
  /** A full stop follows: it may be an abbreviation, which dictionaries know with its stop. */
  readonly hasStop: boolean;
  /** It begins the text or follows the end of a sentence, a colon, a bullet: a capital tells nothing. */
  readonly startsSentence: boolean;
  /** The first part of `Wartungs- und Servicekosten`, or the last of `Dateninputs und -outputs`. */
  readonly isHead: boolean;
  readonly isTail: boolean;
  /** Letters are left out, as in `ka'`. */
  readonly isCut: boolean;
  /** It stands within a short stretch in quotes. */
  readonly isQuoted: boolean;
}

/** Longer stretches without a space are codes, keys, addresses; looking into them costs time. */
const LONGEST_CHUNK = 100;
const LONGEST_WORD = 50;
/** Characters that are not seen and split no word: soft hyphen, joiners, zero-width space, byte order mark. */
const INVISIBLE = '\u00AD\u200B-\u200D\u2060\uFEFF';
const WORD = new RegExp(
  String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}${INVISIBLE}]*[\p{L}\p{M}\p{N}])?(?:['’ʼ.\-‐‑][\p{L}\p{N}](?:[\p{L}\p{M}\p{N}${INVISIBLE}]*[\p{L}\p{M}\p{N}])?)*`,
  'gu',
);
const DOMAIN =
  /[\p{L}\p{N}]\.(?:com|dk|de|at|ch|se|nl|be|fr|es|eu|org|net|info|example|io|uk|no|fi|it|pl|pdf|docx?|xlsx?|pptx?|csv|txt|html?|png|jpe?g|gif|zip|exe)(?:$|[^\p{L}\p{N}])/iu;
const QUOTED =
  /"[^"\n]{1,60}"|[“„”][^“”\n]{1,60}[“”]|»[^«»\n]{1,60}«|«[^«»\n]{1,60}»|‘[^‘’\n]{1,60}’(?!\p{L})/gu;

/** The words of prose in a text; addresses, placeholders, codes with digits, and what touches something masked are left out. */
export function findWords(text: string): FoundWord[] {
  const found: FoundWord[] = [];
  const skipped = findPlaceholders(text);
  const quotes = spansOf(text, QUOTED);
  for (const { index, 0: chunk } of text.matchAll(/\S+/gu)) {
    if (chunk.length > LONGEST_CHUNK || isAddress(chunk)) continue;
    for (const match of chunk.matchAll(WORD)) {
      const word = toWord(match[0]);
      if (word.length > LONGEST_WORD || /\p{N}/u.test(word) || !/\p{L}.*\p{L}/u.test(word))
        continue;
      const start = index + match.index;
      const end = start + match[0].length;
      if (isWithin(start, skipped) || isCode(text, start, end)) continue;
      found.push({
        word,
        start,
        end,
        hasStop: text[end] === '.',
        startsSentence: isSentenceStart(text.slice(Math.max(0, start - 8), start), start),
        isHead: /[-‐‑]/u.test(text[end] ?? ''),
        isTail: /[-‐‑]/u.test(text[start - 1] ?? ''),
        isCut: /['’]/u.test(text[end] ?? ''),
        isQuoted: isWithin(start, quotes),
      });
    }
  }
  return found;
}

/** `.docx`, `print()` */
function isCode(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[\s"“«»(*])\.$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    text.startsWith('()', end)
  );
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function isWithin(at: number, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= at && at < end);
}

/** `before` are the last characters before the word at `start`. */
function isSentenceStart(before: string, start: number): boolean {
  if (start <= 8 && /^[\s\d.)•*–-]*$/u.test(before)) return true;
  return /[.!?:;•–—*>][\s"“„»(*-]*$|["“„»(]$/u.test(before);
}

function isAddress(chunk: string): boolean {
  return (
    /[\uFFFC@#_\\]|:\/\/|^www\./iu.test(chunk) ||
    // `og/eller` is prose, `/var/log` and `a/b/c` are paths.
    /^\/|\/[^/<>]*\//u.test(chunk) ||
    DOMAIN.test(chunk)
  );
}

function toWord(found: string): string {
  return found
    .normalize('NFC')
    .replaceAll(new RegExp(`[${INVISIBLE}]`, 'gu'), '')
    .replaceAll(/[’ʼ]/gu, "'")
    .replaceAll(/[‐‑]/gu, '-');
}
