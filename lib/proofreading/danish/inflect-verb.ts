import { addSuffixes, type SuffixRules } from '../hunspell/affix-rules';
import { VERB } from './danish-flags';
import type { VerbForm } from './danish-forms';
import { asPassive, asVerb, passivesOf, type InflectedWord } from './inflected-word';

const FORM_OF_NOTE: Readonly<Record<string, VerbForm['form']>> = {
  '+NUTID': 'present',
  '+DATID': 'past',
  '+PERF_PART': 'participle',
  '+PRÆSENS_PART': 'ende',
  '+IMPERATIV': 'imperative',
};

/** The forms of an entry as a regular verb; none where its flags say that it is none. */
export function inflectVerb(
  entry: string,
  flags: readonly string[],
  rules: SuffixRules,
): readonly InflectedWord[] {
  const own = flags.filter((flag) => VERB.has(flag));
  if (own.length === 0) return [];
  const forms: InflectedWord[] = [asVerb(entry, entry, 'infinitive')];
  for (const { word, rule } of own.flatMap((flag) => addSuffixes(entry, flag, rules))) {
    const form = FORM_OF_NOTE[rule.note];
    if (form !== undefined) forms.push(asVerb(word, entry, form));
    if (form === 'past') forms.push(asPassive(`${word}s`, entry, form));
  }
  return [...forms, ...passivesOf(entry)];
}
