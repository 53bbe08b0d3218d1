import { checkAgreement } from './check-agreement';
import { checkArticles } from './check-articles';
import { checkCapitals } from './check-capitals';
import { checkClauses } from './check-clauses';
import { checkCommas } from './check-commas';
import { checkComplements } from './check-complements';
import { checkConfusions } from './check-confusions';
import { checkHyphens } from './check-hyphens';
import { checkNouns } from './check-nouns';
import { checkPhrases } from './check-phrases';
import { checkVerbForms } from './check-verb-forms';
import type { EnglishRule } from './english-rule';

export const RULES: readonly EnglishRule[] = [
  checkVerbForms,
  checkComplements,
  checkAgreement,
  checkNouns,
  checkCommas,
  checkCapitals,
  checkArticles,
  checkPhrases,
  checkHyphens,
  checkClauses,
  checkConfusions,
];
