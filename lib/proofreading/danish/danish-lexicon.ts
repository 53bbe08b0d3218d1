import type { DictionaryFiles } from '../dictionaries/speller';
import { rememberByWord } from '../remember-by-word';
import { createDanishEntries, type DanishEntries } from './danish-entries';
import type { AdjectiveForm, DanishForm, NounForm, VerbForm } from './danish-forms';

/** What the dictionary knows of Danish words beside that they are words. */
export interface DanishLexicon {
  /** All readings of a word in small letters; empty where the dictionary tells none. */
  formsOf(word: string): readonly DanishForm[];
  /** The word in the form wanted; undefined where the dictionary has none. */
  inflect(lemma: string, wanted: WantedForm): string | undefined;
  /** True when the dictionary has the word, or a form of it, as an entry and not as a compound it allows. */
  isListed(word: string): boolean;
}

export type WantedForm =
  | Pick<NounForm, 'kind' | 'number' | 'isDefinite'>
  | Pick<VerbForm, 'kind' | 'form'>
  | Pick<AdjectiveForm, 'kind' | 'form'>;

type IsWord = (word: string) => boolean;

/** Reads the unmodified Danish dictionary; `isWord` is the speller's, for compounds. */
export function createDanishLexicon(files: DictionaryFiles, isWord: IsWord): DanishLexicon {
  const entries = createDanishEntries(files);
  return {
    formsOf: rememberByWord((word) => {
      const forms = formsWithGenitive(word, entries);
      return forms.length > 0 ? forms : formsOfCompound(word, entries, isWord);
    }),
    inflect: (lemma, wanted) =>
      inflectEntry(lemma, wanted, entries) ?? inflectCompound({ lemma, wanted, entries, isWord }),
    isListed: (word) => entries.has(word),
  };
}

function formsWithGenitive(word: string, entries: DanishEntries): readonly DanishForm[] {
  const forms = entries.formsOf(word);
  const bare = /^(?<bare>.{2,}?)(?:'s|s|')$/u.exec(word)?.groups?.['bare'];
  if (bare === undefined) return forms;
  const genitives = entries
    .formsOf(bare)
    .flatMap((form): DanishForm[] => (form.kind === 'noun' ? [{ ...form, isGenitive: true }] : []));
  return [...forms, ...genitives];
}

/** What makes verbs of verbs at will: `genberegner`, `videresendt`. */
const VERB_PREFIX =
  /^(?:forhånds|gen|videre|for|efter|fejl|om|over|under|sam|mis|auto|til|af|op|ned|ind|ud|dobbelt|hjem)(?=.{4})/u;

/** The readings of a verb with a prefix, and those as a noun of the first split that gives any. */
function formsOfCompound(
  word: string,
  entries: DanishEntries,
  isWord: IsWord,
): readonly DanishForm[] {
  if (word.length < 6 || !isWord(word)) return [];
  const [prefix = ''] = VERB_PREFIX.exec(word) ?? [];
  const verbs = entries
    .formsOf(prefix === '' ? '' : word.slice(prefix.length))
    .filter(({ kind }) => kind === 'verb')
    .map((form) => ({ ...form, lemma: prefix + form.lemma }));
  return [...verbs, ...nounsOfCompound(word, entries, isWord)];
}

function nounsOfCompound(
  word: string,
  entries: DanishEntries,
  isWord: IsWord,
): readonly DanishForm[] {
  for (const [lead, tail] of splitsOf(word)) {
    if (!/[aeiouyæøå]/u.test(lead)) continue;
    const nouns = formsWithGenitive(tail, entries).filter(
      ({ kind, lemma }) => kind === 'noun' && lemma.length > 2,
    );
    if (nouns.length > 0 && isLead(lead, isWord)) {
      return nouns.map((form) => ({ ...form, lemma: lead + form.lemma }));
    }
  }
  return [];
}

/** All ways to take a word for two, the shortest first part first. */
function splitsOf(word: string): readonly (readonly [lead: string, tail: string])[] {
  const places = Array.from({ length: Math.max(0, word.length - 4) }, (_, at) => at + 2);
  return places.map((at) => [word.slice(0, at), word.slice(at)]);
}

/** With a linking `-s-` or `-e-` (`leverings-`, `jule-`), or without the -e that the word has alone. */
function isLead(lead: string, isWord: IsWord): boolean {
  return isWord(lead) || (/[se]$/u.test(lead) && isWord(lead.slice(0, -1))) || isWord(`${lead}e`);
}

function inflectEntry(
  lemma: string,
  wanted: WantedForm,
  entries: DanishEntries,
): string | undefined {
  return entries.inflect(lemma).find(({ form }) => isWanted(form, wanted))?.word;
}

/** A compound is inflected as its last part is. */
function inflectCompound({
  lemma,
  wanted,
  entries,
  isWord,
}: {
  readonly lemma: string;
  readonly wanted: WantedForm;
  readonly entries: DanishEntries;
  readonly isWord: IsWord;
}): string | undefined {
  for (const [lead, tail] of splitsOf(lemma)) {
    const inflected = inflectEntry(tail, wanted, entries);
    if (inflected !== undefined && isWord(lead + inflected)) return lead + inflected;
  }
  return undefined;
}

function isWanted(form: DanishForm, wanted: WantedForm): boolean {
  if (form.kind === 'noun') {
    if (wanted.kind !== 'noun' || form.isGenitive) return false;
    return form.number === wanted.number && form.isDefinite === wanted.isDefinite;
  }
  if (form.kind === 'verb' && form.isPassive) return false;
  return form.kind === wanted.kind && form.form === wanted.form;
}
