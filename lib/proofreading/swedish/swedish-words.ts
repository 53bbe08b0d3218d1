import type { DictionaryFiles } from '../dictionaries/speller';
import { createFormReader, type EntryForm } from '../hunspell/read-forms';
import { rememberByWord } from '../remember-by-word';

export interface SwedishNoun {
  readonly gender: 'common' | 'neuter';
  readonly number: 'singular' | 'plural';
  readonly isDefinite: boolean;
  readonly isGenitive: boolean;
}

/** `base`: stor; `t`: stort; `a`: stora, also skickade. */
export type AdjectiveForm = 'base' | 't' | 'a';

export interface SwedishReading {
  readonly isListed: boolean;
  readonly nouns: readonly SwedishNoun[];
  readonly adjectives: readonly AdjectiveForm[];
  /** The infinitive of a verb that the word is the present of. */
  readonly infinitives: readonly string[];
  /** The infinitive itself. */
  readonly isInfinitive: boolean;
  readonly isVerb: boolean;
}

export interface SwedishWords {
  readonly isWord: (word: string) => boolean;
  readonly read: (word: string) => SwedishReading;
}

/** Of the nouns in -a, few are neuter. */
const NEUTER_IN_A = /(?:schema|tema|drama|hjärta|öga|öra|dilemma|komma)$/u;
const SHORTEST_PART = 3;
const SHORTEST_TAIL = 4;
const IRREGULAR: ReadonlyMap<string, readonly AdjectiveForm[]> = new Map([
  ['konstant', ['base', 't']],
  ['gammal', ['base']],
  ['gammalt', ['t']],
  ['gamla', ['a']],
]);

/** Reads the unmodified Swedish dictionary (dictionary-sv 4.0.0): its headings tell what each flag makes. */
export function createSwedishWords(
  files: DictionaryFiles,
  isWord: (word: string) => boolean,
): SwedishWords {
  const readForms = createFormReader(files, 1);
  const readListed = rememberByWord((word) => toReading(word, readForms(word)));
  return {
    isWord,
    read: rememberByWord((word) => {
      const listed = readListed(word);
      if (listed.isListed || !isWord(word)) return listed;
      for (let at = SHORTEST_PART; at <= word.length - SHORTEST_TAIL; at += 1) {
        const tail = word.slice(at);
        // `tangentbords|val` is no `tangentbord|sval`.
        if (tail.startsWith('s') && readListed(tail.slice(1)).isListed) continue;
        const { nouns } = readListed(tail);
        // `nyckel|skåp`, `leverans|tid`: the first part with its linking letter or without.
        const lead = word.slice(0, at);
        const isLead = isWord(lead) || (lead.endsWith('s') && isWord(lead.slice(0, -1)));
        if (nouns.length > 0 && isLead) return { ...listed, nouns };
      }
      return listed;
    }),
  };
}

function toReading(word: string, forms: readonly EntryForm[]): SwedishReading {
  const verbs = forms.filter(isOfVerb);
  return {
    isListed: forms.length > 0,
    nouns: forms.flatMap((form) => toNoun(form, word)),
    adjectives: [
      ...forms.flatMap((form) => toAdjective(form, word)),
      ...(IRREGULAR.get(word) ?? []),
      ...(/.samt$/u.test(word) && forms.length > 0 ? (['t'] as const) : []),
    ],
    infinitives: verbs.flatMap(({ entry, by }) => (isPresent(word, by) ? [entry] : [])),
    isInfinitive: verbs.some(({ by }) => by === undefined),
    isVerb: verbs.length > 0,
  };
}

/** Entries on -a with the flags of the first or second conjugation. */
function isOfVerb({ entry, flags }: EntryForm): boolean {
  return entry.endsWith('a') && ['m', 'K', 'N', 'P'].some((flag) => flags.has(flag));
}

