import { parse } from 'yaml';

import { compileRule } from '@/lib/rules/compile-rule';
import type { CompiledRule, RuleOptions, RuleSpeller } from '@/lib/rules/compiled-rule';
import { valeDialect } from '@/lib/rules/pattern/dialects';
import { readRuleBody } from '@/lib/rules/read-rule-body';
import type { RuleBody, SpellingBody } from '@/lib/rules/rule-body';

import { segmentEnglish } from './segment-english';
import type { ValeConfig } from './vale-config';

/** The texts below a StylesPath by their path in it, `/` between folders. */
export type StyleFiles = Readonly<Record<string, string>>;

/** What knows how the words of a spelling rule are spelt, or why nothing does. */
export type SpellerLoading =
  | { readonly ok: true; readonly speller: RuleSpeller }
  | { readonly ok: false; readonly reason: string };

export interface LoadedRules {
  /** `Style.Rule` to the rule. */
  readonly rules: ReadonlyMap<string, CompiledRule>;
  /** Rules that do not run here, with the reason. */
  readonly left: readonly {
    readonly rule: string;
    readonly kind: 'unsupported' | 'wrong';
    readonly reason: string;
  }[];
}

/** The rules of all styles that the configuration names, and Vale's own where it asks for them. */
export function loadRules(
  files: StyleFiles,
  config: ValeConfig,
  spellers: ReadonlyMap<string, SpellerLoading> = new Map(),
): LoadedRules {
  const { accepted } = readVocab(files, config.vocab);
  const options: RuleOptions = {
    dialect: valeDialect,
    accepted,
    segment: segmentEnglish,
    ...(config.wordTemplate !== undefined && { wordTemplate: config.wordTemplate }),
  };
  const rules = new Map<string, CompiledRule>();
  const left: LoadedRules['left'][number][] = [];
  for (const [rule, value] of rulesIn(files, config)) {
    if (rules.has(rule)) continue;
    const reading = readRuleBody(value);
    if (!reading.ok) {
      left.push({ rule, kind: reading.kind, reason: reading.reason });
      continue;
    }
    const level = config.levels.get(rule);
    const body: RuleBody = level ? { ...reading.body, level } : reading.body;
    const speller = spellers.get(rule);
    const compiling =
      speller?.ok === false
        ? speller
        : compileRule(body, { ...options, ...(speller && { speller: speller.speller }) });
    if (compiling.ok) rules.set(rule, compiling.rule);
    else left.push({ rule, kind: 'wrong', reason: compiling.reason });
  }
  return { rules, left };
}

/** The spelling rules that the configuration asks for, by name: each needs a speller. */
export function spellingRules(
  files: StyleFiles,
  config: ValeConfig,
): ReadonlyMap<string, SpellingBody> {
  const found = new Map<string, SpellingBody>();
  for (const [rule, value] of rulesIn(files, config)) {
    const reading = readRuleBody(value);
    if (reading.ok && reading.body.extends === 'spelling' && !found.has(rule))
      found.set(rule, reading.body);
  }
  return found;
}

function rulesIn(files: StyleFiles, config: ValeConfig): [string, unknown][] {
  const { accepted, rejected } = readVocab(files, config.vocab);
  const named = namesIn(config);
  const isVale = [...named].some((name) => name === 'Vale' || name.startsWith('Vale.'));
  const rules = isVale ? ownRules(accepted, rejected) : [];
  for (const [path, text] of Object.entries(files)) {
    const [, style = '', file = ''] = /(?:^|\/)([^/]+)\/([^/]+)\.yml$/u.exec(path) ?? [];
    const rule = `${style}.${file.split('.', 1)[0] ?? ''}`;
    const [top = ''] = path.split('/', 1);
    if (file !== '' && (named.has(top) || named.has(rule))) rules.push([rule, readRuleYaml(text)]);
  }
  return rules;
}

function namesIn({ sections }: ValeConfig): ReadonlySet<string> {
  return new Set(sections.flatMap(({ styles = [], checks }) => [...styles, ...checks.keys()]));
}

/** A rule's file as values; a sentence where it is not valid YAML. */
export function readRuleYaml(text: string): unknown {
  try {
    return parse(text, { uniqueKeys: false, logLevel: 'silent' });
  } catch (error) {
    return `not valid YAML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`;
  }
}

/** Terms that the vocabularies accept and reject. */
export function readVocab(files: StyleFiles, vocab: readonly string[]) {
  const wordsOf = (name: string) =>
    vocab.flatMap((one) =>
      [`config/vocabularies/${one}/${name}.txt`, `Vocab/${one}/${name}.txt`].flatMap((path) =>
        (files[path] ?? '')
          .split(/\r?\n/u)
          .map((line) => line.trim())
          .filter((line) => line !== '' && !line.startsWith('# ')),
      ),
    );
  return { accepted: wordsOf('accept'), rejected: wordsOf('reject') };
}

/** Vale's own rules. */
export function ownRules(
  accepted: readonly string[],
  rejected: readonly string[],
): [string, unknown][] {
  const rules: [string, unknown][] = [
    [
      'Vale.Repetition',
      {
        extends: 'repetition',
        message: "'%s' is repeated!",
        level: 'error',
        alpha: true,
        ignorecase: true,
        action: { name: 'edit', params: ['truncate', ' '] },
        tokens: [String.raw`[^\s.!?]+`],
      },
    ],
    [
      'Vale.Spelling',
      {
        extends: 'spelling',
        message: "Did you really mean '%s'?",
        level: 'error',
        action: { name: 'suggest', params: ['spellings'] },
      },
    ],
  ];
  if (accepted.length > 0) {
    const swap = Object.fromEntries(accepted.map((term) => [term.toLowerCase(), term]));
    rules.push([
      'Vale.Terms',
      {
        extends: 'substitution',
        message: "Use '%s' instead of '%s'.",
        level: 'error',
        ignorecase: true,
        swap,
        vocab: false,
      },
    ]);
  }
  if (rejected.length > 0) {
    rules.push([
      'Vale.Avoid',
      { extends: 'existence', message: "Avoid using '%s'.", level: 'error', tokens: rejected },
    ]);
  }
  return rules;
}
