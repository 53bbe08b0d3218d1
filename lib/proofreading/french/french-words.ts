import type { DictionaryFiles } from '../dictionaries/speller';
import { createFormReader, type EntryForm } from '../hunspell/read-forms';
import { rememberByWord } from '../remember-by-word';
import { readListed, readVerb, respell, type FrenchVerb } from './french-verb';

/** The four forms of a participle or adjective. */
export interface Agreeing {
  /** Masculine, and one. */
  readonly base: string;
  readonly isFeminine: boolean;
  /** Undefined where one and several are written the same: `pris`. */
  readonly isPlural: boolean | undefined;
}

/** What the dictionary knows of a French word in small letters. */
export interface FrenchReading {
  readonly isListed: boolean;
  /** It may be a noun or an adjective. */
  readonly isNominal: boolean;
  readonly verbs: readonly FrenchVerb[];
  readonly infinitive: string | undefined;
  readonly participle: Agreeing | undefined;
  /** An adjective that only takes -e and -s: `gratuit`, `gratuite`. */
  readonly adjective: Agreeing | undefined;
}

export interface FrenchWords {
  readonly isWord: (word: string) => boolean;
  readonly read: (word: string) => FrenchReading;
  /** The same verb with another subject; undefined where nobody is sure of it. */
  readonly withSubject: (
    word: string,
    verb: FrenchVerb,
    wanted: { readonly person: 1 | 2 | 3; readonly isPlural: boolean },
  ) => string | undefined;
}

/** Flags of dictionary-fr 7.5: a verb's has a small letter first, of nouns and adjectives a capital. */
const OF_VERB = /^[a-z][A-Za-z0-9+.]$/u;
const OF_NOUN = /^(?:S\.|X\.|F.|W.|A\.|I\.|G.)$/u;
const IRREGULAR_PARTICIPLE =
  /(?:fait|dit|[eé]crit|scrit|ouvert|offert|couvert|joint|atteint|éteint|craint|duit|struit|cuit|mort|mis|pris|quis|clus|clos)$/u;

/** Reads the unmodified French dictionary: its flags tell verbs from all else. */
export function createFrenchWords(
  files: DictionaryFiles,
  isWord: (word: string) => boolean,
): FrenchWords {
  const readForms = createFormReader(files, 2);
  const entriesOf = rememberByWord((word) => readForms(word).filter(isOfVerb));
  const read = rememberByWord((word): FrenchReading => {
    const forms = readForms(word);
    const ofVerbs = entriesOf(word);
    const participle = agreeingOf(word, (base) => isParticiple(base, entriesOf));
    return {
      isListed: forms.length > 0,
      isNominal: forms.some((form) => !isOfVerb(form) && isNominal(word, form)),
      verbs: [...readListed(word), ...finite(word, ofVerbs, participle)],
      infinitive: ofVerbs.find(({ by }) => by === undefined)?.entry,
      participle,
      adjective: agreeingOf(word, (base) =>
        readForms(base).some(
          (form) => form.entry === base && !isOfVerb(form) && form.flags.has('F.'),
        ),
      ),
    };
  });
  return {
    isWord,
    read,
    withSubject: (word, verb, wanted) =>
      respell(word, verb, wanted).find((one) =>
        read(one).verbs.some(
          (other) =>
            other.infinitive === verb.infinitive &&
            other.person === wanted.person &&
            other.isPlural === wanted.isPlural,
        ),
      ),
  };
}

/** `colis` and `recours` have no ending to take: only what is said before a vowel. */
function isNominal(word: string, { flags }: EntryForm): boolean {
  return [...flags].some((flag) => OF_NOUN.test(flag)) || (flags.has("L'") && /[sxz]$/u.test(word));
}

function isOfVerb({ entry, flags }: EntryForm): boolean {
  return /(?:er|ir|re)$/u.test(entry) && [...flags].some((flag) => OF_VERB.test(flag));
}

function finite(
  word: string,
  forms: readonly EntryForm[],
  participle: Agreeing | undefined,
): readonly FrenchVerb[] {
  if (readListed(word).length > 0 || /(?:ée?s?|er|ir|oir|ants?)$/u.test(word)) return [];
  // `fini` and `reçues`; `finis` is `je finis` too, and `vérifie` no participle.
  if (participle && /(?:[iu]|[iu]es?)$/u.test(word)) return [];
  const entries = new Set(forms.flatMap(({ entry, by }) => (by === undefined ? [] : [entry])));
  return [...entries].flatMap((entry) => (entry === word ? [] : readVerb(word, entry)));
}

function agreeingOf(word: string, isBase: (base: string) => boolean): Agreeing | undefined {
  for (const ending of ['', 'e', 's', 'es']) {
    const base = word.endsWith(ending) ? word.slice(0, word.length - ending.length) : '';
    if (base.length < 2 || !isBase(base)) continue;
    const isSame = base.endsWith('s') && ending === '';
    return {
      base,
      isFeminine: ending.startsWith('e'),
      isPlural: isSame ? undefined : ending.endsWith('s'),
    };
  }
  return undefined;
}

function isParticiple(base: string, entriesOf: (word: string) => readonly EntryForm[]): boolean {
  return entriesOf(base).some(({ entry, by }) => {
    if (by === undefined) return false;
    if (base.endsWith('é')) return entry.endsWith('er');
    if (base.endsWith('i')) return entry === `${base}r` || entry === `${base}vre`;
    if (base.endsWith('u')) return /(?:re|oir|ir)$/u.test(entry);
    return IRREGULAR_PARTICIPLE.test(base) && /(?:re|ir)$/u.test(entry);
  });
}

/** A participle or adjective as its noun asks. */
export function agree(
  { base }: Pick<Agreeing, 'base'>,
  { isFeminine, isPlural }: { readonly isFeminine: boolean; readonly isPlural: boolean },
): string {
  const one = isFeminine ? `${base}e` : base;
  return isPlural && !one.endsWith('s') ? `${one}s` : one;
}
