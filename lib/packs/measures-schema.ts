import * as v from 'valibot';

import { PROMISE_CLASSES, type Measures } from '@/lib/measures/measures';

import { sectionExample } from './example-schema';
import { PACK_LIMITS } from './pack-limits';
import {
  byLanguage,
  choiceMessage,
  found,
  keys,
  level,
  list,
  oneOf,
  oneOrMore,
  phrase,
  textLike,
  yesOrNo,
} from './schema-parts';
import { toExample } from './to-example';

const examples = v.optional(list(sectionExample, PACK_LIMITS.examples), []);

const count = v.pipe(
  v.number((issue) => `expected a whole number; found ${found(issue.input)}`),
  v.check(
    (value) => Number.isSafeInteger(value) && value >= 0,
    (issue) => `expected a whole number from 0; found ${found(issue.input)}`,
  ),
);
const range = v.pipe(
  v.tuple(
    [count, count],
    (issue) => `expected two numbers such as [40, 220]; found ${found(issue.input)}`,
  ),
  v.check(
    ([least, most]) => least <= most,
    'the first number is above the second; change them over',
  ),
);
const index = v.number((issue) => `expected a number; found ${found(issue.input)}`);

const host = textLike(
  /^(?:\*\.)?[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*$/u,
  'a host name such as nordlys.dk or *.nordlys.dk, without https:// and path',
);
const promiseClass = v.picklist(PROMISE_CLASSES, (issue) =>
  choiceMessage(issue.input, PROMISE_CLASSES),
);

/** The sections of `guidelines.yaml` about what is counted or read off in a whole reply. */
export const measureSections = {
  length: v.optional(
    keys({
      words: v.optional(range),
      'sentence-max': v.optional(count),
      'paragraph-sentences-max': v.optional(count),
      'subject-max': v.optional(count),
      level: v.optional(level, 'suggestion'),
      examples,
    }),
  ),
  readability: v.optional(
    keys({
      languages: byLanguage(
        keys({ 'lix-max': v.optional(index), 'flesch-min': v.optional(index) }),
      ),
      level: v.optional(level, 'suggestion'),
      examples,
    }),
  ),
  tone: v.optional(
    keys({
      'exclamations-max': v.optional(count),
      'emojis-max': v.optional(count),
      caps: v.optional(oneOf(['forbid', 'allow'])),
      contractions: v.optional(oneOf(['forbid', 'prefer'])),
      level: v.optional(level, 'warning'),
      examples,
    }),
  ),
  promises: v.optional(
    keys({
      forbid: v.optional(list(promiseClass, PROMISE_CLASSES.length), []),
      phrases: v.optional(oneOrMore(phrase, PACK_LIMITS.phrases), []),
      allow: v.optional(oneOrMore(phrase, PACK_LIMITS.phrases), []),
      level: v.optional(level, 'error'),
      examples,
    }),
  ),
  links: v.optional(
    keys({
      allow: v.optional(list(host, PACK_LIMITS.phrases), []),
      'https-only': v.optional(yesOrNo, true),
      shorteners: v.optional(oneOf(['forbid', 'allow']), 'forbid'),
      'same-text': v.optional(yesOrNo, true),
      level: v.optional(level, 'error'),
      examples,
    }),
  ),
};

const sectionsSchema = v.object(measureSections);
export type MeasuresYaml = v.InferOutput<typeof sectionsSchema>;

/** The sections as the engine takes them; undefined when the pack has none. */
export function toMeasures(yaml: MeasuresYaml): Measures | undefined {
  const { length, readability, tone, promises, links } = yaml;
  const measures: Measures = {
    ...(length && {
      length: {
        level: length.level,
        ...(length.words && { minWords: length.words[0], maxWords: length.words[1] }),
        maxSentenceWords: length['sentence-max'],
        maxParagraphSentences: length['paragraph-sentences-max'],
        maxSubject: length['subject-max'],
      },
    }),
    ...(readability && {
      readability: {
        level: readability.level,
        byLanguage: Object.fromEntries(
          Object.entries(readability.languages).map(([language, bound]) => [
            language,
            {
              maxLix: bound['lix-max'],
              minFlesch: bound['flesch-min'],
            },
          ]),
        ),
      },
    }),
    ...(tone && {
      loudness: {
        level: tone.level,
        maxExclamations: tone['exclamations-max'],
        maxEmojis: tone['emojis-max'],
        ...(tone.caps && { caps: tone.caps }),
        ...(tone.contractions && { contractions: tone.contractions }),
      },
    }),
    ...(promises && {
      promises: {
        forbid: promises.forbid,
        phrases: promises.phrases,
        allow: promises.allow,
        level: promises.level,
      },
    }),
    ...(links && {
      links: {
        allow: links.allow,
        httpsOnly: links['https-only'],
        noShorteners: links.shorteners === 'forbid',
        sameText: links['same-text'],
        level: links.level,
      },
    }),
  };
  return Object.keys(measures).length === 0 ? undefined : measures;
}

/** Examples of the sections by their key, to be run as tests. */
export function measureExamples(yaml: MeasuresYaml) {
  return (['length', 'readability', 'tone', 'promises', 'links'] as const).map((section) => ({
    section,
    rules: RULES[section],
    examples: (yaml[section]?.examples ?? []).map(toExample),
  }));
}

const RULES = {
  length: ['length', 'sentence-length', 'paragraph-length', 'subject-length'],
  readability: ['readability'],
  tone: ['exclamations', 'emojis', 'caps', 'contractions'],
  promises: ['promises'],
  links: ['links', 'link-https', 'link-shortener', 'link-text', 'link-disguised'],
} as const;
