import { stringify } from 'yaml';

import { appliesToLanguage } from '@/lib/guidelines/applies-to-language';
import type { BodyRule, Rule, Term } from '@/lib/guidelines/guidelines';
import type { RuleYaml } from '@/lib/vale/rule-to-yaml';

import { exportedBody, exportedRule } from './exported-rule';
import { exportedTerm } from './exported-term';
import { findOwnRules } from './find-own-rules';
import { listWhatStays, type StayingPart } from './list-what-stays';
import type { Pack, PackFiles } from './pack';

export interface ValeExport {
  /** A `.vale.ini` and the styles it names. */
  readonly files: PackFiles;
  /** Terms and rules that are in them. */
  readonly taken: number;
  /** What Vale has nothing for. */
  readonly left: readonly StayingPart[];
}

/** Writes what of a pack Vale can check as Vale's styles: one for each language of the client, and those it was imported from. */
export function exportVale(pack: Pack): ValeExport {
  const { guidelines, languages } = pack;
  const style = (language: string) => (languages.length === 1 ? pack.id : `${pack.id}-${language}`);
  const accepted = guidelines.accepted ?? [];
  const vocabulary = findOwnRules(guidelines.bodyRules ?? [], accepted);
  const files: Record<string, string> = {};
  const sections = languages.map((language) => {
    const rules = ownStyleRules(pack, language, vocabulary.own).map(
      ([id, rule]) => [`${style(language)}/${id}`, rule] as const,
    );
    const imported = importedRules(pack, language, vocabulary.own);
    for (const [name, rule] of [...rules, ...imported]) files[`styles/${name}.yml`] ??= write(rule);
    const styles = new Set([...rules, ...imported].map(([name]) => name.split('/', 1)[0] ?? ''));
    return { language, styles: [...styles] };
  });
  if (accepted.length > 0)
    files[`styles/config/vocabularies/${pack.id}/accept.txt`] = lines(accepted);
  if (vocabulary.rejected.length > 0)
    files[`styles/config/vocabularies/${pack.id}/reject.txt`] = lines(vocabulary.rejected);
  const words = [...new Set(Object.values(guidelines.words).flat())];
  if (words.length > 0) files[`styles/config/ignore/${pack.id}.txt`] = lines(words);
  files['.vale.ini'] = writeIni(pack, sections, {
    hasVocabulary: accepted.length + vocabulary.rejected.length > 0,
    own: vocabulary.own,
  });
  const { terms, rules, bodyRules = [] } = guidelines;
  const refused = [...terms, ...rules, ...bodyRules].flatMap((one) => {
    const reason = reasonToStay(one, languages);
    return reason === undefined ? [] : [{ what: one.id, count: 1, reason }];
  });
  const taken = terms.length + rules.length + bodyRules.length - refused.length;
  return { files, taken, left: [...refused, ...listWhatStays(pack)] };
}

function reasonToStay(
  one: Term | Rule | BodyRule,
  languages: readonly string[],
): string | undefined {
  if (!languages.some((language) => appliesToLanguage(one.lang, language)))
    return `it is for replies in "${one.lang ?? ''}", in which the client does not write`;
  const isBack = 'swap' in one && Object.keys(one.swap).some((key) => /\\[1-9]/u.test(key));
  return isBack
    ? 'a key of "swap" looks back at its own groups, which Vale does not keep'
    : undefined;
}

function ownStyleRules({ guidelines }: Pack, language: string, own: ReadonlyMap<BodyRule, string>) {
  const counts = ({ lang }: { readonly lang?: string }) => appliesToLanguage(lang, language);
  const terms = guidelines.terms.filter(counts);
  const taken = new Set<string>();
  return [
    ...terms.flatMap((term) =>
      exportedTerm(term, terms, language).map(
        ([ending, rule]) => [fileName(`${term.id}${ending}`, taken), rule] as const,
      ),
    ),
    ...guidelines.rules
      .filter((rule) => counts(rule) && reasonToStay(rule, [language]) === undefined)
      .map((rule) => [fileName(rule.id, taken), exportedRule(rule, language)] as const),
    ...(guidelines.bodyRules ?? [])
      .filter((rule) => counts(rule) && rule.imported === undefined && !own.has(rule))
      .map((rule) => [fileName(rule.id, taken), exportedBody(rule, language)] as const),
  ];
}

function importedRules({ guidelines }: Pack, language: string, own: ReadonlyMap<BodyRule, string>) {
  return (guidelines.bodyRules ?? []).flatMap((rule) => {
    const { imported, lang } = rule;
    if (imported === undefined || own.has(rule) || !appliesToLanguage(lang, language)) return [];
    // Vale takes its own style for no folder.
    const name = imported.replace(/^Vale\./u, 'Vale-changed.').replace('.', '/');
    return [[name, exportedBody(rule, language)] as const];
  });
}

/** A dot would end the name of a rule. */
function fileName(id: string, taken: Set<string>): string {
  const base = id.replaceAll('.', '-');
  let name = base;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base}-${count}`;
  taken.add(name.toLowerCase());
  return name;
}

interface Section {
  readonly language: string;
  readonly styles: readonly string[];
}

function writeIni(
  pack: Pack,
  sections: readonly Section[],
  {
    hasVocabulary,
    own,
  }: { readonly hasVocabulary: boolean; readonly own: ReadonlyMap<BodyRule, string> },
): string {
  const switched = Array.from(own, ([{ level }, name]) =>
    level === 'error' || level === 'block' ? `${name} = YES` : `${name} = ${level}`,
  );
  const described = sections.map(({ language, styles }, index) => [
    // Vale does not know a text's language: files name it, as refund.en-GB.md does.
    index === 0 ? '[*]' : `[*.${language}.*]`,
    `BasedOnStyles = ${styles.join(', ')}`,
    ...switched,
  ]);
  return lines([
    `# ${pack.name} ${pack.version}, written by Replybook from the pack "${pack.id}"`,
    'StylesPath = styles',
    'MinAlertLevel = suggestion',
    ...(hasVocabulary ? [`Vocab = ${pack.id}`] : []),
    ...described.flatMap((section) => ['', ...section]),
  ]);
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

/** As YAML 1.1, which Vale reads: there `no` and `on` are not texts, and have to be quoted. */
function write(rule: RuleYaml): string {
  return stringify(rule, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
}
