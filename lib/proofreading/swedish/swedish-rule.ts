import type { GermanicFault } from '../germanic/germanic-rule';

export type SwedishRuleId =
  | 'split-compound'
  | 'gender-of-noun'
  | 'form-of-adjective'
  | 'form-after-be'
  | 'infinitive-after-modal'
  | 'participle-after-have';

export type SwedishFault = GermanicFault<SwedishRuleId>;
