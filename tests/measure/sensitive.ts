// Data that must not be sent in MultiDoGO's customer turns (../shared/data/pii-multidogo, CDLA-Permissive 1.0):
// recall per slot, whole numbers apart from last digits, and turns without any slot that are found all the same.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { createSensitiveCheck } from '@/lib/sensitive/check-sensitive';

interface Row {
  readonly text: string;
  readonly spans: readonly (readonly [number, number, string])[];
}

const file = path.resolve(import.meta.dirname, '../../../shared/data/pii-multidogo/dev.jsonl');
const check = createSensitiveCheck('p', undefined);
const find = (text: string) =>
  check(text, { kind: 'public', language: 'en', screenLanguage: 'en' });

if (existsSync(file)) {
  const rows: Row[] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const counts = new Map<
    string,
    { found: number; all: number; wholeFound: number; whole: number }
  >();
  for (const { text, spans } of rows) {
    const findings = find(text);
    for (const [start, end, kind] of spans) {
      const count = counts.get(kind) ?? { found: 0, all: 0, wholeFound: 0, whole: 0 };
      const isFound = findings.some((finding) => finding.start < end && start < finding.end);
      const isWhole = text.slice(start, end).replaceAll(/\D/gu, '').length >= 9;
      count.all += 1;
      if (isFound) count.found += 1;
      if (isWhole) count.whole += 1;
      if (isWhole && isFound) count.wholeFound += 1;
      counts.set(kind, count);
    }
  }
  for (const [kind, { found, all, wholeFound, whole }] of counts) {
    console.log(
      `${kind}: ${found} of ${all} found; of 9 digits and more ${wholeFound} of ${whole}`,
    );
  }
  const clean = rows.filter(({ spans }) => spans.length === 0);
  const alarms = clean.filter(({ text }) => find(text).length > 0);
  console.log(
    `without a slot: ${alarms.length} of ${clean.length} found`,
    alarms.map(({ text }) => text),
  );
}
