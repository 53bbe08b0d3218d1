// How well the parts of replies are found: own replies of tests/corpora with what they have, and how
// often each part is found in the tickets' answers, which are only read from ../shared/data.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { checkParts, listParts } from '@/lib/guidelines/check-parts';
import { compileGuidelines } from '@/lib/guidelines/compile-guidelines';
import type { Part } from '@/lib/guidelines/guidelines';
import { bankLanguages } from '@/lib/guidelines/part-banks/banks';
import { isComplaint } from '@/lib/guidelines/part-banks/find-complaint';
import { PART_KINDS } from '@/lib/guidelines/part-banks/part-bank';
import { sampleGuidelines } from '@/lib/guidelines/sample-guidelines';
import { createDoubledPartsCheck } from '@/lib/mix-ups/check-doubled-parts';
import type { ReplyContext } from '@/lib/text/reply-context';

const root = path.resolve(import.meta.dirname, '../..');
const data = path.join(root, '../shared/data');
const parts = PART_KINDS.map((kind): Part => {
  const position =
    kind === 'greeting' ? 'first' : kind === 'sign-off' ? 'last' : ('in-order' as const);
  const shared = { level: 'warning', examples: [], any: {}, forbid: {}, required: true } as const;
  return { ...shared, id: kind, uses: kind, position };
});
const compiled = compileGuidelines('measure', sampleGuidelines({ parts }));
const doubled = createDoubledPartsCheck('measure');
const shown = process.argv.includes('--show');

const contextOf = (language: string): ReplyContext => ({
  kind: 'public',
  language,
  screenLanguage: 'en',
});
const letters = 'garncs';
const marksOf = (text: string, language: string): string =>
  listParts(compiled, text, contextOf(language))
    .map(({ present }, index) => (present ? (letters[index] ?? '?') : '-'))
    .join('');

for (const language of bankLanguages) {
  const file = path.join(root, `tests/corpora/reply-parts-${language}.txt`);
  if (!existsSync(file)) continue;
  const blocks = readFileSync(file, 'utf8').split(/^=== /mu).slice(1);
  const wrong: Record<string, number> = {};
  let order = 0;
  let twice = 0;
  for (const block of blocks) {
    const [wanted = '', ...lines] = block.trim().split('\n');
    const text = lines.join('\n');
    const found = marksOf(text, language);
    for (const [index, letter] of [...letters].entries()) {
      if (wanted[index] === found[index]) continue;
      const key = `${found[index] === '-' ? 'missed' : 'false'} ${letter}`;
      wrong[key] = (wrong[key] ?? 0) + 1;
      if (shown) console.log(language, key, JSON.stringify(text));
    }
    const findings = checkParts(compiled, text, contextOf(language));
    const places = findings.filter(({ start, end, certainty }) => end > start && certainty >= 0.5);
    order += places.length;
    if (shown) for (const each of places) console.log(language, each.message, JSON.stringify(text));
    twice += doubled(text, contextOf(language)).length;
    if (shown && doubled(text, contextOf(language)).length > 0) console.log('DOUBLED', text);
  }
  console.log(language, { replies: blocks.length, parts: blocks.length * 6, wrong, order, twice });
}

for (const language of bankLanguages) {
  const file = path.join(data, 'support-tickets', `${language}-dev.jsonl`);
  if (!existsSync(file)) continue;
  const counts: Record<string, number> = {};
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  for (const row of rows) {
    const { answer }: { answer: string } = JSON.parse(row);
    const found = marksOf(answer, language);
    for (const letter of found) if (letter !== '-') counts[letter] = (counts[letter] ?? 0) + 1;
    const findings = checkParts(compiled, answer, contextOf(language));
    for (const { start, end, message, certainty } of findings) {
      if (start === end) continue;
      const key = `${certainty >= 0.5 ? 'marked' : 'listed'}: ${message}`;
      counts[key] = (counts[key] ?? 0) + 1;
      if (shown && certainty >= 0.5) console.log(language, message, JSON.stringify(answer));
    }
    for (const { rule, certainty, message } of doubled(answer, contextOf(language))) {
      counts[rule] = (counts[rule] ?? 0) + 1;
      if (shown) console.log(language, rule, certainty, message, JSON.stringify(answer));
    }
  }
  console.log('support-tickets', language, rows.length, counts);
}

const utterances = path.join(data, 'customer-utterances/bitext-dev.jsonl');
if (existsSync(utterances)) {
  const counts: Record<string, number> = {};
  for (const row of readFileSync(utterances, 'utf8').trim().split('\n')) {
    const { text, intent }: { text: string; intent: string } = JSON.parse(row);
    if (!isComplaint(text)) continue;
    counts[intent] = (counts[intent] ?? 0) + 1;
    if (shown && intent !== 'complaint') console.log(intent, text);
  }
  console.log('complaints by intent (80 each)', counts);
}
