import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { reasonOf } from '@/lib/text/reason-of';
import { lintFile } from '@/lib/vale/lint-file';
import { loadRules, spellingRules } from '@/lib/vale/load-rules';
import type { ValeAlert } from '@/lib/vale/vale-alert';
import { readValeConfig, type ValeConfig } from '@/lib/vale/vale-config';

import { CannotRun } from './cannot-run.ts';
import { formatValeAlerts, type ValeFormat } from './format-vale.ts';
import { loadValeSpellers, type StyleFolder } from './load-vale-spellers.ts';

/** `replybook check --vale`: files against an existing Vale configuration, with Vale's meaning. */
export async function checkWithVale(
  iniPath: string,
  files: readonly string[],
  format: ValeFormat,
): Promise<number> {
  const config = await readConfigOrStop(iniPath);
  const style = await readStyles(iniPath, config);
  const spellers = await loadValeSpellers(spellingRules(style.files, config), style);
  const loaded = loadRules(style.files, config, spellers);
  for (const note of config.notes) warn(note);
  for (const { rule, reason } of loaded.left) warn(`${rule} does not run: ${reason}.`);
  let isComplete = true;
  const checked = new Map<
    string,
    { readonly text: string; readonly alerts: readonly ValeAlert[] }
  >();
  for (const file of files) {
    const text = await readTextOrStop(file);
    const linting = lintFile(file, text, config, loaded);
    if (linting.state === 'left') {
      warn(`${file} was not checked: ${linting.reason}`);
      isComplete = false;
    } else checked.set(file, { text, alerts: linting.alerts });
  }
  process.stdout.write(formatValeAlerts(checked, format));
  // Whoever reads only the exit code must not take silence for a check.
  if (!isComplete) return 2;
  return [...checked.values()].some(({ alerts }) =>
    alerts.some(({ Severity }) => Severity === 'error'),
  )
    ? 1
    : 0;
}

async function readConfigOrStop(iniPath: string): Promise<ValeConfig> {
  const text = await readTextOrStop(iniPath);
  try {
    return readValeConfig(text);
  } catch (error) {
    throw new CannotRun(`"${iniPath}" cannot be used: ${reasonOf(error)}.`);
  }
}

async function readTextOrStop(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new CannotRun(`The file "${file}" cannot be read. Check its name.`);
  }
}

async function readStyles(iniPath: string, { stylesPaths }: ValeConfig): Promise<StyleFolder> {
  const files: Record<string, string> = {};
  const folders: string[] = [];
  for (const stylesPath of stylesPaths) {
    const folder = path.resolve(path.dirname(iniPath), stylesPath);
    folders.push(folder);
    const wanted = await listFiles(folder, stylesPath);
    for (const file of wanted) {
      files[path.relative(folder, file).split(path.sep).join('/')] ??= await readFile(file, 'utf8');
    }
  }
  return { files, folders };
}

/** Rules and word lists of the styles; a StylesPath may be a whole repository, so no folder of packages. */
async function listFiles(folder: string, name: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /\.(?:yml|txt)$/u.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !file.includes(`${path.sep}node_modules${path.sep}`))
      .toSorted();
  } catch {
    throw new CannotRun(`The StylesPath "${name}" does not exist. Change it in the configuration.`);
  }
}

function warn(message: string): void {
  process.stderr.write(`replybook: ${message}\n`);
}
