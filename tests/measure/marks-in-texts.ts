// Counts the marks in texts that are thought clean, rule by rule, and names each place:
// node --import ./tests/measure/register.mjs tests/measure/marks-in-texts.ts LANGUAGE FILE…
// A FILE ends in .jsonl (replies; those with faults are left out) or holds paragraphs with empty lines
// between them, which are read some at a time like a reply. `--take N` reads N paragraphs evenly spread,
// `--listed` names what is only listed too.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { isMark, startEngines } from '../eval/pipeline.ts';
import { around } from '../eval/score.ts';
import { countWords } from './count-words.ts';

/** What a reply of some length has. */
const PARAGRAPHS_OF_A_REPLY = 4;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { take: { type: 'string' }, listed: { type: 'boolean', default: false } },
});
const [language = 'da', ...files] = positionals;
const engines = await startEngines();
const find = engines.replybook(language);
const byRule = new Map<string, number>();
let [words, marks] = [0, 0];
for (const text of files.flatMap((file) => readTexts(file))) {
  words += countWords(text);
  for (const finding of await find(text)) {
    const marked = isMark(finding);
    if (!marked && !values.listed) continue;
    const name = marked ? finding.rule : `${finding.rule}, listed`;
    byRule.set(name, (byRule.get(name) ?? 0) + 1);
    if (marked) marks += 1;
    console.log(`${name}\t${around(text, finding)}`);
  }
}
for (const [rule, count] of [...byRule].toSorted(([, one], [, other]) => other - one)) {
  console.log(`${count}\t${rule}`);
}
console.log(`${marks} marks in ${words} words: ${((marks / words) * 1000).toFixed(2)} per 1,000`);
process.exit(0);

function readTexts(file: string): readonly string[] {
  const content = readFileSync(file, 'utf8');
  if (file.endsWith('.jsonl')) {
    return content
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as { text: string; faults?: readonly unknown[] })
      .filter(({ faults = [] }) => faults.length === 0)
      .map(({ text }) => text);
  }
  const all = content.split(/\n{2,}/u).filter((paragraph) => paragraph.trim() !== '');
  const every = values.take ? Math.max(1, Math.floor(all.length / Number(values.take))) : 1;
  const taken = all.filter((_, index) => index % every === 0);
  const texts: string[] = [];
  for (let at = 0; at < taken.length; at += PARAGRAPHS_OF_A_REPLY) {
    texts.push(taken.slice(at, at + PARAGRAPHS_OF_A_REPLY).join('\n\n'));
  }
  return texts;
}
