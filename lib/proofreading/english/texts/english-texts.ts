import { commaTexts } from './comma-texts';
import type { RuleText } from './english-rule-text';
import { nounTexts } from './noun-texts';
import { verbTexts } from './verb-texts';
import { wordTexts } from './word-texts';

const texts = { ...verbTexts, ...nounTexts, ...commaTexts, ...wordTexts };

export type EnglishRuleId = keyof typeof texts;

/** What each rule says, and how sure it is. */
export const englishTexts: Readonly<Record<EnglishRuleId, RuleText>> = texts;
