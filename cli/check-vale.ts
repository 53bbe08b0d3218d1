import { existsSync, readFileSync, statSync, readdirSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

import { checkFile } from '@/lib/vale/check-file';
import { loadRules, type CompileValeRule } from '@/lib/vale/load-rules';
import { matchesGlob } from '@/lib/vale/match-glob';
import { readIni } from '@/lib/vale/read-ini';
import { allRules, allStyles, readSettings, type ValeSettings } from '@/lib/vale/vale-settings';

import { CannotRun } from './cannot-run.ts';
import { formatValeJson, formatValeLines, type CheckedFile } from './format-alerts.ts';
import { stylesFolder } from './styles-folder.ts';

/** How findings can be printed; the last two only with --vale. */
export const ALERT_FORMATS = ['text', 'json', 'vale', 'vale-line'] as const;

/** How findings are printed. */
export type AlertFormat = (typeof ALERT_FORMATS)[number];

/** `replybook check --vale FILE`: files against the styles of a .vale.ini; answers with the exit code. */
export function checkVale(
  iniPath: string,
  files: readonly string[],
  options: { format: AlertFormat; compile: CompileValeRule },
): number {
  const settings = readIniFile(iniPath);
  const { rules, left, problems } = loadRules(stylesFolder, settings, options.compile);
  if (problems[0] !== undefined) throw new CannotRun(problems[0]);
  for (const { name, reason } of left) say(`The rule ${name} does not run: ${reason}`);
  const checked: CheckedFile[] = [];
  for (const path of files.flatMap(filesIn)) {
    if (isSkipped(path, settings)) continue;
    const { alerts, problem } = checkFile({ path, text: readText(path) }, settings, rules);
    if (problem !== undefined) say(problem);
    checked.push({ path, alerts });
  }
  const print =
    options.format === 'vale' || options.format === 'json' ? formatValeJson : formatValeLines;
  process.stdout.write(print(checked));
  return checked.some(({ alerts }) => alerts.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

function readIniFile(path: string): ValeSettings {
  if (!existsSync(path)) throw new CannotRun(`The file "${path}" cannot be read. Check its name.`);
  const reading = readSettings(readIni(readFileSync(path, 'utf8')));
  if (!reading.ok) throw new CannotRun(`"${path}" cannot be used: ${reading.reason}`);
  for (const note of reading.notes) say(note);
  const stylesPaths = reading.settings.stylesPaths.map((folder) =>
    isAbsolute(folder) ? folder : join(dirname(path), folder),
  );
  return { ...reading.settings, stylesPaths };
}

// With nothing said for all files, Vale looks only at files that a section names.
function isSkipped(path: string, settings: ValeSettings): boolean {
  if (allStyles(settings).length + allRules(settings).length === 0) return true;
  if (settings.global.styles !== undefined || settings.global.rules.size > 0) return false;
  return !settings.sections.some(({ glob }) => matchesGlob(glob, path));
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) throw new CannotRun(`The file "${path}" cannot be read. Check its name.`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== '.git')
    .flatMap(({ name }) => filesIn(join(path, name)))
    .toSorted();
}

function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

function say(sentence: string): void {
  process.stderr.write(`replybook: ${sentence}\n`);
}
