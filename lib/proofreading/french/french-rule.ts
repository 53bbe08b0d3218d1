import type { GermanicFault } from '../germanic/germanic-rule';
import type { Token } from '../germanic/germanic-token';
import type { FrenchWords } from './french-words';

export type FrenchRuleId =
  | 'verb-and-subject'
  | 'agreement'
  | 'infinitive-or-participle'
  | 'a-or-a'
  | 'pronoun-place'
  | 'negation'
  | 'after-si';

export type FrenchFault = GermanicFault<FrenchRuleId>;

export type FrenchRule = (tokens: readonly Token[], words: FrenchWords) => readonly FrenchFault[];
