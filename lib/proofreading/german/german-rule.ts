import type { GermanicFault } from '../germanic/germanic-rule';
import type { ReadForms } from '../hunspell/read-forms';
import type { ReadNoun } from './german-nouns';

export type GermanRuleId =
  | 'split-compound'
  | 'das-not-dass'
  | 'dass-not-das'
  | 'seit-not-seid'
  | 'seid-not-seit'
  | 'infinitive-with-zu'
  | 'als-after-comparative'
  | 'verb-of-subject'
  | 'worden-after-participle'
  | 'gender-of-noun'
  | 'genitive-of-noun'
  | 'split-participle'
  | 'capital-of-address'
  | 'verb-last'
  | 'war-not-wahr'
  | 'wenn-not-wen'
  | 'number-of-noun';

export type GermanFault = GermanicFault<GermanRuleId>;

/** What the dictionary knows of German words. */
export interface GermanWords {
  readonly isWord: (word: string) => boolean;
  readonly readNoun: ReadNoun;
  readonly readForms: ReadForms;
}
