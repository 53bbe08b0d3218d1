import { checkAdverbs } from './check-adverbs';
import { checkAgreement } from './check-agreement';
import { checkAmerican } from './check-american';
import { checkArticles } from './check-articles';
import { checkAsides } from './check-asides';
import { checkBareNouns } from './check-bare-nouns';
import { checkCapitals } from './check-capitals';
import { checkClauses } from './check-clauses';
import { checkCommas } from './check-commas';
import { checkComplements } from './check-complements';
import { checkConfusions } from './check-confusions';
import { checkFeelings } from './check-feelings';
import { checkHyphens } from './check-hyphens';
import { checkInfinitives } from './check-infinitives';
import { checkNeedlessCommas } from './check-needless-commas';
import { checkNouns } from './check-nouns';
import { checkOtherSubjects } from './check-other-subjects';
import { checkParallels } from './check-parallels';
import { checkPassives } from './check-passives';
import { checkPhrases } from './check-phrases';
import { checkQuestions } from './check-questions';
import { checkSpaces } from './check-spaces';
import { checkTenses } from './check-tenses';
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
  checkOtherSubjects,
  checkTenses,
  checkInfinitives,
  checkQuestions,
  checkBareNouns,
  checkFeelings,
  checkNeedlessCommas,
  checkSpaces,
  checkAmerican,
  checkAsides,
  checkPassives,
  checkParallels,
  checkAdverbs,
];