/** `skickar`, `hjälper`, `kör`. */
function isPresent(word: string, by: string | undefined): boolean {
  return by === 'm' || (by === 'K' && word.endsWith('er'));
}

function toNoun(form: EntryForm, word: string): readonly SwedishNoun[] {
  const { entry, flags, by } = form;
  const has = (some: string): boolean => [...some].some((flag) => flags.has(flag));
  // `anmälan`, `början`: they have no ending of their own.
  if (entry.endsWith('an') && has('A') && !has('BCDEFGHIJ')) {
    return [{ gender: 'common', number: 'singular', isDefinite: true, isGenitive: by === 'A' }];
  }
  // `meddelande` of `meddela`.
  if (isOfVerb(form) && by === 'B' && word.endsWith('nde')) {
    return [{ gender: 'neuter', number: 'singular', isDefinite: false, isGenitive: false }];
  }
  if (isOfVerb(form) || !has('BCDEFGHIJ') || isAdjectiveEntry(form) || /^\p{Lu}/u.test(entry))
    return [];
  const gender = has('BC') || entry.endsWith('um') ? 'neuter' : 'common';
  // `resa` and `tåla` have flags that other nouns and verbs have.
  const isUnsure = gender === 'neuter' ? !NEUTER_IN_A.test(entry) : has('J') && !has('G');
  if (entry.endsWith('a') && isUnsure) return [];
  const isGenitive = by !== undefined && word.endsWith('s') && (by === 'A' || !entry.endsWith('s'));
  const noun = (number: SwedishNoun['number'], isDefinite: boolean): SwedishNoun => ({
    gender,
    number,
    isDefinite,
    isGenitive,
  });
  // `problem`, `hus`: the same in the plural.
  const hasOwnPlural = has('GHIJ') || (has('E') && gender === 'neuter');
  if (by === undefined || by === 'A') {
    const singular = noun('singular', false);
    return gender === 'neuter' && !hasOwnPlural ? [singular, noun('plural', false)] : [singular];
  }
  if (by === 'B' || by === 'C') return [noun('singular', true)];
  // `glasögon` has no other plural: its -en may be of either number.
  if (by === 'D' && gender === 'common' && !hasOwnPlural)
    return [noun('singular', true), noun('plural', true)];
  if (by === 'D' || by === 'F') return [noun(gender === 'neuter' ? 'plural' : 'singular', true)];
  if (by === 'E') return [gender === 'neuter' ? noun('plural', false) : noun('singular', true)];
  return 'GHIJ'.includes(by) ? [noun('plural', /nas?$/u.test(word))] : [];
}

function isAdjectiveEntry({ entry, flags }: EntryForm): boolean {
  if (entry.endsWith('a')) return false;
  // `enkel`, `öppen`, `långsam` have flags of verbs.
  return flags.has('O') || flags.has('Q') || (flags.has('L') && flags.has('M'));
}

function toAdjective(form: EntryForm, word: string): readonly AdjectiveForm[] {
  const { entry, by } = form;
  if (isOfVerb(form)) {
    // `försena|d`, `betal|d`; the neuter is that of the perfect too.
    if (by === 'P') return [word.endsWith('d') ? 'base' : word.endsWith('t') ? 't' : 'a'];
    if (by === 'O') return [word.endsWith('d') ? 'base' : 'a'];
    if (by !== 'K' || !word.endsWith('t')) return [];
    // `köpt`, `tänkt`: of both genders.
    return /[kpstx]a$/u.test(entry) ? ['base', 't'] : ['t'];
  }
  if (!isAdjectiveEntry(form)) return [];
  if (by === undefined) return ['base'];
  if (by === 'O') return [word.endsWith('t') ? 't' : 'a'];
  if (by === 'Q') return ['a'];
  if (by === 'M' && /[at]$/u.test(word)) return [word.endsWith('t') ? 't' : 'a'];
  return by === 'N' && word.endsWith('t') ? ['t'] : [];
}
