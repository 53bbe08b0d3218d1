/** Compares every alert on generated documents with a real Vale: VALE=path/to/vale node --import ./tests/measure/register.mjs tests/measure/vale-differential.ts [count] */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { checkFile } from '@/lib/vale/check-file';
import { loadRules } from '@/lib/vale/load-rules';
import { readIni } from '@/lib/vale/read-ini';
import { readSettings } from '@/lib/vale/vale-settings';

import { formatValeLines } from '../../cli/format-alerts';
import { stylesFolder } from '../../cli/styles-folder';
import { compilePlainRule } from './plain-rules';
import { writeDocument } from './write-documents';

const vale = process.env['VALE'];
if (vale === undefined) {
  console.log('Left out: VALE does not name a Vale binary.');
  process.exit(0);
}
const count = Number(process.argv[2] ?? 60);
const root = mkdtempSync(join(tmpdir(), 'vale-'));
const RULES: Record<string, string> = {
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
mkdirSync(join(root, 'styles/T'), { recursive: true });
for (const [name, body] of Object.entries(RULES)) {
  writeFileSync(
    join(root, `styles/T/${name}.yml`),
    `extends: existence\nmessage: "Found '%s'."\n${body}\n`,
  );
}
const ini = 'StylesPath = styles\nMinAlertLevel = suggestion\n[*]\nBasedOnStyles = T\n';
writeFileSync(join(root, '.vale.ini'), ini);
const reading = readSettings(readIni(ini));
if (!reading.ok) throw new Error(reading.reason);
const settings = { ...reading.settings, stylesPaths: [join(root, 'styles')] };
const { rules } = loadRules(stylesFolder, settings, compilePlainRule);
const totals = { agreed: 0, missing: 0, extra: 0 };
const classes = new Map<string, number>();
for (const extension of ['md', 'txt', 'html']) {
  const own = { agreed: 0, missing: 0, extra: 0 };
  const names = Array.from({ length: count }, (_, index) => `d${index}.${extension}`);
  for (const [index, name] of names.entries())
    writeFileSync(join(root, name), writeDocument(index, extension));
  const theirs = runVale(names);
  for (const name of names) {
    const text = readFileSync(join(root, name), 'utf8');
    const { alerts } = checkFile({ path: name, text }, settings, rules);
    const ours = new Set(
      formatValeLines([{ path: name, alerts }])
        .split('\n')
        .filter(Boolean),
    );
    const expected = new Set(theirs.filter((line) => line.startsWith(`${name}:`)));
    for (const line of expected) {
      if (ours.has(line)) own.agreed += 1;
      else note('missing', line);
    }
    for (const line of ours) if (!expected.has(line)) note('extra', line);
  }
  function note(kind: 'missing' | 'extra', line: string) {
    own[kind] += 1;
    const rule = /T\.\w+/.exec(line)?.[0] ?? '';
    classes.set(
      `${extension} ${kind} ${rule}`,
      (classes.get(`${extension} ${kind} ${rule}`) ?? 0) + 1,
    );
    if (process.env['SHOW'] !== undefined) console.log(kind, line);
  }
  console.log(
    extension,
    own,
    `${((100 * own.agreed) / (own.agreed + own.missing + own.extra)).toFixed(2)} %`,
  );
  for (const key of ['agreed', 'missing', 'extra'] as const) totals[key] += own[key];
}
console.log(
  'all',
  totals,
  `${((100 * totals.agreed) / (totals.agreed + totals.missing + totals.extra)).toFixed(2)} %`,
);
console.log(Object.fromEntries([...classes].toSorted((a, b) => b[1] - a[1])));
if (process.env['KEEP'] === undefined) rmSync(root, { recursive: true });
else console.log(root);

function runVale(names: readonly string[]): string[] {
  const output = execFileSync(vale ?? '', ['--no-exit', '--output=line', ...names], {
    cwd: root,
    encoding: 'utf8',
  });
  return output.split('\n').filter(Boolean);
}
