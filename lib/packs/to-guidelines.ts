import type { BodyRule, Guidelines, Part, Rule, Term } from '@/lib/guidelines/guidelines';
import { escapePattern } from '@/lib/text/escape-pattern';

import { toAddress } from './address-schema';
import { isBodyRule, readBodyRule } from './body-rule';
import { toFormats } from './formats-schema';
import type {
  BodyRuleYaml,
  GuidelinesYaml,
  PartYaml,
  RuleYaml,
  TermYaml,
} from './guidelines-schema';
import { toMeasures } from './measures-schema';
import { toMixUps } from './mix-ups-schema';
import { toPartKeys } from './parts-schema';
import { toSensitive } from './sensitive-schema';
import { toExample } from './to-example';
import { toFieldRule } from './to-field-rule';

/** The id of the wording that a pack lists as internal. */
export const INTERNAL_ONLY = 'internal-only';

/** The guidelines as the engine takes them: ids made where absent, names in our own spelling. */
export function toGuidelines(
  yaml: GuidelinesYaml,
  languages: readonly string[],
  words: Readonly<Record<string, readonly string[]>>,
): Guidelines {
  const makeId = idMaker(yaml);
  const measures = toMeasures(yaml);
  const formats = toFormats(yaml.format);
  const bodyRules = yaml.rules.flatMap(toBodyRule);
  const address = toAddress(yaml.address);
  return {
    languages,
    terms: [
      ...yaml.terms.map((term) => toTerm(term, makeId)),
      ...internalTerms(yaml['internal-only']),
    ],
    parts: yaml.parts.map(toPart),
    placeholders: {
      styles: yaml.placeholders.styles ?? [],
      leftOver: yaml.placeholders['left-over'] ?? 'error',
    },
    sending: {
      missingParts: yaml.sending['missing-parts'] ?? 'let',
      unchecked: yaml.sending.unchecked ?? 'let',
      override: yaml.sending.override ?? 'allowed',
    },
    rules: yaml.rules.filter(isRule).map(toRule),
    ...(bodyRules.length > 0 && { bodyRules, accepted: acceptedPatterns(yaml) }),
    ...(measures && { measures }),
    ...(formats && { formats }),
    ...(address && { address }),
    ...(yaml.fields.length > 0 && { fields: yaml.fields.map(toFieldRule) }),
    ...(yaml.sensitive !== undefined && { sensitive: toSensitive(yaml.sensitive) }),
    ...(yaml.facts !== undefined && { facts: yaml.facts }),
    ...(yaml.exceptions.length > 0 && { exceptions: yaml.exceptions }),
    ...(yaml['mix-ups'] !== undefined && { mixUps: toMixUps(yaml['mix-ups']) }),
    words: withAccepted(languages, words, yaml.vocabulary.accept ?? []),
  };
}

/** What a pack lists as internal holds a public reply; internal notes are not checked against terms at all. */
function internalTerms(phrases: readonly string[]): Term[] {
  if (phrases.length === 0) return [];
  return [
    {
      id: INTERNAL_ONLY,
      kind: 'never',
      never: phrases,
      unless: [],
      suggest: [],
      level: 'block',
      isInternal: true,
      examples: [],
    },
  ];
}

function withAccepted(
  languages: readonly string[],
  words: Readonly<Record<string, readonly string[]>>,
  accepted: readonly string[],
): Record<string, readonly string[]> {
  const all = [...new Set([...languages, ...Object.keys(words)])];
  return Object.fromEntries(
    all.map((language) => [language, [...new Set([...(words[language] ?? []), ...accepted])]]),
  );
}

/** Words and patterns of the vocabulary, as exceptions of rules with Vale's bodies. */
function acceptedPatterns({ vocabulary: { accept, patterns } }: GuidelinesYaml): string[] {
  return [...accept.map(escapePattern), ...patterns];
}

type MakeId = (term: TermYaml) => string;

/** `never-gratis`, `use-router`; a second one gets `-2`. Ids that the pack states are never made. */
function idMaker({ terms, parts, rules, fields }: GuidelinesYaml): MakeId {
  const taken = new Set(['placeholder', INTERNAL_ONLY]);
  for (const { id } of [...terms, ...parts, ...rules, ...fields])
    if (typeof id === 'string') taken.add(id);
  return (term) => {
    if (term.id !== undefined) return term.id;
    const base = 'use' in term ? `use-${slug(term.use)}` : `never-${slug(term.never[0] ?? '')}`;
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
    taken.add(id);
    return id;
  };
}

function slug(phrase: string): string {
  const letters = phrase
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  return letters.slice(0, 60) || 'sign';
}

function toTerm(term: TermYaml, makeId: MakeId): Term {
  const shared = { ...toShared(term), id: makeId(term) };
  if ('use' in term) {
    const { use, inflect } = term;
    return { ...shared, kind: 'use', use, insteadOf: term['instead-of'], case: term.case, inflect };
  }
  const { never, unless, suggest } = term;
  return { ...shared, kind: 'never', never, unless, suggest };
}

function toPart(part: PartYaml): Part {
  return {
    ...toShared(part),
    id: part.id,
    ...toPartKeys(part),
  };
}

function toRule(rule: RuleYaml): Rule {
  const shared = {
    ...toShared(rule),
    id: rule.id,
    message: rule.message,
    ignoreCase: rule.ignorecase,
    nonword: rule.nonword,
    ...(rule.certainty !== undefined && { certainty: rule.certainty }),
  };
  return rule.extends === 'existence'
    ? { ...shared, extends: 'existence', tokens: rule.tokens, suggest: rule.suggest }
    : { ...shared, extends: 'substitution', swap: rule.swap };
}

function isRule(rule: GuidelinesYaml['rules'][number]): rule is RuleYaml {
  return 'ignorecase' in rule && !isBodyRule(rule);
}

function isBodyYaml(rule: GuidelinesYaml['rules'][number]): rule is BodyRuleYaml {
  return isBodyRule(rule) && 'examples' in rule;
}

const WHOLE: ReadonlySet<string> = new Set([
  'occurrence',
  'consistency',
  'conditional',
  'metric',
  'readability',
]);

function toBodyRule(rule: GuidelinesYaml['rules'][number]): BodyRule[] {
  if (!isBodyYaml(rule)) return [];
  const yaml = rule;
  const reading = readBodyRule(yaml);
  if (!reading.ok) return [];
  const { body } = reading;
  const asked = body.scope.map((scope) => scope.split('.', 1)[0] ?? '');
  const standard = WHOLE.has(body.extends) ? 'reply' : 'paragraph';
  return [
    {
      ...toShared(yaml),
      id: yaml.id,
      message: yaml.message,
      scope: asked.includes('sentence')
        ? 'sentence'
        : asked.includes('paragraph')
          ? 'paragraph'
          : asked.includes('raw')
            ? 'reply'
            : standard,
      ...(typeof yaml.imported === 'string' && { imported: yaml.imported }),
      body,
    },
  ];
}

function toShared({
  lang,
  level,
  why,
  link,
  locked,
  examples,
}: TermYaml | PartYaml | RuleYaml | BodyRuleYaml) {
  return {
    level,
    ...(lang !== undefined && { lang }),
    ...(why !== undefined && { why }),
    ...(link !== undefined && { link }),
    ...(locked && ({ locked: true } as const)),
    examples: examples.map(toExample),
  };
}
