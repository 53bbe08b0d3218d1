import { countedNouns } from './counted-nouns';
import { readForms, type EnglishForm, type VerbForm } from './english-forms';

export interface EnglishLexicon {
  /** All that a word (in small letters) may be; empty for unknown words and for small words such as `the`. */
  formsOf(word: string): readonly EnglishForm[];
  /** A form of a verb: `write`, `past` gives `wrote`. */
  inflect(lemma: string, form: VerbForm['form']): string;
  pluralOf(lemma: string): string | undefined;
}

const BE: readonly (readonly [string, VerbForm])[] = [
  ['be', { kind: 'verb', lemma: 'be', form: 'base' }],
  ['am', { kind: 'verb', lemma: 'be', form: 's' }],
  ['is', { kind: 'verb', lemma: 'be', form: 's' }],
  ['are', { kind: 'verb', lemma: 'be', form: 'base' }],
  ['was', { kind: 'verb', lemma: 'be', form: 'past' }],
  ['were', { kind: 'verb', lemma: 'be', form: 'past' }],
  ['been', { kind: 'verb', lemma: 'be', form: 'participle' }],
  ['being', { kind: 'verb', lemma: 'be', form: 'ing' }],
];

type Entry = readonly (readonly [word: string, form: EnglishForm])[];

/** Reads the lexicon from its data file, unzipped. Words are looked up when first asked for: reading all takes half a second. */
export function createEnglishLexicon(lines: string): EnglishLexicon {
  const lineOf = new Map<string, string>();
  /** Of forms that are written out, the lemmas. */
  const lemmasOf = new Map<string, string[]>();
  for (const line of lines.split('\n')) {
    const lemma = line.slice(0, line.indexOf(' '));
    lineOf.set(lemma, countedNouns.has(lemma) ? asCounted(lemma, line) : line);
    if (!line.includes(':')) continue;
    for (const form of line.split(/[ :,/]/u)) {
      if (form.length < 2 || form === lemma) continue;
      const lemmas = lemmasOf.get(form);
      if (lemmas) lemmas.push(lemma);
      else lemmasOf.set(form, [lemma]);
    }
  }
  for (const lemma of countedNouns) if (!lineOf.has(lemma)) lineOf.set(lemma, `${lemma} N`);
  const entries = new Map<string, Entry>([['be', BE]]);
  const entryOf = (lemma: string): Entry => {
    const known = entries.get(lemma);
    if (known) return known;
    const line = lineOf.get(lemma);
    const entry = line === undefined ? [] : readForms(line);
    entries.set(lemma, entry);
    return entry;
  };
  const known = new Map<string, readonly EnglishForm[]>();
  return {
    formsOf(word) {
      const before = known.get(word);
      if (before) return before;
      const lemmas = new Set([word, ...(lemmasOf.get(word) ?? []), ...regularLemmas(word)]);
      if (BE.some(([form]) => form === word)) lemmas.add('be');
      const forms = [...lemmas].flatMap((lemma) =>
        entryOf(lemma).flatMap(([form, reading]) => (form === word ? [reading] : [])),
      );
      known.set(word, forms);
      return forms;
    },
    inflect: (lemma, form) =>
      entryOf(lemma).find(([, one]) => one.kind === 'verb' && one.form === form)?.[0] ?? lemma,
    pluralOf: (lemma) =>
      entryOf(lemma).find(([, one]) => one.kind === 'noun' && one.number === 'plural')?.[0],
  };
}

/** `thing N:things/thing`: what is counted has no singular that is a plural too. */
function asCounted(lemma: string, line: string): string {
  return line
    .split(' ')
    .map((code) => (code.startsWith('N:') ? code.replace(`/${lemma}`, '') : code))
    .join(' ');
}

/** What a regular form may come from: `sending` from `send` or `sende`. */
function regularLemmas(word: string): readonly string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith('ied')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
  if (word.endsWith('s')) return [word.slice(0, -1)];
  if (word.endsWith('ed')) return [word.slice(0, -1), word.slice(0, -2)];
  return word.endsWith('ing') ? [word.slice(0, -3), `${word.slice(0, -3)}e`] : [];
}
