import type { GermanicFault } from '../germanic/germanic-rule';

export type SwedishRuleId =
  | 'split-compound'
  | 'gender-of-noun'
  | 'form-of-adjective'
  | 'definiteness'
  | 'number-of-noun'
  | 'form-after-be'
  | 'infinitive-after-modal'
  | 'participle-after-have'
  | 'present-of-verb'
  | 'adverb-with-t';

export type SwedishFault = GermanicFault<SwedishRuleId>;
