import { addSuffixes, type SuffixRules } from '../hunspell/affix-rules';
import { ADJECTIVE, NEUTER_OF_ADJECTIVE, T_BECOMES_D } from './danish-flags';
import type { AdjectiveForm } from './danish-forms';
import { createAdjectiveReader, type InflectedWord } from './inflected-word';

type Form = AdjectiveForm['form'];

interface AdjectiveEntry {
  readonly entry: string;
  readonly flags: readonly string[];
  /** Forms that its line lists. */
  readonly others: readonly string[];
}

/** The forms of an entry as an adjective; none where its flags say that it is none. */
export function inflectAdjective(
  { entry, flags, others }: AdjectiveEntry,
  rules: SuffixRules,
): readonly InflectedWord[] {
  const own = flags.filter((flag) => ADJECTIVE.has(flag));
  if (own.length === 0) return [];
  const forms = formsWithEndings(entry, own, rules);
  const hasNeuter =
    own.some((flag) => NEUTER_OF_ADJECTIVE.has(flag)) || others.includes(`${entry}t`);
  const endsInD = own.some((flag) => T_BECOMES_D.has(flag));
  const isSameInNeuter = !hasNeuter || ![...forms.values()].includes('t') || endsInD;
  const read = createAdjectiveReader({ lemma: entry, isSameInNeuter });
  const all = [read(entry, 'base'), ...[...forms].map(([word, form]) => read(word, form))];
  // `et falsk navn` is as good as `et falskt navn`.
  if (isSameInNeuter || entry.endsWith('sk')) all.push(read(entry, 't'));
  if (![...forms.values()].includes('e')) all.push(read(entry, 'e'));
  return all;
}

function formsWithEndings(
  entry: string,
  flags: readonly string[],
  rules: SuffixRules,
): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  for (const flag of flags) {
    for (const { word, rule } of addSuffixes(entry, flag, rules)) {
      const form = formOf(word, flag, rule.note);
      if (form) forms.set(word, form);
      if (form === 'superlative') forms.set(`${word}e`, 'superlative-e');
      // `tom` to `tomm-`, and what may follow there.
      const further = rule.flags.filter((one) => form === undefined && ADJECTIVE.has(one));
      for (const [other, its] of formsWithEndings(word, further, rules)) forms.set(other, its);
    }
  }
  return forms;
}

function formOf(word: string, flag: string, note: string): Form | undefined {
  if (NEUTER_OF_ADJECTIVE.has(flag)) return word.endsWith('t') ? 't' : undefined;
  if (note === '+PLUR_BEK') return 'e';
  if (note === '+KOMPARATIV') return 'comparative';
  if (note === '+SUPERLATIV_PLURALIS') return 'superlative-e';
  if (note === '+SUPERLATIV') return 'superlative';
  // The classes of `-en`, `-el` and doubled consonants name no form.
  return /^(?:\+KONSONANT_FORDOBLING)?$/u.test(note) && word.endsWith('e') ? 'e' : undefined;
}
