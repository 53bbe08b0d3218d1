// How far `--vale` agrees with Vale: the alerts recorded in ../shared/data/vale-styles, and, where
// VALE names a Vale binary, whatever it says of the files given: `vale-parity.ts INI FILE…`.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Alert {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  readonly check: string;
  readonly message: string;
}

const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(root, 'cli/replybook.mjs');
const styles = path.resolve(root, '../shared/data/vale-styles');

function run(program: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(program, [...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1e8,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    if (stdout) return stdout;
    throw new Error(stderr ?? String(error), { cause: error });
  }
}

function parseLines(output: string): Alert[] {
  return output
    .split('\n')
    .map((line) => /^(.*?):(\d+):(\d+):([^:]+):(.*)$/u.exec(line))
    .filter((match) => match !== null)
    .map(([, file = '', line, col, check = '', message = '']) => ({
      file,
      line: Number(line),
      col: Number(col),
      check,
      message,
    }));
}

const ours = (ini: string, files: readonly string[], cwd: string) =>
  parseLines(
    run(process.execPath, [cli, 'check', '--vale', ini, '--format', 'vale-line', ...files], cwd),
  );

const keyOf = ({ file, line, col, check, message }: Alert) =>
  `${file}:${line}:${col}:${check}:${message}`;

function compare(
  name: string,
  wanted: readonly Alert[],
  found: readonly Alert[],
): { agreed: number; wanted: number; extra: number } {
  const left = new Map<string, number>();
  for (const alert of found) left.set(keyOf(alert), (left.get(keyOf(alert)) ?? 0) + 1);
  let agreed = 0;
  for (const alert of wanted) {
    const key = keyOf(alert);
    const count = left.get(key) ?? 0;
    if (count > 0) {
      agreed += 1;
      left.set(key, count - 1);
    } else console.log(`  ${name} missing ${key}`);
  }
  let extra = 0;
  for (const [key, count] of left) {
    extra += count;
    if (count > 0) console.log(`  ${name} extra   ${key}`);
  }
  return { agreed, wanted: wanted.length, extra };
}

const total = { agreed: 0, wanted: 0, extra: 0 };
const add = (one: typeof total) => {
  total.agreed += one.agreed;
  total.wanted += one.wanted;
  total.extra += one.extra;
};

const [ini, ...files] = process.argv.slice(2);
const vale = process.env['VALE'];
if (ini !== undefined && vale !== undefined) {
  const cwd = path.dirname(path.resolve(ini));
  const wanted = parseLines(
    run(vale, ['--config', path.resolve(ini), '--output=line', ...files], cwd),
  );
  add(compare('', wanted, ours(path.resolve(ini), files, cwd)));
} else if (existsSync(styles)) {
  const cases: { suite: string; step: string; alerts: Alert[] }[] = JSON.parse(
    readFileSync(path.join(styles, 'cases.json'), 'utf8'),
  );
  for (const { suite, step, alerts } of cases) {
    const fixture = /"(.*)"/u.exec(step)?.[1] ?? '';
    const cwd = path.join(styles, suite, 'fixtures', fixture);
    const names = [...new Set(alerts.map(({ file }) => file))];
    add(compare(`${suite}/${fixture}`, alerts, ours('.vale.ini', names, cwd)));
  }
}
console.log(`${total.agreed} of ${total.wanted} agree, ${total.extra} extra`);
