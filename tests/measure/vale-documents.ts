// Writes documents of every kind of block and compares every alert with a real Vale's:
// VALE=path node --import ./tests/measure/register.mjs tests/measure/vale-documents.ts [how many of each format]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { valeOrEnd, writeStyle } from './vale-oracle.ts';
import { writeDocument } from './write-documents';

const RULES: Readonly<Record<string, string>> = {
  Word: 'tokens: [very, simply, data, "re-?use", café, the, alpha]\nignorecase: true',
  Raw: 'scope: raw\ntokens: [very, simply, data]',
  Sentence: 'scope: sentence\nraw: ["^(?:So|But)\\\\b"]',
  Heading: 'scope: heading\ntokens: [very, data, alpha]',
  List: 'scope: list\ntokens: [very, data, simply]',
  Cell: 'scope: table.cell\ntokens: [very, data, simply]',
  Header: 'scope: table.header\ntokens: [very, data, alpha]',
  Quote: 'scope: blockquote\ntokens: [very, data, simply]',
  Alt: 'scope: text.attr.alt\ntokens: [picture, very]',
  Sign: 'nonword: true\ntokens: ["!", " - ", "—", ";"]',
  NoQuote: 'scope: text & ~blockquote\ntokens: [simply]',
  Paragraph: 'scope: paragraph\ntokens: [data]',
  Front: 'scope: text.frontmatter.title\ntokens: [very, data]',
};

const vale = valeOrEnd();
const count = Number(process.argv[2] ?? 50);
const folder = mkdtempSync(path.join(tmpdir(), 'vale-documents-'));
writeStyle(folder, RULES);
const cli = path.resolve(import.meta.dirname, '../../cli/replybook.mjs');
for (const extension of ['md', 'txt', 'html']) {
  const files = Array.from({ length: count }, (_, index) => `d${index}.${extension}`);
  for (const [index, file] of files.entries()) {
    writeFileSync(path.join(folder, file), writeDocument(index, extension));
  }
  const theirs = linesOf(vale, ['--no-exit', '--output=line', ...files]);
  const ourArguments = [cli, 'check', '--vale', '.vale.ini', '--format', 'vale-line', ...files];
  const ours = linesOf(process.execPath, ourArguments);
  const missing = [...theirs].filter((line) => !ours.has(line));
  const extra = [...ours].filter((line) => !theirs.has(line));
  const agreed = theirs.size - missing.length;
  const share = (100 * agreed) / (theirs.size + extra.length);
  console.log(
    `${extension}: ${agreed} of ${theirs.size} agree, ${extra.length} extra (${share.toFixed(2)} %)`,
  );
  for (const line of missing) console.log(`  missing ${line}`);
  for (const line of extra) console.log(`  extra   ${line}`);
}
if (process.env['KEEP'] === undefined) rmSync(folder, { recursive: true });
else console.log(folder);

function linesOf(program: string, words: readonly string[]): Set<string> {
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 } as const;
  return new Set(execFileSync(program, words, options).split('\n').filter(Boolean));
}
