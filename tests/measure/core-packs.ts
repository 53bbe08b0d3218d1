// Findings of a core pack in 1,000 words of a corpus, by level and by rule: --lang da --data FILE.jsonl --key text [--verbose].
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { readPackFolder } from '@/cli/read-pack-folder';
import { checkParagraph } from '@/lib/guidelines/check-paragraph';
import { compileGuidelines } from '@/lib/guidelines/compile-guidelines';
import { createDoubledCheck } from '@/lib/measures/check-doubled';
import { readCorePack } from '@/lib/packs/read-core-pack';
import type { ReplyContext } from '@/lib/text/reply-context';
import { splitParagraphs } from '@/lib/text/split-paragraphs';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'da' },
    data: { type: 'string', default: '' },
    key: { type: 'string', default: 'text' },
    verbose: { type: 'boolean', default: false },
  },
});
if (!existsSync(values.data)) {
  console.log(`Skipped: there is no file ${values.data}.`);
  process.exit(0);
}
const folder = path.resolve(import.meta.dirname, '../../core', values.lang);
const compiled = compileGuidelines('core', readCorePack(await readPackFolder(folder)));
const context: ReplyContext = { kind: 'public', language: values.lang, screenLanguage: 'en' };
const doubled = createDoubledCheck('core');
const counts = new Map<string, number>();
let words = 0;
let hit = 0;
const lines = readFileSync(values.data, 'utf8').trim().split('\n');
for (const line of lines) {
  const row: unknown = JSON.parse(line);
  const text = textOf(row, values.key);
  words += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const inParagraphs = splitParagraphs(text).flatMap(({ start, end }) =>
    checkParagraph(compiled, text.slice(start, end), context).map((finding) => ({
      ...finding,
      start: finding.start + start,
      end: finding.end + start,
    })),
  );
  const findings = [...inParagraphs, ...doubled(text, context)];
  if (findings.some(({ level }) => level !== 'suggestion')) hit += 1;
  for (const { rule, level, start, end } of findings) {
    counts.set(`${level} ${rule}`, (counts.get(`${level} ${rule}`) ?? 0) + 1);
    if (values.verbose) console.log(level, rule, `[${text.slice(start, end)}]`, text);
  }
}
const all = [...counts].filter(([name]) => !name.startsWith('suggestion'));
const marked = all.reduce((sum, [, count]) => sum + count, 0);
console.log(
  `${lines.length} texts, ${words} words; ${hit} texts with a finding at warning or above`,
);
console.log(`${((1000 * marked) / words).toFixed(2)} findings at warning or above in 1,000 words`);
console.table(
  Object.fromEntries([...counts].toSorted(([one], [other]) => one.localeCompare(other))),
);

function textOf(row: unknown, key: string): string {
  const entry = Object.entries(row ?? {}).find(([name]) => name === key);
  return typeof entry?.[1] === 'string' ? entry[1] : '';
}
