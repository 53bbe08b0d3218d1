// Whether a style that was imported and exported again gives the same alerts with a real Vale:
// VALE=path node --import ./tests/measure/register.mjs tests/measure/vale-round-trip.ts [FOLDER OF A STYLE…]
// Texts: the fixtures of ../shared/data/vale-styles and the READMEs of installed packages.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Alert {
  readonly Check: string;
  readonly Line: number;
  readonly Span: readonly [number, number];
  readonly Message: string;
  readonly Severity: string;
  readonly Link: string;
}

const vale = process.env['VALE'];
const root = path.resolve(import.meta.dirname, '../..');
const data = path.resolve(root, '../shared/data/vale-styles');
const sources = ['README.md', '*/fixtures/**/*.{md,txt}'].flatMap((pattern) =>
  globSync(pattern, { cwd: data }).map((file) => path.join(data, file)),
);
if (vale === undefined || sources.length === 0) {
  console.log('Left out: VALE names no Vale binary, or there are no texts.');
  process.exit(0);
}
sources.push(
  ...globSync('node_modules/*/README.md', { cwd: root })
    .slice(0, 120)
    .map((file) => path.join(root, file)),
);
const given = process.argv.slice(2);
const styles =
  given.length > 0
    ? given
    : ['Microsoft', 'write-good', 'Joblint'].map((style) => path.join(data, style, style));
const cli = path.join(root, 'cli/replybook.mjs');
for (const style of styles) measure(path.resolve(style));

function measure(source: string): void {
  const name = path.basename(source);
  const folder = mkdtempSync(path.join(tmpdir(), 'vale-round-trip-'));
  const run = (...words: readonly string[]) =>
    execFileSync(process.execPath, [cli, ...words], { cwd: folder, encoding: 'utf8' });
  const report = run('pack', 'import', 'vale', source, '--out', 'pack', '--id', 'round');
  run('pack', 'export', 'vale', 'pack', '--out', 'again');
  mkdirSync(path.join(folder, 'first/styles'), { recursive: true });
  cpSync(source, path.join(folder, 'first/styles', name), { recursive: true });
  writeFileSync(
    path.join(folder, 'first/.vale.ini'),
    `StylesPath = styles\nMinAlertLevel = suggestion\n[*]\nBasedOnStyles = ${name}\n`,
  );
  const taken = new Set(
    readdirSync(path.join(folder, 'again/styles', name)).map(
      (file) => `${name}.${file.replace(/\.yml$/u, '')}`,
    ),
  );
  const first = alertsOf(path.join(folder, 'first'), taken);
  const again = alertsOf(path.join(folder, 'again'), taken);
  const missing = [...first].filter((key) => !again.has(key));
  const extra = [...again].filter((key) => !first.has(key));
  console.log(
    `${name}: ${report.split('\n', 1)[0] ?? ''}; ${first.size - missing.length} alike, ${missing.length} only before, ${extra.length} only after`,
  );
  for (const key of [...missing.slice(0, 5), ...extra.slice(0, 5)]) console.log(`  ${key}`);
  rmSync(folder, { recursive: true });
}

function alertsOf(cwd: string, taken: ReadonlySet<string>): Set<string> {
  const files = sources.map((source, index) => {
    const file = `${index}${path.extname(source)}`;
    copyFileSync(source, path.join(cwd, file));
    return file;
  });
  const options = { cwd, encoding: 'utf8', maxBuffer: 1e9, stdio: 'pipe' } as const;
  const found = JSON.parse(
    execFileSync(vale ?? '', ['--output=JSON', '--no-exit', ...files], options),
  ) as Record<string, Alert[]>;
  return new Set(
    Object.entries(found).flatMap(([file, alerts]) =>
      alerts
        .filter(({ Check }) => taken.has(Check))
        .map(
          ({ Check, Line, Span, Message, Severity, Link }) =>
            `${Check} ${file}:${Line}:${Span.join('-')} ${Severity} ${Message} ${Link}`,
        ),
    ),
  );
}
