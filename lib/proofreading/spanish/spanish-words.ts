import type { DictionaryFiles } from '../dictionaries/speller';
import { createFormReader, type EntryForm } from '../hunspell/read-forms';
import { rememberByWord } from '../remember-by-word';
import { irregularForm, irregularParticiples, irregularReadings } from './irregular-verbs';
import { readVerb, type SpanishVerb } from './spanish-verb';

/** What the dictionary knows of a Spanish word in small letters. */
export interface SpanishReading {
  readonly isListed: boolean;
  /** It may be a noun or an adjective that is no participle; `o` and `a` are its gender where its ending shows one. */
  readonly isNominal: boolean;
  readonly verbs: readonly SpanishVerb[];
  readonly infinitiveOf: string | undefined;
  readonly gerundOf: string | undefined;
  readonly participleOf: string | undefined;
}

export interface SpanishWords {
  readonly isWord: (word: string) => boolean;
  readonly read: (word: string) => SpanishReading;
  /** This form of the verb; undefined where nobody is sure of it. */
  readonly inflect: (wanted: SpanishVerb) => string | undefined;
  readonly participle: (infinitive: string) => string | undefined;
}

/** Flags of dictionary-es 2.8: regular and irregular tenses, participles. */
const PREFIX = /^(?:re|des|pre|sobre|sub|inter|auto|contra|co)(?<rest>\p{Ll}{4,})$/u;
const OF_VERB = new Set(['R', 'E', 'I', 'X']);

/** Reads the unmodified Spanish dictionary: its flags tell verbs from all else. */
export function createSpanishWords(
  files: DictionaryFiles,
  isWord: (word: string) => boolean,
): SpanishWords {
  const readForms = createFormReader(files, 1);
  const readWhole = (word: string): SpanishReading =>
    toReading(word, readForms(word), isPresent(word) && isWord(word) ? readForms(`${word}r`) : []);
  const read = rememberByWord((word) => {
    const reading = readWhole(word);
    const rest = PREFIX.exec(word)?.groups?.['rest'];
    if (reading.isListed || rest === undefined || !isWord(word)) return reading;
    return withPrefix(readWhole(rest), word.slice(0, -rest.length));
  });
  return {
    isWord,
    read,
    inflect: (wanted) =>
      irregularForm(wanted) ??
      candidates(wanted).find((word) => read(word).verbs.some((verb) => isSame(verb, wanted))),
    participle(infinitive) {
      for (const [ending, participle] of irregularParticiples) {
        if (ending.test(infinitive))
          return keepWord(infinitive.replace(ending, participle), isWord);
      }
      const regular = infinitive.endsWith('ar')
        ? infinitive.replace(/r$/u, 'do')
        : infinitive.replace(/[eií]r$/u, /[aeo][eií]r$/u.test(infinitive) ? 'ído' : 'ido');
      return keepWord(regular, isWord);
    },
  };
}

function keepWord(word: string, isWord: (word: string) => boolean): string | undefined {
  return isWord(word) ? word : undefined;
}

/** `instala` of `instalar`: the dictionary makes it by taking away a letter. */
function isPresent(word: string): boolean {
  return /[ae]$/u.test(word);
}

/** `desinstalar`, `rellenar`: listed as `instalar`, `llenar`. */
function withPrefix(reading: SpanishReading, prefix: string): SpanishReading {
  const long = (infinitive: string | undefined) => infinitive && prefix + infinitive;
  return {
    ...reading,
    verbs: reading.verbs.map((verb) => ({ ...verb, infinitive: prefix + verb.infinitive })),
    infinitiveOf: long(reading.infinitiveOf),
    gerundOf: long(reading.gerundOf),
    participleOf: long(reading.participleOf),
  };
}

