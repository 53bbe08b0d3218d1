import type { GermanicFault } from '../germanic/germanic-rule';

export type DutchRuleId =
  | 'split-compound'
  | 'stem-with-ik'
  | 'third-person'
  | 'stem-before-je'
  | 'participle'
  | 'finite-not-participle'
  | 'uw-before-noun'
  | 'jouw-before-noun'
  | 'jou-alone'
  | 'dan-after-comparative'
  | 'te-not-the'
  | 'plural-with-wij'
  | 'infinitive-after-modal'
  | 'split-participle';

export type DutchFault = GermanicFault<DutchRuleId>;
