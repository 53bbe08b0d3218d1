import * as v from 'valibot';

import { addressSection } from './address-schema';
import { BODY_POINTS, isBodyRule } from './body-rule';
import { example } from './example-schema';
import { fieldRuleSchema } from './field-rule-schema';
import { formatsSection } from './formats-schema';
import { listsSection } from './lists-schema';
import { measureSections } from './measures-schema';
import { mixUpsSchema } from './mix-ups-schema';
import { PACK_LIMITS } from './pack-limits';
import { partKeys } from './parts-schema';
import {
  choiceMessage,
  chosenFrom,
  found,
  hasKey,
  idText,
  keys,
  languageCode,
  level,
  link,
  list,
  localized,
  oneOf,
  oneOrMore,
  phrase,
  someOf,
  text,
  textLike,
  yesOrNo,
} from './schema-parts';
import { factsSchema, sensitiveSchema } from './sensitive-schema';

const shared = {
  id: v.optional(idText),
  lang: v.optional(languageCode),
  level: v.optional(level, 'warning'),
  why: v.optional(localized),
  link: v.optional(link),
  locked: v.optional(yesOrNo, false),
  examples: v.optional(list(example, PACK_LIMITS.examples), []),
};
const sharedWithId = { ...shared, id: idText };

const phrases = list(phrase, PACK_LIMITS.phrases);
const replacement = v.pipe(
  v.string((issue) => `expected a text; found ${found(issue.input)}`),
  v.maxLength(PACK_LIMITS.phraseCharacters, 'is too long; make it shorter'),
);

const useTerm = keys({
  ...shared,
  use: phrase,
  'instead-of': v.optional(phrases, []),
  case: v.optional(oneOf(['exact', 'any']), 'any'),
  inflect: v.optional(phrases, []),
});
const neverTerm = keys({
  ...shared,
  never: oneOrMore(phrase, PACK_LIMITS.phrases),
  unless: v.optional(oneOrMore(phrase, PACK_LIMITS.phrases), []),
  suggest: v.optional(oneOrMore(replacement, PACK_LIMITS.phrases), []),
});
const term = chosenFrom([useTerm, neverTerm], (input) =>
  hasKey(input, 'never') ? neverTerm : useTerm,
);

const part = keys({ ...sharedWithId, ...partKeys });

const pattern = text(PACK_LIMITS.patternCharacters);
const certainty = v.pipe(
  v.number((issue) => `expected a number from 0 to 1; found ${found(issue.input)}`),
  v.check(
    (value) => value >= 0 && value <= 1,
    (issue) => `expected a number from 0 to 1; found ${found(issue.input)}`,
  ),
);
const generic = {
  ...sharedWithId,
  ignorecase: v.optional(yesOrNo, false),
  nonword: v.optional(yesOrNo, false),
  message: localized,
  certainty: v.optional(certainty),
};
const existence = keys({
  ...generic,
  extends: oneOf(['existence']),
  tokens: someOf(pattern, PACK_LIMITS.phrases),
  suggest: v.optional(oneOrMore(replacement, PACK_LIMITS.phrases), []),
});
const substitution = keys({
  ...generic,
  extends: oneOf(['substitution']),
  swap: v.pipe(
    v.record(
      pattern,
      replacement,
      (issue) => `expected patterns and replacements; found ${found(issue.input)}`,
    ),
    v.check(
      (swap) => Object.keys(swap).length <= PACK_LIMITS.swaps,
      `holds more than ${PACK_LIMITS.swaps}; split the rule`,
    ),
  ),
});
// Never read: says why the rule is of no kind we know, without a word on its other keys.
const unknownRule = v.looseObject(
  {
    extends: v.custom<never>(
      () => false,
      ({ input }) => choiceMessage(input, ['existence', 'substitution', ...BODY_POINTS]),
    ),
  },
  (issue) =>
    issue.path
      ? 'is missing; add "extends"'
      : `expected keys and values; found ${found(issue.input)}`,
);
/** Only our own keys are read here: Vale's are read as Vale reads them, by `readBodyRule`. */
const bodyRule = v.looseObject({
  ...sharedWithId,
  message: localized,
  extends: oneOf(['existence', 'substitution', ...BODY_POINTS]),
  imported: v.optional(
    textLike(/^[^\s./]+\.[^\s./]+$/u, 'a rule of Vale such as Microsoft.Dashes'),
  ),
});
const rule = chosenFrom([existence, substitution, bodyRule, unknownRule], (input) => {
  if (isBodyRule(input)) return bodyRule;
  const kind: unknown =
    typeof input === 'object' && input !== null && 'extends' in input ? input.extends : undefined;
  if (kind === 'existence') return existence;
  return kind === 'substitution' ? substitution : unknownRule;
});

/** `guidelines.yaml` */
export const guidelinesSchema = keys({
  lists: listsSection,
  terms: v.optional(list(term, PACK_LIMITS.terms), []),
  parts: v.optional(list(part, PACK_LIMITS.parts), []),
  placeholders: v.optional(
    keys({
      styles: v.optional(
        list(textLike(/^.{2,40}$/u, 'a placeholder of 2 to 40 characters'), PACK_LIMITS.styles),
        [],
      ),
      'left-over': v.optional(level, 'error'),
    }),
    {},
  ),
  sending: v.optional(
    keys({
      'missing-parts': v.optional(oneOf(['hold', 'let']), 'let'),
      unchecked: v.optional(oneOf(['hold', 'let']), 'let'),
      override: v.optional(oneOf(['allowed', 'forbidden']), 'allowed'),
    }),
    {},
  ),
  address: addressSection,
  ...measureSections,
  format: formatsSection,
  rules: v.optional(list(rule, PACK_LIMITS.rules), []),
  fields: v.optional(list(fieldRuleSchema, PACK_LIMITS.fieldRules), []),
  sensitive: v.optional(sensitiveSchema),
  facts: v.optional(factsSchema),
  'mix-ups': v.optional(mixUpsSchema),
  'internal-only': v.optional(phrases, []),
  exceptions: v.optional(list(text(), PACK_LIMITS.phrases), []),
  vocabulary: v.optional(
    keys({
      accept: v.optional(list(phrase, PACK_LIMITS.words), []),
      patterns: v.optional(list(pattern, PACK_LIMITS.phrases), []),
    }),
    {},
  ),
});

export type GuidelinesYaml = v.InferOutput<typeof guidelinesSchema>;
export type TermYaml = GuidelinesYaml['terms'][number];
export type PartYaml = GuidelinesYaml['parts'][number];
export type BodyRuleYaml = v.InferOutput<typeof bodyRule>;
export type RuleYaml = v.InferOutput<typeof existence> | v.InferOutput<typeof substitution>;
