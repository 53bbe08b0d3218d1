import { escapePattern } from '@/lib/text/escape-pattern';

import { fields, fromBytes, linesOf, runeLength, substitute, toBytes } from './bytes';
import { segmentEnglish } from './segment-english';
import { tokenizeWords } from './tokenize-words';

/** What is looked for: bytes. `words` stand before it and are masked. */
export interface Sought {
  readonly match: string;
  readonly text: string;
  readonly words: readonly string[];
}

export interface Found {
  readonly line: number;
  readonly span: readonly [number, number];
}

/** Where in its context a match begins (from 1, in characters) and what was found there; -1: nowhere. */
function initialPosition(given: string, { match, text }: Sought): { at: number; found: string } {
  if (match === '') return { at: 1, found: '' };
  let context = given;
  let offset = context.indexOf(text);
  if (offset < 0 && !hasWordCharacter(match)) {
    const [first] = fields(text);
    if (first !== undefined) offset = context.indexOf(first);
  }
  if (offset > 0) context = substitute(context, context.slice(0, offset), '@');
  const pattern = new RegExp(String.raw`(?:^|\b|_)${tolerant(match)}(?:_|\b|$)`, 'g');
  const places = Array.from(context.matchAll(pattern), (place) => ({
    start: place.index,
    end: place.index + place[0].length,
  }));
  let at = places[0]?.start ?? context.indexOf(match);
  if (at < 0) return guessLocation(context, text, match);
  const size = runeLength(context);
  // Those that look like code are passed over.
  const plain = places.find(({ start, end }) => {
    const before = context[start - 1];
    const after = context[end + 1];
    if (start - 1 > 0 && (before === '`' || before === '-')) return false;
    return !(end + 1 < size && (after === '`' || after === '-'));
  });
  if (plain) at = plain.start;
  if (context[at] === '_') at += 1;
  return { at: runeLength(context.slice(0, at)) + 1, found: match };
}

function hasWordCharacter(bytes: string): boolean {
  return /[\p{L}\p{Nd}]/u.test(fromBytes(bytes));
}

/** The match as an expression over bytes; straight quotes stand for curly ones too. */
function tolerant(match: string): string {
  return escapePattern(match)
    .replaceAll("'", String.raw`(?:'|\xE2\x80\x98|\xE2\x80\x99)`)
    .replaceAll('"', String.raw`(?:"|\xE2\x80\x9C|\xE2\x80\x9D)`);
}

/** The line that holds all words of the sentence the match is in. */
function guessLocation(
  context: string,
  text: string,
  match: string,
): { at: number; found: string } {
  const sentence = segmentEnglish(fromBytes(text))
    .map(toBytes)
    .findLast((one) => one === match || one.indexOf(match) > 0);
  if (sentence === undefined) return { at: -1, found: text };
  const words = tokenizeWords(fromBytes(sentence)).map(toBytes);
  const line = context.split('\n').find((one) => words.every((word) => one.includes(word)));
  return line === undefined
    ? { at: -1, found: text }
    : { at: context.indexOf(line) + 1, found: line };
}

/** The place by a search through the whole context; `lines` are those of the file that are counted. */
export function findInContext(
  given: string,
  sought: Sought,
  lines: readonly string[] | undefined,
): Found {
  const context = sought.words.reduce((masked, word) => substitute(masked, word, '@'), given);
  const { at, found } = initialPosition(context, sought);
  if (at < 0) return { line: at, span: [0, 0] };
  const counted = lines ?? linesOf(context);
  let before = 0;
  for (const [index, line] of counted.entries()) {
    const length = runeLength(line);
    if (before + length >= at) {
      const first = at - before;
      return { line: index + 1, span: [first, lastColumn(first, found, length)] };
    }
    before += length;
  }
  return { line: counted.length, span: [at, at + runeLength(found) - 1] };
}

/** The place in the line the block is likely in, or where the match stands at exactly its offsets. */
export function findInLine(
  context: string,
  sought: Sought,
  {
    line: likely,
    start,
    end,
  }: { readonly line: number; readonly start: number; readonly end: number },
): Found {
  for (const [index, line] of linesOf(context).entries()) {
    const isExact = line.length > end && line.slice(start, end) === sought.match;
    if (!isExact && index !== likely) continue;
    const masked = sought.words.reduce((text, word) => substitute(text, word, '@'), line);
    const { at, found } = initialPosition(masked, sought);
    const length = runeLength(line);
    return { line: index + 1, span: [at, lastColumn(at, found, length)] };
  }
  return { line: likely + 1, span: [start, end] };
}

function lastColumn(first: number, found: string, length: number): number {
  const last = first + runeLength(found) - 1;
  if (last > length) return length;
  return last <= 0 ? 1 : last;
}

/** The place of these bytes of the file itself. */
export function findAtBytes(context: string, start: number, end: number): Found {
  const lineStart = context.lastIndexOf('\n', start - 1) + 1;
  const line = context.slice(0, start).split('\n').length;
  const column = runeLength(context.slice(lineStart, start)) + 1;
  const last = column + runeLength(context.slice(start, end)) - 1;
  return { line, span: [column, last <= 0 ? 1 : last] };
}
