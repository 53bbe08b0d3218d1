import { listOf, readIni, type IniSection } from './read-ini';

/** A `.vale.ini` as it counts. */
export interface ValeConfig {
  readonly stylesPaths: readonly string[];
  readonly minAlertLevel: number;
  readonly vocab: readonly string[];
  readonly ignoredScopes: readonly string[];
  readonly skippedScopes: readonly string[];
  readonly ignoredClasses: readonly string[];
  readonly wordTemplate?: string;
  /** Extension to the one it is read as. */
  readonly formats: ReadonlyMap<string, string>;
  /** In the order of the file; `*` among them. */
  readonly sections: readonly ValeSection[];
  /** Levels given to rules anywhere. */
  readonly levels: ReadonlyMap<string, Level>;
  /** Settings that Replybook leaves out, one sentence each. */
  readonly notes: readonly string[];
}

export interface ValeSection {
  readonly glob: string;
  /** Undefined: the section does not say. */
  readonly styles?: readonly string[];
  /** `Style.Rule` to whether it runs. */
  readonly checks: ReadonlyMap<string, boolean>;
  readonly blockIgnores: readonly string[];
  readonly tokenIgnores: readonly string[];
  readonly commentDelimiters?: readonly [string, string];
}

type Level = 'suggestion' | 'warning' | 'error';
const LEVELS: readonly Level[] = ['suggestion', 'warning', 'error'];
const OPTIONS = new Set([
  'BasedOnStyles',
  'BlockIgnores',
  'IgnorePatterns',
  'TokenIgnores',
  'CommentDelimiters',
  'Transform',
  'Lang',
  'View',
]);

/** Reads a `.vale.ini`; throws one sentence where it says what cannot be. */
export function readValeConfig(text: string): ValeConfig {
  const sections = readIni(text);
  const core = sections.find(({ name }) => name === '');
  const last = (key: string) => core?.keys.get(key)?.at(-1);
  const level = last('MinAlertLevel') ?? 'suggestion';
  const minAlertLevel = LEVELS.findIndex((one) => one === level);
  if (minAlertLevel < 0)
    throw new Error(`MinAlertLevel must be suggestion, warning or error; found "${level}"`);
  const levels = new Map<string, Level>();
  const wordTemplate = last('WordTemplate');
  return {
    stylesPaths: core?.keys.get('StylesPath') ?? [],
    minAlertLevel,
    vocab: listOf(core, 'Vocab'),
    ignoredScopes: listOf(core, 'IgnoredScopes'),
    skippedScopes: listOf(core, 'SkippedScopes'),
    ignoredClasses: listOf(core, 'IgnoredClasses'),
    ...(wordTemplate !== undefined && { wordTemplate }),
    formats: new Map(
      Array.from(sections.find(({ name }) => name === 'formats')?.keys ?? [], ([key, values]) => [
        key,
        values.at(-1) ?? '',
      ]),
    ),
    sections: sections
      .filter(({ name }) => name !== '' && name !== 'formats' && name !== 'asciidoctor')
      .map((section) => toSection(section, levels)),
    levels,
    notes: notesOn(sections, core),
  };
}

function toSection(section: IniSection, levels: Map<string, Level>): ValeSection {
  const checks = new Map<string, boolean>();
  for (const [key, values] of section.keys) {
    if (OPTIONS.has(key)) continue;
    const value = values.at(-1) ?? '';
    const level = LEVELS.find((one) => one === value);
    if (level) levels.set(key, level);
    checks.set(key, value === 'YES' || level !== undefined);
  }
  const [open, close] = listOf(section, 'CommentDelimiters');
  return {
    glob: section.name,
    ...(section.keys.has('BasedOnStyles') && { styles: listOf(section, 'BasedOnStyles') }),
    checks,
    blockIgnores: [...listOf(section, 'IgnorePatterns'), ...listOf(section, 'BlockIgnores')],
    tokenIgnores: listOf(section, 'TokenIgnores'),
    ...(open !== undefined && close !== undefined && { commentDelimiters: [open, close] as const }),
  };
}

function notesOn(sections: readonly IniSection[], core: IniSection | undefined): string[] {
  const notes: string[] = [];
  if (core?.keys.has('Packages'))
    notes.push('"Packages" are not fetched: put the styles on StylesPath.');
  if (core?.keys.has('NLPEndpoint'))
    notes.push('"NLPEndpoint" is not asked: sentences are English.');
  for (const { name, keys } of sections) {
    if (keys.has('Transform')) notes.push(`"Transform" in [${name}] is not run.`);
    if (keys.has('View')) notes.push(`"View" in [${name}] is not applied.`);
  }
  return notes;
}
