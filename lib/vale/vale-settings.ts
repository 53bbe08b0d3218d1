import { matchesGlob } from './match-glob';
import { splitList, type IniSections } from './read-ini';
import { VALE_LEVELS, type ValeLevel } from './vale-rule';

/** What .vale.ini says. */
export interface ValeSettings {
  readonly stylesPaths: readonly string[];
  readonly minLevel: ValeLevel;
  readonly vocabularies: readonly string[];
  readonly wordTemplate: string | undefined;
  readonly ignoredScopes: readonly string[];
  readonly skippedScopes: readonly string[];
  readonly ignoredClasses: readonly string[];
  readonly formats: ReadonlyMap<string, string>;
  readonly blockIgnores: ReadonlyMap<string, readonly string[]>;
  readonly tokenIgnores: ReadonlyMap<string, readonly string[]>;
  readonly commentDelimiters: ReadonlyMap<string, readonly [string, string]>;
  /** Levels that override those of rules, whatever section they stand in. */
  readonly levels: ReadonlyMap<string, ValeLevel>;
  readonly global: SectionSettings;
  readonly sections: readonly (SectionSettings & { readonly glob: string })[];
}

/** What a section says: its styles (undefined: nothing about them) and which rules it switches. */
export interface SectionSettings {
  readonly styles: readonly string[] | undefined;
  readonly rules: ReadonlyMap<string, boolean>;
}

/** What holds for one file. */
export interface FileSettings {
  readonly styles: readonly string[];
  runs(rule: string, level: ValeLevel): boolean;
}

/** Settings, or the one sentence that says why they cannot be used. */
export type SettingsReading =
  | { ok: true; settings: ValeSettings; notes: readonly string[] }
  | { ok: false; reason: string };

const CORE = new Set(
  'StylesPath MinAlertLevel Vocab Packages IgnoredScopes SkippedScopes IgnoredClasses WordTemplate NLPEndpoint'.split(
    ' ',
  ),
);
const SYNTAX = new Set(
  'BasedOnStyles IgnorePatterns BlockIgnores TokenIgnores CommentDelimiters Transform Lang View'.split(
    ' ',
  ),
);

/** Makes settings of the sections of .vale.ini. */
export function readSettings(ini: IniSections): SettingsReading {
  const core = ini.get('') ?? new Map<string, readonly string[]>();
  for (const key of core.keys()) {
    if (SYNTAX.has(key))
      return wrong(
        `"${key}" stands above all sections; put it under "[*]" or a pattern such as "[*.md]".`,
      );
  }
  const minLevel = splitList(core.get('MinAlertLevel')).at(-1) ?? 'suggestion';
  if (!isLevel(minLevel))
    return wrong(`MinAlertLevel is "${minLevel}"; it must be suggestion, warning or error.`);
  const levels = new Map<string, ValeLevel>();
  const sections: (SectionSettings & { glob: string })[] = [];
  const maps = { block: new Map<string, string[]>(), token: new Map<string, string[]>() };
  const delimiters = new Map<string, readonly [string, string]>();
  for (const [name, keys] of ini) {
    if (name === '' || name === 'formats' || name === 'asciidoctor') continue;
    const misplaced = [...keys.keys()].find((key) => CORE.has(key));
    if (misplaced !== undefined)
      return wrong(`"${misplaced}" stands under "[${name}]"; put it above all sections.`);
    const rules = new Map<string, boolean>();
    for (const [key, [value = '']] of keys) {
      if (SYNTAX.has(key)) continue;
      if (isLevel(value)) levels.set(key, value);
      rules.set(key, value === 'YES' || isLevel(value));
    }
    if (keys.has('BlockIgnores')) maps.block.set(name, splitList(keys.get('BlockIgnores')));
    if (keys.has('TokenIgnores')) maps.token.set(name, splitList(keys.get('TokenIgnores')));
    const [open, close] = splitList(keys.get('CommentDelimiters'));
    if (open !== undefined && close !== undefined) delimiters.set(name, [open, close]);
    const styles = keys.has('BasedOnStyles') ? splitList(keys.get('BasedOnStyles')) : undefined;
    sections.push({ glob: name, styles, rules });
  }
  const none = { styles: undefined, rules: new Map<string, boolean>() };
  const settings: ValeSettings = {
    stylesPaths: core.get('StylesPath') ?? [],
    minLevel,
    vocabularies: splitList(core.get('Vocab')),
    wordTemplate: core.get('WordTemplate')?.[0],
    ignoredScopes: splitList(core.get('IgnoredScopes')),
    skippedScopes: splitList(core.get('SkippedScopes')),
    ignoredClasses: splitList(core.get('IgnoredClasses')),
    formats: new Map([...(ini.get('formats') ?? [])].map(([key, [value = '']]) => [key, value])),
    blockIgnores: maps.block,
    tokenIgnores: maps.token,
    commentDelimiters: delimiters,
    levels,
    global: sections.find(({ glob }) => glob === '*') ?? none,
    sections: sections.filter(({ glob }) => glob !== '*'),
  };
  return { ok: true, settings, notes: notesOn(ini) };
}

/** What holds for a file: the styles of the last section that has some, and rules with the later word. */
export function settingsForFile(settings: ValeSettings, path: string): FileSettings {
  const matching = settings.sections.filter(({ glob }) => matchesGlob(glob, path));
  const styles =
    matching.findLast((section) => section.styles)?.styles ?? settings.global.styles ?? [];
  const own = new Map(matching.flatMap(({ rules }) => [...rules]));
  const minimum = VALE_LEVELS.indexOf(settings.minLevel);
  return {
    styles,
    runs(rule, level) {
      if (VALE_LEVELS.indexOf(level) < minimum) return false;
      const said = own.get(rule);
      if (said === false) return false;
      const saidForAll = said ?? settings.global.rules.get(rule);
      return saidForAll ?? styles.includes(rule.split('.')[0] ?? '');
    },
  };
}

/** All styles that any section names. */
export function allStyles(settings: ValeSettings): string[] {
  return [
    ...new Set([settings.global, ...settings.sections].flatMap(({ styles }) => styles ?? [])),
  ];
}

/** All rules that any section names one by one. */
export function allRules(settings: ValeSettings): string[] {
  return [
    ...new Set([settings.global, ...settings.sections].flatMap(({ rules }) => [...rules.keys()])),
  ];
}

function notesOn(ini: IniSections): string[] {
  const keys = new Set([...ini.values()].flatMap((section) => [...section.keys()]));
  const notes: string[] = [];
  if (keys.has('Packages'))
    notes.push('Packages are not downloaded; only styles that are in StylesPath are used.');
  if (keys.has('Transform')) notes.push('Transform (XSLT) is not supported.');
  if (keys.has('View')) notes.push('Views are not supported.');
  if (keys.has('NLPEndpoint')) notes.push('NLPEndpoint is not used: nothing is sent anywhere.');
  return notes;
}

function isLevel(word: string): word is ValeLevel {
  return word === 'suggestion' || word === 'warning' || word === 'error';
}

function wrong(reason: string): SettingsReading {
  return { ok: false, reason };
}
