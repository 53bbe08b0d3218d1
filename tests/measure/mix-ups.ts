// What the left-over and attachment checks say on texts that are only read from ../shared/data:
// findings by set, and how many of the <name> and <tel_num> in the tickets' answers are found.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { createAttachmentsCheck } from '@/lib/mix-ups/check-attachments';
import { createLeftOversCheck } from '@/lib/mix-ups/check-left-overs';

interface Row {
  readonly text?: string;
  readonly answer?: string;
  readonly lang?: string;
}

const data = path.resolve(import.meta.dirname, '../../../shared/data');
const checks = [createLeftOversCheck({ packId: 'core' }), createAttachmentsCheck({ packId: 'core' })];
const languages = { 'da-ddt': 'da', 'de-gsd': 'de', 'fr-gsd': 'fr', 'support-tickets': 'en' };

for (const [set, setLanguage] of Object.entries(languages)) {
  const folder = path.join(data, set);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const rows = files
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').trim().split('\n'))
    .map((line): Row => JSON.parse(line));
  const counts = new Map<string, number>();
  let fields = 0;
  for (const row of rows) {
    const text = row.answer ?? row.text ?? '';
    fields += [...text.matchAll(/<[a-z_]+>/gu)].length;
    const language = row.lang ?? setLanguage;
    const context = { kind: 'public', language, screenLanguage: 'en', attachments: [] } as const;
    for (const { rule, start, end } of checks.flatMap((check) => check(text, context))) {
      const key = `${rule} ${text.slice(start, end)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const common = [...counts].toSorted((one, other) => other[1] - one[1]).slice(0, 25);
  console.log(set, { rows: rows.length, fields, findings: Object.fromEntries(common) });
}
