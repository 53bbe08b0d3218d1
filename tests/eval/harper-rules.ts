import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { Dialect } from 'harper.js';

import type { Span } from '@/lib/text/span';

import { countWords } from '../measure/count-words.ts';
import { ownRows, sharedRows, type Row } from './eval-data.ts';
import { startHarper } from './raw-harper.ts';
import { annotatedSpans, faultPlaces, touches } from './score.ts';
import { printTable, share } from './table.ts';

/** How often one of Harper's rules was right, and how often it spoke up in clean texts. */
interface Counts {
  kind: string;
  right: number;
  found: number;
  alarms: number;
}

const root = path.resolve(import.meta.dirname, '../..');
const TABLE = path.join(root, 'lib/proofreading/english/data/harper-precision.json');

/** Every rule of Harper's, as it comes; `isKept` writes the table that the certainties are made from. */
export async function evaluateHarperRules(isKept: boolean): Promise<void> {
  const lint = await startHarper();
  const rules = new Map<string, Counts>();
  const countsOf = (rule: string, kind: string): Counts => {
    const counts = rules.get(rule) ?? { kind, right: 0, found: 0, alarms: 0 };
    rules.set(rule, counts);
    return counts;
  };
  for (const [file, dialect] of CORRECTED) {
    for (const row of sharedRows(file) ?? []) {
      const spans = annotatedSpans(row).flat();
      for (const found of await lint(row.text, dialect)) {
        const counts = countsOf(found.rule, found.kind);
        counts.found += 1;
        if (spans.some((span) => touches(found, span))) counts.right += 1;
      }
    }
  }
  let words = 0;
  for (const { text, places, dialect } of cleanTexts()) {
    words += countWords(text);
    for (const found of await lint(text, dialect)) {
      const isRight = places.some((place) => touches(found, place));
      const counts = countsOf(found.rule, found.kind);
      if (isRight) {
        counts.found += 1;
        counts.right += 1;
      } else counts.alarms += 1;
    }
  }
  const sorted = [...rules].toSorted(([one], [other]) => (one < other ? -1 : 1));
  printTable(
    `Harper's rules: right of found in corrected sentences; alarms in ${words} words of clean replies and sentences`,
    sorted.map(([rule, { right, found, alarms }]) => ({
      what: rule,
      figure: `${share(right, found)}; ${alarms}`,
    })),
  );
  if (!isKept) return;
  const counted = Object.fromEntries(
    sorted.map(([rule, { right, found, alarms }]) => [rule, [right, found, alarms]]),
  );
  const what = `Counts of harper.js 2.10.0, rule by rule: right, found, alarms. Right of found: corrected sentences of en-jfleg and en-gmeg and our own faulty replies, where a lint is right that touches an annotator's edit; alarms: ${words} words of support answers, sentences that four annotators left alone, and our own replies.`;
  writeFileSync(TABLE, `${JSON.stringify({ what, words, rules: counted }, null, 2)}\n`);
}

const CORRECTED = [
  ['en-jfleg/dev.jsonl', Dialect.American],
  ['en-gmeg/fce-dev.jsonl', Dialect.British],
  ['en-gmeg/wiki-dev.jsonl', Dialect.American],
] as const;

interface CleanText {
  readonly text: string;
  /** Where there are faults all the same. */
  readonly places: readonly Span[];
  readonly dialect: Dialect;
}

function cleanTexts(): readonly CleanText[] {
  const plain = (rows: readonly Row[] | undefined, dialect: Dialect): CleanText[] =>
    (rows ?? []).map(({ text, answer }) => ({ text: answer ?? text, places: [], dialect }));
  return [
    ...plain(sharedRows('en-gmeg/fce-dev-clean4.jsonl'), Dialect.British),
    ...plain(sharedRows('en-gmeg/wiki-dev-clean4.jsonl'), Dialect.American),
    ...plain(sharedRows('support-tickets/en-dev.jsonl'), Dialect.American),
    ...ownRows('replies/development/en.jsonl').map((row) => ({
      text: row.text,
      places: faultPlaces(row),
      dialect: Dialect.British,
    })),
  ];
}
