// Findings of a core pack in 1,000 words of a corpus, by level and rule.
// `core-packs.ts --lang en --data FILE.jsonl --key answer [--show RULE]`
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { coreFindings } from './core-findings.ts';
import { countWords } from './count-words.ts';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'en' },
    data: { type: 'string', default: '' },
    key: { type: 'string', default: 'text' },
    show: { type: 'string' },
  },
});
if (!existsSync(values.data)) {
  console.log(`skipped: no file "${values.data}"`);
} else {
  const find = await coreFindings(values.lang);
  const counts = new Map<string, number>();
  let words = 0;
  for (const line of readFileSync(values.data, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const text = String(JSON.parse(line)[values.key] ?? '');
    words += countWords(text);
    for (const { rule, level, start, end } of find(text)) {
      for (const key of [`level ${level}`, `${level} ${rule}`])
        counts.set(key, (counts.get(key) ?? 0) + 1);
      if (values.show !== undefined && rule.includes(values.show))
        console.log(`${rule}: ${text.slice(Math.max(0, start - 40), end + 40)}`);
    }
  }
  console.log(`${words} words`);
  for (const [key, count] of [...counts].toSorted((one, other) => other[1] - one[1]))
    console.log(`${((count / words) * 1000).toFixed(2)} in 1,000 words  ${count}  ${key}`);
}
