// How far comments of code files are read as Vale reads them, alert by alert:
// VALE=path node --import ./tests/measure/register.mjs tests/measure/vale-code.ts FILE…
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { valeOrEnd, writeStyle } from './vale-oracle.ts';

const RULES: Readonly<Record<string, string>> = {
  Word: 'ignorecase: true\ntokens: [the, return, value, file, "if", this, very, for, use]',
  Block: 'scope: comment.block\ntokens: [the, of, to, is]',
  Line: 'scope: comment.line\ntokens: [the, of, to, is]',
  Sign: 'nonword: true\ntokens: [";", " - ", "!"]',
};
const vale = valeOrEnd();
const given = process.argv.slice(2);
if (given.length === 0) {
  console.log('Left out: no file is given.');
  process.exit(0);
}
const folder = mkdtempSync(path.join(tmpdir(), 'vale-code-'));
writeStyle(folder, RULES);
const names = new Map(given.map((file, index) => [`f${index}${path.extname(file)}`, file]));
for (const [name, file] of names) copyFileSync(file, path.join(folder, name));
const cli = path.resolve(import.meta.dirname, '../../cli/replybook.mjs');
const counts = new Map<string, { agreed: number; missing: number; extra: number; files: number }>();
const files = [...names.keys()];
for (let from = 0; from < files.length; from += 400) {
  const some = files.slice(from, from + 400);
  const theirs = linesOf(vale, ['--no-exit', '--output=line', ...some]);
  const ours = linesOf(process.execPath, [
    cli,
    'check',
    '--vale',
    '.vale.ini',
    '--format',
    'vale-line',
    ...some,
  ]);
  for (const file of some) {
    const extension = path.extname(file);
    const count = counts.get(extension) ?? { agreed: 0, missing: 0, extra: 0, files: 0 };
    const of = (lines: ReadonlySet<string>) =>
      [...lines].filter((line) => line.startsWith(`${file}:`));
    const missing = of(theirs).filter((line) => !ours.has(line));
    const extra = of(ours).filter((line) => !theirs.has(line));
    count.agreed += of(theirs).length - missing.length;
    count.missing += missing.length;
    count.extra += extra.length;
    count.files += 1;
    counts.set(extension, count);
    if (missing.length + extra.length === 0 || process.env['SHOW'] === undefined) continue;
    console.log(`${names.get(file) ?? ''}: ${missing.length} missing, ${extra.length} extra`);
    for (const line of missing.slice(0, 3)) console.log(`  missing ${line}`);
    for (const line of extra.slice(0, 3)) console.log(`  extra   ${line}`);
  }
}
for (const [extension, { agreed, missing, extra, files: of }] of counts) {
  const share = (100 * agreed) / Math.max(1, agreed + missing + extra);
  console.log(
    `${extension}: ${of} files, ${agreed} alike, ${missing} only Vale, ${extra} only --vale (${share.toFixed(2)} %)`,
  );
}
rmSync(folder, { recursive: true });

function linesOf(program: string, words: readonly string[]): Set<string> {
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1e9, stdio: 'pipe' } as const;
  try {
    return new Set(execFileSync(program, words, options).split('\n').filter(Boolean));
  } catch (error) {
    return new Set((error as { stdout: string }).stdout.split('\n').filter(Boolean));
  }
}
