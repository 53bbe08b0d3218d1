import type { SuffixRules } from '../hunspell/affix-rules';
import { inflectAdjective } from './inflect-adjective';
import { inflectNoun } from './inflect-noun';
import { inflectVerb } from './inflect-verb';
import type { InflectedWord } from './inflected-word';
import { readIrregularForms } from './irregular-forms';

/** An entry of the dictionary and what its line says of it. */
interface Entry {
  readonly entry: string;
  readonly flags: readonly string[];
  /** Forms that the line lists (`al:`). */
  readonly others: readonly string[];
}

/** All forms of one line of the dictionary. */
export function inflectLine(line: string, rules: SuffixRules): readonly InflectedWord[] {
  const { entry, flags, others } = readLine(line);
  return [
    ...inflectNoun(entry, flags, rules),
    ...inflectVerb(entry, flags, rules),
    ...inflectAdjective({ entry, flags, others }, rules),
    ...readIrregularForms(entry, others),
  ];
}

function readLine(line: string): Entry {
  const [head = '', ...data] = line.split(/\s+(?=[a-z]{2}:)/u);
  const [entry = '', flagList = ''] = head.split('/');
  return {
    entry,
    flags: flagList === '' ? [] : flagList.split(','),
    others: data.flatMap((part) => (part.startsWith('al:') ? [part.slice(3).trim()] : [])),
  };
}
