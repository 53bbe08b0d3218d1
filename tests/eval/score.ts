import type { Finding } from '@/lib/text/finding';
import type { Span } from '@/lib/text/span';

import { countWords } from '../measure/count-words.ts';
import { type Edit, type Row } from './eval-data.ts';
import { isMark, type Find } from './pipeline.ts';

/** Touch or overlap; an insertion is a place between two words. */
export function touches(one: Span, other: Span): boolean {
  if (other.start === other.end) return one.start <= other.end + 1 && other.start - 1 <= one.end;
  return one.start < other.end && other.start < one.end;
}

export interface Alarms {
  readonly words: number;
  readonly marks: number;
  readonly listed: number;
  /** Per 1,000 words. */
  readonly marksRate: number;
  readonly listedRate: number;
  readonly places: readonly string[];
}

/** Everything that is found in clean texts. */
export async function countAlarms(texts: readonly string[], find: Find): Promise<Alarms> {
  const places: string[] = [];
  let [words, marks, listed] = [0, 0, 0];
  for (const text of texts) {
    words += countWords(text);
    for (const finding of await find(text)) {
      listed += 1;
      if (!isMark(finding)) continue;
      marks += 1;
      places.push(`${finding.rule} ${around(text, finding)}`);
    }
  }
  return {
    words,
    marks,
    listed,
    marksRate: (marks / words) * 1000,
    listedRate: (listed / words) * 1000,
    places,
  };
}

export interface Recall {
  readonly edits: number;
  readonly marked: number;
  /** Marked or only listed. */
  readonly found: number;
  /** Of all edits, those whose right text is the first suggestion, or among the first three. */
  readonly first: number;
  readonly inThree: number;
  readonly missed: readonly string[];
}

/** How many of the planted faults are found, and mended by what is suggested. */
export async function countRecall(
  rows: readonly Row[],
  find: Find,
  suggest: (word: string) => Promise<readonly string[]>,
): Promise<Recall> {
  const missed: string[] = [];
  let [edits, marked, found, first, inThree] = [0, 0, 0, 0, 0];
  for (const { text, edits: all = [] } of rows) {
    const findings = await find(text);
    for (const edit of flat(all)) {
      edits += 1;
      const [start, end, right] = edit;
      const place = { start, end };
      const touching = findings.filter((one) => touches(one, place));
      if (touching.length > 0) found += 1;
      const mark = touching.find(isMark);
      if (!mark) missed.push(`${around(text, place)} > ${right}`);
      else marked += 1;
      const [finding] = mark ? [mark] : touching;
      if (!finding) continue;
      const offered = await mended(text, finding, suggest);
      const wanted = text.slice(0, start) + right + text.slice(end);
      if (offered[0] === wanted) first += 1;
      if (offered.slice(0, 3).includes(wanted)) inThree += 1;
    }
  }
  return { edits, marked, found, first, inThree, missed };
}

/** The whole text with each suggestion taken. */
async function mended(
  text: string,
  finding: Finding,
  suggest: (word: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const offered = finding.suggestLater
    ? await suggest(text.slice(finding.start, finding.end))
    : finding.suggestions.map((one) => one.text);
  return offered.map((one) => text.slice(0, finding.start) + one + text.slice(finding.end));
}

export interface Judged {
  readonly gold: number;
  readonly found: number;
  readonly flags: number;
  readonly right: number;
  readonly recall: number;
  readonly precision: number;
}

/**
 * Against several annotators: gold is what at least two of them touched, a flag is wrong where none
 * did (the sets' own READMEs).
 */
export async function judge(rows: readonly Row[], find: Find): Promise<Judged> {
  let [gold, found, flags, right] = [0, 0, 0, 0];
  for (const { text, edits = [] } of rows) {
    const marks = (await find(text)).filter(isMark);
    const annotators = annotatedSpans({ text, edits });
    const spans = annotators.flat();
    const agreed = spans.filter(
      (span, index) =>
        annotators.filter((own) => own.some((one) => touches(one, span))).length >= 2 &&
        spans.findIndex((one) => touches(one, span)) === index,
    );
    gold += agreed.length;
    found += agreed.filter((span) => marks.some((mark) => touches(mark, span))).length;
    flags += marks.length;
    right += marks.filter((mark) => spans.some((span) => touches(mark, span))).length;
  }
  return { gold, found, flags, right, recall: found / gold, precision: right / flags };
}

/** Where the faults of one of our own replies stand. */
export function faultPlaces({ text, faults = [] }: Row): readonly Span[] {
  return faults.flatMap(({ match }) => {
    const start = text.indexOf(match);
    return start < 0 ? [] : [{ start, end: start + match.length }];
  });
}

/** Where the edits of a text stand, whoever made them. */
export function editPlaces({ edits = [] }: Row): readonly Span[] {
  return flat(edits).map(toSpan);
}

/** What each annotator touched. */
export function annotatedSpans({ edits = [] }: Row): readonly (readonly Span[])[] {
  return edits.map((one) => (isEditList(one) ? one.map(toSpan) : []));
}

function isEditList(edit: Edit | readonly Edit[]): edit is readonly Edit[] {
  return edit.length === 0 || typeof edit[0] !== 'number';
}

function flat(edits: readonly Edit[] | readonly (readonly Edit[])[]): readonly Edit[] {
  return edits.flatMap((one): readonly Edit[] => (isEditList(one) ? one : [one]));
}

function toSpan([start, end]: Edit): Span {
  return { start, end };
}

export function around(text: string, { start, end }: Span): string {
  const line = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  return line.replaceAll(/\s+/gu, ' ');
}
