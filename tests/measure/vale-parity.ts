/** Agreement with the alerts recorded in ../shared/data/vale-styles: node --import ./tests/measure/register.mjs tests/measure/vale-parity.ts */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { checkFile } from '@/lib/vale/check-file';
import { loadRules } from '@/lib/vale/load-rules';
import { readIni } from '@/lib/vale/read-ini';
import { readSettings } from '@/lib/vale/vale-settings';

import { stylesFolder } from '../../cli/styles-folder';
import { compilePlainRule } from './plain-rules';

interface Alert {
  file: string;
  line: number;
  col: number;
  check: string;
  message: string;
}
interface Case {
  suite: string;
  scenario: string;
  step: string;
  alerts: Alert[];
}

const data = join(import.meta.dirname, '../../../shared/data/vale-styles');
if (!existsSync(data)) {
  console.log('Left out: the styles with recorded alerts are not here.');
  process.exit(0);
}
const cases = JSON.parse(readFileSync(join(data, 'cases.json'), 'utf8')) as Case[];
let agreed = 0;
let placed = 0;
let recorded = 0;
let extra = 0;
for (const { suite, step, alerts } of cases) {
  const folder = join(data, suite, 'fixtures', /"([^"]+)"/.exec(step)?.[1] ?? '');
  const files = [...new Set(alerts.map(({ file }) => file))];
  const reading = readSettings(readIni(readFileSync(join(folder, '.vale.ini'), 'utf8')));
  if (!reading.ok) throw new Error(reading.reason);
  const stylesPaths = reading.settings.stylesPaths.map((path) => join(folder, path));
  const settings = { ...reading.settings, stylesPaths };
  const { rules, left } = loadRules(stylesFolder, settings, compilePlainRule);
  for (const { name, reason } of left) console.log('left', name, reason);
  const ours = files.flatMap((file) =>
    checkFile(
      { path: file, text: readFileSync(join(folder, file), 'utf8') },
      settings,
      rules,
    ).alerts.map(({ line, span, check, message }) => ({
      file,
      line,
      col: span[0],
      check,
      message,
    })),
  );
  recorded += alerts.length;
  for (const alert of alerts) {
    const there = ours.find((one) => place(one) === place(alert));
    if (there) placed += 1;
    if (there?.message === alert.message) agreed += 1;
    else console.log(there ? 'message' : 'missing', suite, alert, there?.message ?? '');
  }
  for (const one of ours) {
    if (alerts.some((alert) => place(one) === place(alert))) continue;
    extra += 1;
    console.log('extra', suite, one);
  }
}
console.log({ recorded, agreed, placed, extra });

function place({ file, line, col, check }: Alert): string {
  return `${file}:${line}:${col}:${check}`;
}
