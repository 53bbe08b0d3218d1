import type { DictionaryFiles } from '../dictionaries/speller';
import { readSuffixRules, type SuffixRules } from './affix-rules';
import { dictionaryIndexOf } from './dictionary-index';

/** One way to take a word: an entry of the dictionary, with the suffix that makes the word of it. */
export interface EntryForm {
  readonly entry: string;
  /** All flags of the entry. */
  readonly flags: ReadonlySet<string>;
  /** The flag of the suffix; undefined where the word is the entry itself. */
  readonly by: string | undefined;
}

/** Finds all entries that a word is a form of. */
export type ReadForms = (word: string) => readonly EntryForm[];

/** The forms of a dictionary whose flags are letters, `letters` of them each. */
export function createFormReader({ aff, dic }: DictionaryFiles, letters: 1 | 2): ReadForms {
  const rules = readSuffixRules(new TextDecoder().decode(aff));
  const index = dictionaryIndexOf(dic);
  const strips = readStrips(rules);
  const linesOf = (entry: string): readonly ReadonlySet<string>[] =>
    index.linesOf(entry).map((line) => flagsOf(line, letters));
  return (word) => [
    ...linesOf(word).map((flags): EntryForm => ({ entry: word, flags, by: undefined })),
    ...stemsOf(word, strips).flatMap(({ stem, ending }) =>
      linesOf(stem).flatMap((flags) =>
        [...flags]
          .filter((flag) => makes({ rules, flag, stem, ending }))
          .map((flag): EntryForm => ({ entry: stem, flags, by: flag })),
      ),
    ),
  ];
}

interface Stem {
  readonly stem: string;
  readonly ending: { readonly add: string; readonly strip: string };
}

/** What each ending may stand in place of. */
type Strips = ReadonlyMap<string, ReadonlySet<string>>;

function readStrips(rules: SuffixRules): Strips {
  const strips = new Map<string, Set<string>>();
  for (const { add, strip } of [...rules.values()].flat()) {
    if (add === '' || add.endsWith('-')) continue;
    strips.set(add, (strips.get(add) ?? new Set()).add(strip));
  }
  return strips;
}

/** `devraient` is made of `devoir` with eight letters. */
const LONGEST_ENDING = 9;

function stemsOf(word: string, strips: Strips): readonly Stem[] {
  const stems: Stem[] = [];
  for (let length = 1; length <= Math.min(LONGEST_ENDING, word.length - 1); length += 1) {
    const add = word.slice(word.length - length);
    for (const strip of strips.get(add) ?? []) {
      stems.push({ stem: word.slice(0, word.length - length) + strip, ending: { add, strip } });
    }
  }
  return stems;
}

function makes({
  rules,
  flag,
  stem,
  ending,
}: Stem & { readonly rules: SuffixRules; readonly flag: string }): boolean {
  return (rules.get(flag) ?? []).some(
    ({ add, strip, fits }) => add === ending.add && strip === ending.strip && fits(stem),
  );
}

/** `kund/ADHXY`, `klant/CcCa`; data after a space are none. */
function flagsOf(line: string, letters: 1 | 2): ReadonlySet<string> {
  const flags = /\/(?<flags>\S+)/u.exec(line)?.groups?.['flags'] ?? '';
  return new Set(flags.match(letters === 1 ? /./gu : /../gu) ?? []);
}
