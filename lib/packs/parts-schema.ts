import * as v from 'valibot';

import type { Part } from '@/lib/guidelines/guidelines';
import { bankLanguages } from '@/lib/guidelines/part-banks/banks';
import { PART_KINDS, partKindOf, type PartKind } from '@/lib/guidelines/part-banks/part-bank';
import { primaryLanguage } from '@/lib/text/checker';

import { PACK_LIMITS } from './pack-limits';
import { byLanguage, found, keys, localized, oneOf, oneOrMore, phrase } from './schema-parts';

const partPhrase = v.pipe(
  phrase,
  v.check(
    (value) => !/\{(?!(?:name|agent)\})|(?<!\{(?:name|agent))\}/u.test(value),
    (issue) => `only {name} and {agent} may stand in braces; found ${found(issue.input)}`,
  ),
  v.check(
    (value) => value.replaceAll(/\{\w+\}/gu, '').trim() !== '',
    'needs a word beside the name; add one',
  ),
);
const partPhrases = byLanguage(oneOrMore(partPhrase, PACK_LIMITS.phrases));
const MOST_SENTENCES = 50;

/** The keys of an entry of `parts` that no other guideline has. */
export const partKeys = {
  required: v.optional(
    v.lazy((input): v.GenericSchema<unknown, Part['required']> =>
      typeof input === 'object' && input !== null
        ? keys({ when: oneOf(['complaint']) })
        : v.boolean(
            (issue) => `expected true, false or {when: complaint}; found ${found(issue.input)}`,
          ),
    ),
    false,
  ),
  position: v.optional(oneOf(['first', 'last', 'anywhere', 'in-order'])),
  uses: v.optional(oneOf(['core'])),
  any: v.optional(partPhrases),
  forbid: v.optional(partPhrases, {}),
  exact: v.optional(partPhrases),
  by: v.optional(oneOf(['agent', 'editor', 'server'])),
  'sentences-min': v.optional(
    v.pipe(
      v.number((issue) => `expected a whole number; found ${found(issue.input)}`),
      v.check(
        (value) => Number.isInteger(value) && value >= 1 && value <= MOST_SENTENCES,
        (issue) =>
          `expected a whole number from 1 to ${MOST_SENTENCES}; found ${found(issue.input)}`,
      ),
    ),
  ),
  label: v.optional(localized),
  hint: v.optional(localized),
};

type Phrases = Readonly<Record<string, readonly string[]>>;

/** An entry of `parts` as the schema read it. */
export interface PartKeys {
  readonly id: string;
  readonly required: Part['required'];
  readonly position?: Part['position'] | undefined;
  readonly uses?: 'core' | undefined;
  readonly any?: Phrases | undefined;
  readonly forbid: Phrases;
  readonly exact?: Phrases | undefined;
  readonly by?: Part['by'] | undefined;
  readonly 'sentences-min'?: number | undefined;
  readonly label?: Part['label'] | undefined;
  readonly hint?: Part['hint'] | undefined;
}

/** What the part says beside what all guidelines say, as the engine takes it. */
export function toPartKeys(yaml: PartKeys): Omit<Part, 'id' | 'level' | 'examples'> {
  const { required, any, forbid, exact, by, label, hint } = yaml;
  const uses = usesOf(yaml);
  const least = yaml['sentences-min'];
  return {
    required,
    position: yaml.position ?? standardPosition(yaml, uses),
    any: any ?? {},
    forbid,
    ...(uses && { uses }),
    ...(exact && { exact }),
    ...(by && { by }),
    ...(least !== undefined && { sentencesMin: least }),
    ...(label !== undefined && { label }),
    ...(hint !== undefined && { hint }),
  };
}

/** A known part without phrases uses ours. */
function usesOf({ id, uses, any, exact }: PartKeys): PartKind | undefined {
  return uses === 'core' || (!any && !exact) ? partKindOf(id) : undefined;
}

function standardPosition({ id, exact }: PartKeys, uses: PartKind | undefined): Part['position'] {
  if (exact && partKindOf(id) === 'sign-off') return 'last';
  if (uses === 'greeting') return 'first';
  if (uses === 'sign-off') return 'last';
  return uses ? 'in-order' : 'anywhere';
}

/** What is wrong with the entry that no single key shows, with the key it is about. */
export function partProblem(
  part: PartKeys,
  languages: readonly string[],
): { readonly key: string; readonly message: string } | undefined {
  const { id, any, exact, by } = part;
  const kind = partKindOf(id);
  const known = PART_KINDS.join(', ');
  if (part.uses === 'core' && !kind) {
    return {
      key: 'uses',
      message: `Replybook has no phrases for "${id}", only for ${known}; add "any" and leave it out`,
    };
  }
  if (!any && !exact && !kind && (by ?? 'agent') === 'agent') {
    return {
      key: 'any',
      message: `is missing; add "any", or use an id that Replybook has phrases for: ${known}`,
    };
  }
  if (part['sentences-min'] !== undefined && usesOf(part) !== 'answer') {
    return { key: 'sentences-min', message: 'counts for the part "answer" alone; leave it out' };
  }
  if (exact && by !== undefined && by !== 'agent') {
    return {
      key: 'exact',
      message: `is not the agent's to write, for "by" is ${by}; leave one of the two out`,
    };
  }
  const unknown = usesOf(part) && languages.find((one) => !bankLanguages.includes(toBank(one)));
  if (unknown !== undefined && !any?.[unknown] && !any?.[primaryLanguage(unknown)]) {
    return {
      key: 'any',
      message: `Replybook has no phrases in "${unknown}", only in ${bankLanguages.join(', ')}; add some under "any"`,
    };
  }
  return undefined;
}

const toBank = (language: string): string => {
  const primary = primaryLanguage(language);
  return primary === 'no' || primary === 'nn' ? 'nb' : primary;
};

/** True when the part has no phrases of its own that examples could try. */
export function needsNoExamples({ id, any, forbid, exact }: PartKeys): boolean {
  return partKindOf(id) !== undefined && !any && !exact && Object.keys(forbid).length === 0;
}
