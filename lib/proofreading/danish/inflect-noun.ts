import { addSuffixes, type SuffixRules } from '../hunspell/affix-rules';
import {
  COMMON,
  DOUBLING,
  NAME,
  NEUTER,
  ONLY_PLURAL,
  PLURAL,
  SAME_IN_PLURAL,
} from './danish-flags';
import type { Gender, NounForm } from './danish-forms';
import { asNoun, type InflectedWord } from './inflected-word';

/** Neuter as well, which the dictionary leaves out (`et check` is a look at something). */
const NEUTER_TOO = new Set(['check']);

/** What endings are put to, and the flag that tells which. */
interface Branch {
  readonly stem: string;
  readonly flag: string;
}

/** The forms of an entry as a noun; none where its flags say that it is no noun. */
export function inflectNoun(
  entry: string,
  flags: readonly string[],
  rules: SuffixRules,
): readonly InflectedWord[] {
  const branches = branchesOf(entry, flags, rules);
  if (flags.includes(NAME) || !branches.some(isOfNoun)) return [];
  const noun = { lemma: entry, genders: gendersOf(entry, branches) };
  const forms: InflectedWord[] = [];
  if (!flags.includes(ONLY_PLURAL)) {
    forms.push(asNoun(entry, { ...noun, number: 'singular', isDefinite: false }));
  }
  if (branches.some(({ flag }) => flag === SAME_IN_PLURAL || flag === ONLY_PLURAL)) {
    forms.push(asNoun(entry, { ...noun, number: 'plural', isDefinite: false }));
  }
  return [...forms, ...branches.flatMap((branch) => withEndings(branch, noun, rules))];
}

function branchesOf(entry: string, flags: readonly string[], rules: SuffixRules): Branch[] {
  const own = flags.map((flag) => ({ stem: entry, flag })).filter(isOfNoun);
  // `søn` to `sønn-`, and what may follow there.
  const doubled = flags
    .filter((flag) => DOUBLING.has(flag))
    .flatMap((flag) => addSuffixes(entry, flag, rules))
    .flatMap(({ word, rule }) => rule.flags.map((flag) => ({ stem: word, flag })));
  return [...own, ...doubled];
}

function isOfNoun({ flag }: Branch): boolean {
  return COMMON.has(flag) || NEUTER.has(flag) || PLURAL.has(flag);
}

function gendersOf(entry: string, branches: readonly Branch[]): readonly Gender[] {
  const genders: Gender[] = [];
  if (branches.some(({ flag }) => COMMON.has(flag))) genders.push('common');
  if (branches.some(({ flag }) => NEUTER.has(flag)) || NEUTER_TOO.has(entry)) {
    genders.push('neuter');
  }
  return genders;
}

function withEndings(
  { stem, flag }: Branch,
  noun: Pick<NounForm, 'lemma' | 'genders'>,
  rules: SuffixRules,
): readonly InflectedWord[] {
  return addSuffixes(stem, flag, rules).flatMap(({ word, rule }) => {
    if (rule.note === '+BESTEMT_ENTAL') {
      const genders: readonly Gender[] = [COMMON.has(flag) ? 'common' : 'neuter'];
      return [asNoun(word, { ...noun, genders, number: 'singular', isDefinite: true })];
    }
    if (!/^\+PLUR_U?BEK$/u.test(rule.note)) return [];
    // The notes take `kabler` for definite; the ending tells.
    return [asNoun(word, { ...noun, number: 'plural', isDefinite: word.endsWith('ne') })];
  });
}