function toReading(
  word: string,
  forms: readonly EntryForm[],
  infinitives: readonly EntryForm[],
): SpanishReading {
  const ofVerbs = forms.filter(isOfVerb);
  const verbs = ofVerbs
    .filter(({ by }) => by !== undefined && OF_VERB.has(by))
    .flatMap(({ entry }) => readVerb(word, entry));
  const regular = infinitives
    .filter((form) => isOfVerb(form) && form.by === undefined)
    .flatMap(({ entry }) => readVerb(word, entry));
  const made = (ending: RegExp): string | undefined =>
    ofVerbs.find(({ by }) => by !== undefined && ending.test(word))?.entry;
  const participleOf =
    made(/[aií]d[oa]s?$/u) ??
    (/(?:hech|vist|puest|dich|scrit|biert|uelt|rot)[oa]s?$/u.test(word) ? word : undefined);
  return {
    isListed: forms.length > 0 || regular.length > 0,
    isNominal:
      forms.some((form) => !isOfVerb(form) && form.flags.size > 0) && participleOf === undefined,
    verbs: [...(irregularReadings.get(word) ?? []), ...verbs, ...regular],
    infinitiveOf:
      ofVerbs.find(({ by }) => by === undefined)?.entry ??
      (/^(?:ser|estar|haber|ir|dar|poder|tener|saber|ver|querer)$/u.test(word) ? word : undefined),
    gerundOf: made(/ndo$/u),
    participleOf,
  };
}

function isOfVerb({ entry, flags }: EntryForm): boolean {
  return /[aeií]r$/u.test(entry) && [...flags].some((flag) => OF_VERB.has(flag));
}

function isSame(one: SpanishVerb, other: SpanishVerb): boolean {
  return (
    one.infinitive === other.infinitive &&
    one.tense === other.tense &&
    one.person === other.person &&
    one.isPlural === other.isPlural
  );
}

const ENDINGS = {
  present: [/^/u, ['o', 'as', 'a', 'amos', 'áis', 'an'], ['o', 'es', 'e', 'emos', 'éis', 'en']],
  subjunctive: [/^/u, ['e', 'es', 'e', 'emos', 'éis', 'en'], ['a', 'as', 'a', 'amos', 'áis', 'an']],
  preterite: [
    /^/u,
    ['é', 'aste', 'ó', 'amos', 'asteis', 'aron'],
    ['í', 'iste', 'ió', 'imos', 'isteis', 'ieron'],
  ],
  imperfect: [
    /^/u,
    ['aba', 'abas', 'aba', 'ábamos', 'abais', 'aban'],
    ['ía', 'ías', 'ía', 'íamos', 'íais', 'ían'],
  ],
} as const;

/** How the form may be written; the reader says which of them is one. */
function candidates({ infinitive, tense, person, isPlural }: SpanishVerb): readonly string[] {
  const place = person - 1 + (isPlural ? 3 : 0);
  if (tense === 'future') {
    return [infinitive + (['é', 'ás', 'á', 'emos', 'éis', 'án'][place] ?? '')];
  }
  if (tense === 'conditional') {
    return [infinitive + (['ía', 'ías', 'ía', 'íamos', 'íais', 'ían'][place] ?? '')];
  }
  if (tense === 'past-subjunctive') return [];
  const [, ar, er] = ENDINGS[tense];
  const ending = (infinitive.endsWith('ar') ? ar : er)[place] ?? '';
  return stemsOf(infinitive.slice(0, -2)).map((stem) => stem + ending);
}

function stemsOf(stem: string): readonly string[] {
  const changed = [
    stem,
    stem.replace(/e(?=[^aeiou]*u?$)/u, 'ie'),
    stem.replace(/o(?=[^aeiou]*u?$)/u, 'ue'),
    stem.replace(/e(?=[^aeiou]*u?$)/u, 'i'),
    stem.replace(/u(?=[^aeiou]*$)/u, 'ue'),
    stem.replace(/i$/u, 'í'),
    stem.replace(/u$/u, 'ú'),
  ];
  return changed.flatMap((one) => [
    one,
    one.replace(/c$/u, 'qu'),
    one.replace(/g$/u, 'gu'),
    one.replace(/z$/u, 'c'),
    one.replace(/c$/u, 'zc'),
    one.replace(/g$/u, 'j'),
    one.replace(/gu$/u, 'g'),
    `${one}g`,
    `${one}y`,
  ]);
}
