import { parse } from 'yaml';

import type { ValeLevel, ValeRule } from './vale-rule';
import { allRules, allStyles, type ValeSettings } from './vale-settings';

/** The files of a StylesPath: paths are as the settings name them, with "/". */
export interface StylesFolder {
  /** All files in a folder and in the folders in it; undefined when there is no such folder. */
  list(folder: string): readonly string[] | undefined;
  read(file: string): string | undefined;
}

/** What a rule is compiled with besides its own keys. */
export interface RuleSetting {
  readonly name: string;
  readonly level: ValeLevel | undefined;
  readonly accepted: readonly string[];
  readonly wordTemplate: string | undefined;
}

/** Compiles the YAML value of a rule, or says why it cannot run. */
export type CompileValeRule = (
  value: unknown,
  setting: RuleSetting,
) => { ok: true; rule: ValeRule } | { ok: false; reason: string };

/** The rules that run, the rules that do not and why, and what is wrong with the styles as a whole. */
export interface RuleLoading {
  readonly rules: readonly ValeRule[];
  readonly left: readonly { name: string; reason: string }[];
  readonly problems: readonly string[];
}

/** Loads all rules that the settings name, those that are built into Vale included. */
export function loadRules(
  folder: StylesFolder,
  settings: ValeSettings,
  compile: CompileValeRule,
): RuleLoading {
  const problems: string[] = [];
  const vocabulary = readVocabularies(folder, settings, problems);
  const values = new Map<string, unknown>();
  if (asksForVale(settings)) addBuiltIn(values, vocabulary);
  for (const style of allStyles(settings)) {
    if (style !== 'Vale') addStyle(values, style, { folder, settings, problems });
  }
  for (const name of allRules(settings)) addRule(values, name, { folder, settings });
  const rules: ValeRule[] = [];
  const left: { name: string; reason: string }[] = [];
  for (const [name, value] of values) {
    const compiling = compile(value, {
      name,
      level: settings.levels.get(name),
      accepted: vocabulary.accepted,
      wordTemplate: settings.wordTemplate,
    });
    if (compiling.ok) rules.push(compiling.rule);
    else left.push({ name, reason: compiling.reason });
  }
  return { rules, left, problems };
}

interface Loading {
  readonly folder: StylesFolder;
  readonly settings: ValeSettings;
}

function asksForVale(settings: ValeSettings): boolean {
  return (
    allStyles(settings).includes('Vale') ||
    allRules(settings).some((name) => name.startsWith('Vale'))
  );
}

function addStyle(
  values: Map<string, unknown>,
  style: string,
  { folder, settings, problems }: Loading & { problems: string[] },
): void {
  for (const path of settings.stylesPaths) {
    const files = folder.list(`${path}/${style}`);
    if (!files) continue;
    for (const file of files) if (file.endsWith('.yml')) addFile(values, file, folder);
    return;
  }
  problems.push(`The style "${style}" is not in StylesPath.`);
}

function addRule(values: Map<string, unknown>, name: string, { folder, settings }: Loading): void {
  const [style, rule] = name.split('.');
  if (rule === undefined || values.has(name)) return;
  for (const path of settings.stylesPaths) addFile(values, `${path}/${style}/${rule}.yml`, folder);
}

function addFile(values: Map<string, unknown>, file: string, folder: StylesFolder): void {
  const [base = '', style = ''] = file.split('/').toReversed();
  const name = `${style}.${base.split('.')[0]}`;
  const text = values.has(name) ? undefined : folder.read(file);
  if (text === undefined) return;
  try {
    values.set(name, parse(text, { uniqueKeys: false }));
  } catch (error) {
    // Kept under its name, so that it is listed as a rule that does not run.
    values.set(name, error instanceof Error ? error.message.split('\n')[0] : undefined);
  }
}

interface Vocabulary {
  readonly accepted: string[];
  readonly rejected: string[];
}

function readVocabularies(
  folder: StylesFolder,
  settings: ValeSettings,
  problems: string[],
): Vocabulary {
  const vocabulary: Vocabulary = { accepted: [], rejected: [] };
  for (const name of settings.vocabularies) {
    const files = settings.stylesPaths
      .map((path) => folder.list(`${path}/config/vocabularies/${name}`))
      .find((list) => list !== undefined);
    if (!files) problems.push(`The vocabulary "${name}" is not in StylesPath.`);
    for (const file of files ?? []) {
      const words = readWords(folder.read(file) ?? '');
      if (file.endsWith('/accept.txt')) vocabulary.accepted.push(...words);
      else if (file.endsWith('/reject.txt')) vocabulary.rejected.push(...words);
    }
  }
  return vocabulary;
}

function readWords(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('# '));
}

function addBuiltIn(values: Map<string, unknown>, { accepted, rejected }: Vocabulary): void {
  values.set('Vale.Repetition', {
    extends: 'repetition',
    message: "'%s' is repeated!",
    level: 'error',
    scope: ['text'],
    ignorecase: true,
    alpha: true,
    action: { name: 'edit', params: ['truncate', ' '] },
    tokens: ['[^\\s.!?]+'],
  });
  values.set('Vale.Spelling', {
    extends: 'spelling',
    message: "Did you really mean '%s'?",
    level: 'error',
    scope: ['text'],
    action: { name: 'suggest', params: ['spellings'] },
  });
  if (accepted.length > 0) {
    values.set('Vale.Terms', {
      extends: 'substitution',
      message: "Use '%s' instead of '%s'.",
      level: 'error',
      scope: ['text'],
      ignorecase: true,
      vocab: false,
      swap: Object.fromEntries(accepted.map((term) => [term.toLowerCase(), term])),
    });
  }
  if (rejected.length > 0) {
    values.set('Vale.Avoid', {
      extends: 'existence',
      message: "Avoid using '%s'.",
      level: 'error',
      scope: ['text'],
      ignorecase: false,
      tokens: rejected,
    });
  }
}
