import { stringify } from 'yaml';

import { readRuleBody } from '@/lib/rules/read-rule-body';
import type { RuleBody } from '@/lib/rules/rule-body';
import { isRuleOn, sectionsFor } from '@/lib/vale/choose-rules';
import { ownRules, readRuleYaml, readVocab } from '@/lib/vale/load-rules';
import { matchesScope } from '@/lib/vale/scopes';
import type { FoundStyles } from '@/lib/vale/style-files';

import { importedRule, idFor } from './imported-rule';
import type { PackFiles } from './pack';
import { readPack } from './read-pack';

export interface ImportWishes {
  readonly id: string;
  readonly name: string;
  readonly language: string;
}

export interface ValeImport {
  readonly files: PackFiles;
  /** Rules in the pack. */
  readonly taken: number;
  readonly left: readonly LeftRule[];
}

/** A rule that is not in the pack: its file and why. */
export interface LeftRule {
  readonly file: string;
  readonly reason: string;
}

interface Candidate {
  readonly name: string;
  readonly file: string;
  readonly body: RuleBody;
}

/** Makes a pack of Vale styles; what cannot be taken is listed. Throws one sentence where no pack comes of it. */
export function importVale(found: FoundStyles, wishes: ImportWishes): ValeImport {
  const left: LeftRule[] = [];
  const vocab = found.config?.vocab ?? found.vocabularies;
  const { accepted, rejected } = readVocab(found.files, vocab);
  const sources = [
    ...Object.entries(found.files)
      .filter(([path]) => path.endsWith('.yml'))
      .map(([file, text]) => ({ file, name: nameOf(file), value: readRuleYaml(text) })),
    ...ownRules(accepted, rejected)
      .filter(([name]) => found.config !== undefined || /Terms|Avoid/u.test(name))
      .map(([name, value]) => ({ file: name, name, value })),
  ];
  const candidates = sources.flatMap(({ file, name, value }): Candidate[] => {
    const isOwn = file === name;
    if (isOwn && !isWanted(name, found)) return [];
    const reading =
      typeof value === 'string' ? { ok: false as const, reason: value } : readRuleBody(value);
    const reason = reading.ok ? reasonToLeave(name, reading.body, found) : reading.reason;
    if (reading.ok && reason === undefined) {
      const level = found.config?.levels.get(name) ?? reading.body.level;
      return [{ file, name, body: { ...reading.body, level } }];
    }
    left.push({ file, reason: reason ?? '' });
    return [];
  });
  return write(candidates, left, { wishes, accepted });
}

function nameOf(file: string): string {
  return file.replace(/\.yml$/u, '').replace('/', '.');
}

function isWanted(name: string, { config }: FoundStyles): boolean {
  if (!config) return true;
  const isOnIn = (path: string) => isRuleOn(name, sectionsFor(config, path));
  return isOnIn('reply.txt') || isOnIn('reply.md') || isOnIn('reply.html');
}

const IN_REPLIES = ['text', 'paragraph.text', 'sentence.text', 'raw', 'summary'];
const LEVELS = ['suggestion', 'warning', 'error'];

function reasonToLeave(name: string, body: RuleBody, found: FoundStyles): string | undefined {
  if (!isWanted(name, found)) return 'the configuration does not switch it on';
  const level = found.config?.levels.get(name) ?? body.level;
  if (LEVELS.indexOf(level) < (found.config?.minAlertLevel ?? 0))
    return 'its level is below MinAlertLevel';
  if (body.extends === 'spelling')
    return '"spelling" rules are the work of Replybook\'s dictionaries; add words to "vocabulary"';
  const looksAtReplies = IN_REPLIES.some((scope) =>
    matchesScope(body.scope, { scope: `${scope}.md`, parent: `${scope}.md` }),
  );
  return looksAtReplies
    ? undefined
    : `it looks only at "${body.scope.join(', ')}", which a reply does not have`;
}

/** Leaves out, with the reason, what a pack refuses, until the rest is a pack. */
function write(
  candidates: readonly Candidate[],
  left: LeftRule[],
  { wishes, accepted }: { wishes: ImportWishes; accepted: readonly string[] },
): ValeImport {
  const taken = new Set<string>();
  let rules = candidates.map(({ file, name, body }) => ({
    file,
    rule: importedRule(name, body, { id: idFor(name, taken), accepted, language: wishes.language }),
  }));
  for (;;) {
    if (rules.length === 0)
      throw new Error(
        `no rule can be taken${left[0] ? ` (${left[0].file}: ${left[0].reason})` : ''}`,
      );
    const files = filesOf(
      rules.map(({ rule }) => rule),
      wishes,
      accepted,
    );
    const reading = readPack(files);
    if (reading.ok) return { files, taken: rules.length, left };
    const refused = new Map<number, string>();
    for (const { key = '', message } of reading.problems) {
      const index = /^rules\[(\d+)\]/u.exec(key)?.[1];
      if (index === undefined) throw new Error(`${key === '' ? '' : `"${key}" `}${message}`);
      refused.set(Number(index), refused.get(Number(index)) ?? message);
    }
    for (const [index, reason] of refused) left.push({ file: rules[index]?.file ?? '', reason });
    rules = rules.filter((_rule, index) => !refused.has(index));
  }
}

function filesOf(
  rules: readonly unknown[],
  { id, name, language }: ImportWishes,
  accepted: readonly string[],
): PackFiles {
  const accept = accepted.filter(isWord);
  const patterns = accepted.filter((term) => !isWord(term));
  const vocabulary = {
    ...(accept.length > 0 && { accept }),
    ...(patterns.length > 0 && { patterns }),
  };
  const pack = { id, name, seq: 1, version: '1.0.0', client: { id, name }, languages: [language] };
  const guidelines = {
    ...(Object.keys(vocabulary).length > 0 && { vocabulary }),
    rules,
  };
  const options = { lineWidth: 0, aliasDuplicateObjects: false } as const;
  return {
    'pack.yaml': stringify(pack, options),
    'guidelines.yaml': stringify(guidelines, options),
  };
}

/** Spelling knows words, exceptions of rules know patterns: a plain word is both. */
function isWord(term: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}' -]*$/u.test(term);
}
