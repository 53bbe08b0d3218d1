// Recall and false alarms of lib/sensitive, on sentences of our own and, where it is there, on pii-multidogo.
import { existsSync, readFileSync } from 'node:fs';

import { createSensitiveCheck } from '@/lib/sensitive/check-sensitive';
import type { Finding } from '@/lib/text/finding';
import type { ReplyContext } from '@/lib/text/reply-context';

const check = createSensitiveCheck('core');
const context: ReplyContext = { kind: 'public', language: 'en', screenLanguage: 'en' };
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const isVerbose = process.argv.includes('--verbose');

const positives = read('../data/sensitive/positives.tsv')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));
const table = new Map<string, { all: number; found: number }>();
const count = (kind: string, isFound: boolean): void => {
  const row = table.get(kind) ?? { all: 0, found: 0 };
  table.set(kind, { all: row.all + 1, found: row.found + (isFound ? 1 : 0) });
};
for (const [kind = '', value = '', text = ''] of positives) {
  const isFound = check(text, context).some(
    ({ rule, start, end }) => rule === `core/sensitive-${kind}` && text.slice(start, end) === value,
  );
  count(kind, isFound);
  if (!isFound && isVerbose)
    console.log(
      'missed',
      kind,
      text,
      check(text, context).map((one) => one.rule),
    );
}
console.log('Own positives');
console.table(Object.fromEntries(table));

const lookAlikes = read('../data/sensitive/look-alikes.txt').trim().split('\n');
const alarms = lookAlikes.flatMap((text) =>
  check(text, context).map((finding) => ({ text, finding })),
);
console.log(
  `Own look-alikes: ${lookAlikes.length}, alarms ${alarms.length}, of them marked ${alarms.filter(({ finding }) => finding.certainty >= 0.5).length}`,
);
for (const { text, finding } of alarms) console.log(' ', finding.rule, finding.certainty, text);

const path = new URL('../../../shared/data/pii-multidogo/dev.jsonl', import.meta.url);
if (existsSync(path)) measureMultidogo(readFileSync(path, 'utf8'));
else console.log('pii-multidogo is not here: skipped.');

function measureMultidogo(lines: string): void {
  const gold: Record<string, string> = {
    ssn: 'ssn',
    card_number: 'card',
    account_number: 'bank-account',
    email_address: 'other-email',
    password: 'password',
  };
  const rows = new Map<string, { all: number; marked: number; listed: number; false: number }>();
  const row = (kind: string) => {
    const known = rows.get(kind) ?? { all: 0, marked: 0, listed: 0, false: 0 };
    rows.set(kind, known);
    return known;
  };
  let withoutSlots = 0;
  let markedWithoutSlots = 0;
  let listedWithoutSlots = 0;
  for (const line of lines.trim().split('\n')) {
    const { text, spans } = JSON.parse(line) as { text: string; spans: [number, number, string][] };
    const findings = check(text, context);
    const at =
      ([start, end]: [number, number, string]) =>
      (finding: Finding) =>
        finding.start < end && start < finding.end;
    for (const span of spans) {
      const kind = gold[span[2]];
      if (kind === undefined) continue;
      const hits = findings.filter(at(span));
      row(kind).all += 1;
      if (hits.length > 0) row(kind).listed += 1;
      if (hits.some(({ certainty }) => certainty >= 0.5)) row(kind).marked += 1;
      if (hits.length === 0 && isVerbose) console.log('missed', kind, '|', text);
    }
    for (const finding of findings) {
      if (spans.some((span) => at(span)(finding))) continue;
      row(finding.rule.replace('core/sensitive-', '')).false += 1;
      if (isVerbose) console.log('false', finding.rule, '|', text);
    }
    if (spans.length > 0) continue;
    withoutSlots += 1;
    if (findings.length > 0) listedWithoutSlots += 1;
    if (findings.some(({ certainty }) => certainty >= 0.5)) markedWithoutSlots += 1;
  }
  console.log('pii-multidogo, dev split');
  console.table(Object.fromEntries(rows));
  console.log(
    `Rows without a slot: ${withoutSlots}, with a mark ${markedWithoutSlots}, with something listed ${listedWithoutSlots}`,
  );
}
