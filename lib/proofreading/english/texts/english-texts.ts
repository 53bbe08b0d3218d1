import { commaTexts } from './comma-texts';
import type { RuleText } from './english-rule-text';
import { nounTexts } from './noun-texts';
import { signTexts } from './sign-texts';
import { tenseTexts } from './tense-texts';
import { verbTexts } from './verb-texts';
import { wordTexts } from './word-texts';

const texts = {
  ...verbTexts,
  ...tenseTexts,
  ...nounTexts,
  ...commaTexts,
  ...signTexts,
  ...wordTexts,
};

export type EnglishRuleId = keyof typeof texts;

/** What each rule says, and how sure it is. */
export const englishTexts: Readonly<Record<EnglishRuleId, RuleText>> = texts;
