// How far spelling rules under `--vale` agree with Vale's: with the same dictionary, and each with its own.
// VALE=path node --import ./tests/measure/register.mjs tests/measure/vale-spelling.ts
// Texts: READMEs of installed packages and the fixtures of ../shared/data/vale-styles, where they are.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { valeOrEnd } from './vale-oracle.ts';

const vale = valeOrEnd();
const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(root, 'cli/replybook.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'vale-spelling-'));
const dictionaries = path.join(folder, 'styles/config/dictionaries');
mkdirSync(path.join(folder, 'styles/S'), { recursive: true });
mkdirSync(path.join(folder, 'styles/config/vocabularies/V'), { recursive: true });
mkdirSync(dictionaries, { recursive: true });
for (const ending of ['aff', 'dic']) {
  const from = path.join(root, `node_modules/dictionary-en/index.${ending}`);
  copyFileSync(from, path.join(dictionaries, `same.${ending}`));
}
writeFileSync(path.join(folder, 'styles/config/vocabularies/V/accept.txt'), '[Pp]lugins?\nunist\n');
const rule = (more: string) => `extends: spelling\nmessage: "Misspelt: '%s'"\n${more}`;
const RULES: Readonly<Record<string, string>> = {
  Same: rule('dictionaries: [same]\n'),
  Filtered: rule('dictionaries: [same]\nfilters: ["[jt]s$", "^micro"]\n'),
  Custom: rule('dictionaries: [same]\ncustom: true\nfilters: ["[^a-zA-Z0-9-]"]\n'),
  Own: rule('append: true\n'),
};
for (const [name, body] of Object.entries(RULES))
  writeFileSync(path.join(folder, `styles/S/${name}.yml`), body);
writeFileSync(
  path.join(folder, '.vale.ini'),
  'StylesPath = styles\nMinAlertLevel = suggestion\nVocab = V\n[*]\nBasedOnStyles = S\n',
);
const sources = [
  ...globSync('node_modules/*/README.md', { cwd: root }).map((file) => path.join(root, file)),
  ...globSync('../shared/data/vale-styles/*/fixtures/**/*.{md,txt}', { cwd: root }).map((file) =>
    path.join(root, file),
  ),
].filter((file) => existsSync(file));
const files = sources.map((file, index) => `${index}${path.extname(file)}`);
for (const [index, file] of files.entries())
  copyFileSync(sources[index] ?? '', path.join(folder, file));

interface Alert {
  readonly Check: string;
  readonly Line: number;
  readonly Span: readonly [number, number];
  readonly Match: string;
}

function run(program: string, words: readonly string[]): Map<string, string> {
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1e9, stdio: 'pipe' } as const;
  let output = '';
  try {
    output = execFileSync(program, words, options);
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const found = JSON.parse(output) as Record<string, Alert[]>;
  return new Map(
    Object.entries(found).flatMap(([file, alerts]) =>
      alerts.map(({ Check, Line, Span, Match }) => [
        `${Check} ${file}:${Line}:${Span.join('-')} ${Match}`,
        `${Check} ${Match}`,
      ]),
    ),
  );
}

const theirs = run(vale, ['--output=JSON', ...files]);
const ours = run(process.execPath, [
  cli,
  'check',
  '--vale',
  '.vale.ini',
  '--format',
  'vale',
  ...files,
]);
console.log(`${files.length} files`);
for (const name of Object.keys(RULES)) {
  const of = (all: ReadonlyMap<string, string>) =>
    [...all].filter(([, word]) => word.startsWith(`S.${name} `));
  const both = of(theirs).filter(([key]) => ours.has(key)).length;
  const missing = of(theirs).filter(([key]) => !ours.has(key));
  const extra = of(ours).filter(([key]) => !theirs.has(key));
  const words = (list: readonly (readonly [string, string])[]) => [
    ...new Set(list.map(([, word]) => word.replace(/^\S+ /u, ''))),
  ];
  console.log(
    `${name}: ${both} alike, ${missing.length} only Vale (${words(missing).length} words), ${extra.length} only --vale (${words(extra).length} words)`,
  );
  if (process.env['SHOW'] === undefined) continue;
  console.log(
    missing
      .slice(0, 60)
      .map(([key]) => `  missing ${key}`)
      .join('\n'),
  );
  console.log(
    extra
      .slice(0, 60)
      .map(([key]) => `  extra   ${key}`)
      .join('\n'),
  );
}
if (process.env['KEEP'] === undefined) rmSync(folder, { recursive: true });
else console.log(folder);
