import type { Span } from './span';

interface Line extends Span {
  readonly text: string;
}

/**
 * What in a text is not the writer's own by the conventions of e-mail: quoted lines, the line that
 * introduces them, and everything from a signature or a forwarded message on. `quotes` are
 * stretches already known to be quoted (a blockquote), for the line just above them.
 */
export function findMasked(text: string, quotes: readonly Span[] = []): Span[] {
  const lines = splitLines(text);
  const own = lines.slice(0, findTail(lines));
  const spans = own.flatMap((line, index) => {
    const isQuoted = isQuotedLine(line) || quotes.some((quote) => startsIn(line, quote));
    if (!isQuoted) return [];
    const intro = findIntro(own.slice(0, index));
    return isQuotedLine(line) ? [...intro, line] : intro;
  });
  const tail = lines[own.length];
  if (tail) spans.push({ ...tail, end: text.length });
  return joinSpans(spans);
}

function splitLines(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { text: line, start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

const isQuotedLine = (line: Line): boolean => line.text.startsWith('>');
const isBlank = (line: Line): boolean => line.text.trim() === '';
const startsIn = (line: Line, span: Span): boolean =>
  !isBlank(line) && span.start <= line.start && line.start < span.end;

const forwarded = /^-{4,}\s*\p{L}[\p{L}\s]{3,60}-{4,}\s*$/u;
const header = /^\*?(?:from|fra|från|von|de|van|da)\s*:/i;
// Rich text loses the space after the two dashes, so a bare "--" counts over a short rest.
const longestSignature = 15;

/** Index of the first line that begins a signature or a forwarded message; else the number of lines. */
function findTail(lines: readonly Line[]): number {
  const index = lines.findIndex(({ text }, at) => {
    if (/^--[ \u00A0]$/.test(text) || forwarded.test(text)) return true;
    if (/^_{10,}$/.test(text)) return header.test(lines[at + 1]?.text ?? '');
    return text === '--' && lines.length - at <= longestSignature;
  });
  return index < 0 ? lines.length : index;
}

const wrote =
  /(?:\b(?:wrote|writes|skrev|skriver|schrieb|schreef|napisał\(?a?\)?|kirjoitti)\b|écrit|escribió|escreveu|ha scritto)(?:[^:\n]{0,80}):\s*$/iu;
const opening =
  /^(?:on|den|am|le|el|op|il|em|på|w dniu|mandag|tirsdag|onsdag|torsdag|fredag)\b.*\d/iu;

/** An introduction that somebody wrote on in front of: the caret of some webmails starts in it. */
const glued =
  /[^\p{L}](?<intro>(?:On|Den|Am|Le|El|Op|Il|Em|På|W dniu)[\s\u00A0](?:(?![\s\u00A0](?:On|Den|Am|Le|El|Op|Il|Em|På)[\s\u00A0]).)*)$/u;

/** The one or two lines above a quote that say who wrote it when; they end in a colon. */
function findIntro(above: readonly Line[]): Line[] {
  const at = above.findLastIndex((line) => !isBlank(line));
  const last = above[at];
  if (!last || isQuotedLine(last) || !/:\s*$/.test(last.text)) return [];
  if (opening.test(last.text)) return wrote.test(last.text) || hasTime(last) ? [last] : [];
  const first = above[at - 1];
  const isTwoLines = first !== undefined && opening.test(first.text) && !isQuotedLine(first);
  if (isTwoLines && wrote.test(`${first.text} ${last.text}`)) return [first, last];
  const intro = glued.exec(last.text)?.groups?.['intro'];
  if (intro !== undefined && wrote.test(intro) && /\d/.test(intro)) {
    return [{ ...last, start: last.end - intro.length }];
  }
  return wrote.test(last.text) && /\d|@/.test(last.text) ? [last] : [];
}

const hasTime = (line: Line): boolean => /\d{1,2}[.:]\d{2}/.test(line.text);

/** Overlapping and touching (a line break between) spans as one, in order. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end + 1)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}
