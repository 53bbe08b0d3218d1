import type { Localized } from '@/lib/text/localized';

export interface RuleText {
  /** `$1`, `$2` are words of the reply, as the rule names them. */
  readonly message: Localized;
  readonly why: Localized;
  /** How sure a find is: right finds of all, measured (`npm run eval`); under a half it is only listed. */
  readonly certainty: number;
}
