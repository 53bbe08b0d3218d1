import { countRunes, maskFirst, splitFields, type ByteText } from './byte-text';
import type { ScopedBlock } from './scoped-block';
import { splitSentences } from './split-sentences';

/** A match of a rule in a block, with what is needed to find it in the file. */
export interface Sought {
  readonly match: ByteText;
  readonly span: readonly [number, number];
  /** Words before the match, masked before it is looked for. */
  readonly before: readonly string[];
}

/** A line from 1 and the first and last column from 1. */
export interface Position {
  readonly line: number;
  readonly span: readonly [number, number];
}

/** Looks for a match in the line its block is known to stand in. */
export function findInLine(context: ByteText, block: ScopedBlock, sought: Sought): Position {
  const [begin, end] = sought.span;
  if (begin >= 0 && end >= 0) {
    for (const [index, line] of splitLines(context).entries()) {
      const isExact = line.length > end && line.slice(begin, end) === sought.match;
      if (!isExact && index !== block.line) continue;
      const { at, found } = firstPosition(maskWords(line, sought.before), block.text, sought.match);
      const last = clampEnd(at + countRunes(found) - 1, countRunes(line));
      return { line: index + 1, span: [at, last] };
    }
  }
  return { line: block.line + 1, span: sought.span };
}

/** Looks for a match in the whole context; `lines` are the file's, `count` how many lines the file has. */
export function findInText(
  context: ByteText,
  block: ScopedBlock,
  sought: Sought,
  file: { lines: readonly string[] | undefined; count: number; pad: number },
): Position {
  const masked = maskWords(context, sought.before);
  const { at, found } = firstPosition(masked, block.text, sought.match);
  if (at < 0) return { line: at, span: [0, 0] };
  const lines = file.lines ?? splitLines(masked);
  let counted = 0;
  for (const [index, line] of lines.entries()) {
    const length = countRunes(line);
    if (counted + length >= at) {
      const column = at - counted + file.pad;
      const last = clampEnd(column + countRunes(found) - 1, length + file.pad);
      return { line: file.count - (lines.length - (index + 1)), span: [column, last] };
    }
    counted += length;
  }
  return { line: file.count, span: sought.span };
}

/** Lines with their line break; a break at the end leaves an empty line after it. */
export function splitLines(text: ByteText): string[] {
  return text.split(/(?<=\n)/).concat(text.endsWith('\n') || text === '' ? [''] : []);
}

function clampEnd(end: number, extent: number): number {
  if (end > extent) return extent;
  return end <= 0 ? 1 : end;
}

function maskWords(text: ByteText, words: readonly string[]): ByteText {
  return words.reduce((masked, word) => maskFirst(masked, word, '@'), text);
}

function firstPosition(
  whole: ByteText,
  blockText: ByteText,
  match: ByteText,
): { at: number; found: ByteText } {
  if (match === '') return { at: 1, found: '' };
  const context = maskBefore(whole, blockText, match);
  const hits = [...context.matchAll(boundedPattern(match))];
  let at: number;
  if (hits.length === 0) {
    at = context.indexOf(match);
    if (at < 0) return guessPosition(context, blockText, match);
  } else {
    at = firstOutsideCode(
      context,
      hits.map((hit) => [hit.index, hit.index + hit[0].length]),
    );
  }
  if (context[at] === '_') at += 1;
  return { at: countRunes(context.slice(0, at)) + 1, found: match };
}

function maskBefore(context: ByteText, blockText: ByteText, match: ByteText): ByteText {
  let offset = context.indexOf(blockText);
  if (offset < 0 && isPunctuation(match)) {
    const [first] = splitFields(blockText);
    if (first !== undefined) offset = context.indexOf(first);
  }
  return offset > 0 ? maskFirst(context, context.slice(0, offset), '@') : context;
}

function isPunctuation(match: ByteText): boolean {
  return !/[A-Za-z0-9]/.test(lettersAsA(match));
}

function lettersAsA(bytes: ByteText): string {
  // Bytes above 127 stand for letters far more often than not.
  return bytes.replaceAll(/[\u00c3-\u00df\u00e0\u00e1\u00e3-\u00ef][\u0080-\u00bf]+/g, 'a');
}

const QUOTES: Readonly<Record<string, string>> = {
  "'": "(?:'|\u00e2\u0080\u0098|\u00e2\u0080\u0099)",
  '"': '(?:"|\u00e2\u0080\u009c|\u00e2\u0080\u009d)',
};

// \b is that of ASCII here as it is in Vale: a byte above 127 is not part of a word.
function boundedPattern(match: ByteText): RegExp {
  const body = match.replaceAll(/[\\^$.*+?()[\]{}|/'"]/g, (sign) => QUOTES[sign] ?? `\\${sign}`);
  return new RegExp(`(?:^|\\b|_)${body}(?:_|\\b|$)`, 'g');
}

function firstOutsideCode(context: ByteText, hits: readonly (readonly number[])[]): number {
  const size = countRunes(context);
  for (const [begin = 0, end = 0] of hits) {
    if (begin - 1 > 0 && isCodeSign(context[begin - 1])) continue;
    if (end + 1 < size && isCodeSign(context[end + 1])) continue;
    return begin;
  }
  return hits[0]?.[0] ?? 0;
}

function isCodeSign(sign: string | undefined): boolean {
  return sign === '`' || sign === '-';
}

function guessPosition(
  context: ByteText,
  blockText: ByteText,
  match: ByteText,
): { at: number; found: ByteText } {
  const target = splitSentences(blockText).findLast(
    (sentence) => sentence === match || sentence.indexOf(match) > 0,
  );
  if (target === undefined) return { at: -1, found: blockText };
  const words = splitWords(target);
  const line = context.split('\n').find((one) => words.every((word) => one.includes(word)));
  if (line === undefined) return { at: -1, found: blockText };
  return { at: context.indexOf(line) + 1, found: line };
}

/** The words of a sentence without the signs around them; what has no letter is no word. */
function splitWords(sentence: ByteText): string[] {
  return splitFields(sentence.replaceAll(CURLY_DOUBLE, '"').replaceAll(CURLY_SINGLE, "'"))
    .map((field) => {
      if (ABBREVIATION.test(field)) return field;
      return field.replace(/^[$("['](?=.)/, '').replace(/(?<=.)[,)"\]!;.?:']+$/, '');
    })
    .filter((word) => /[A-Za-z\u00c3-\u00e1\u00e3-\u00ef]/.test(word));
}

const CURLY_DOUBLE = /\u00e2\u0080[\u009c\u009d]/g;
const CURLY_SINGLE = /\u00e2\u0080[\u0098\u0099]/g;
const ABBREVIATION = /^(?:[A-Za-z]\.){2,}$|^[A-Z][a-z]{1,2}\.$/;
