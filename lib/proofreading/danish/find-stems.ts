import type { SuffixRules } from '../hunspell/affix-rules';
import type { DictionaryIndex } from '../hunspell/dictionary-index';
import { ADJECTIVE, COMMON, NEUTER, PLURAL, VERB } from './danish-flags';

/** Longer endings are tried for no word. */
const LONGEST_ENDING = 6;

/** What each ending may stand in place of: `-le` of `-mel` in `gamle`. */
type Strips = ReadonlyMap<string, ReadonlySet<string>>;

/** Finds the entries that a word may be a form of: it may be none of theirs, or they no entries at all. */
export function createStemFinder(
  index: DictionaryIndex,
  rules: SuffixRules,
): (word: string) => ReadonlySet<string> {
  const strips = readStrips(rules);
  return (word) => {
    // The genitive, the passive.
    const bases = word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
    return new Set(
      bases.flatMap((base) => [base, ...namedStems(base, index), ...strippedStems(base, strips)]),
    );
  };
}

function readStrips(rules: SuffixRules): Strips {
  const strips = new Map<string, Set<string>>();
  const read = [...COMMON, ...NEUTER, ...PLURAL, ...VERB, ...ADJECTIVE];
  for (const { add, strip } of read.flatMap((flag) => rules.get(flag) ?? [])) {
    strips.set(add, (strips.get(add) ?? new Set()).add(strip));
  }
  return strips;
}

/** Irregular forms are entries that name their stem: `kan st:kunne`. */
function namedStems(word: string, index: DictionaryIndex): string[] {
  return index.linesOf(word).flatMap((line) => {
    const stem = /(?:^|\s)st:(?<stem>\S+)/u.exec(line)?.groups?.['stem'];
    return stem === undefined ? [] : [stem];
  });
}

function strippedStems(word: string, strips: Strips): string[] {
  const stems: string[] = [];
  for (let length = 0; length <= Math.min(LONGEST_ENDING, word.length - 2); length += 1) {
    const left = word.slice(0, word.length - length);
    for (const strip of strips.get(word.slice(left.length)) ?? []) stems.push(left + strip);
    // `sønnen` of `søn`.
    if (left.length > 2 && left.at(-1) === left.at(-2)) stems.push(left.slice(0, -1));
  }
  return stems;
}
