import type { Match } from 'languagetool-api-client';

import { primaryLanguage } from '@/lib/text/checker';

/** By LanguageTool's own categories, most of which all languages share; measured by `npm run eval -- --only languagetool-rules`. */
const BY_CATEGORY: Readonly<Record<string, number>> = {
  GRAMMAR: 0.8,
  CONFUSED_WORDS: 0.75,
  COMPOUNDING: 0.75,
  CASING: 0.7,
  TYPOS: 0.75,
  PUNCTUATION: 0.4,
  FALSE_FRIENDS: 0.6,
  SEMANTICS: 0.6,
  TYPOGRAPHY: 0.4,
  REDUNDANCY: 0.3,
  STYLE: 0.3,
  AMERICAN_ENGLISH: 0.4,
  CAT_TYPOGRAPHIE: 0.4,
  CAT_TOURS_CRITIQUES: 0.4,
};
const OTHERWISE = 0.5;
/**
 * Marks of quotation that stand in another paragraph or have another form, sentences that begin alike
 * or after a number, and weekdays of this year where the last or the next one is meant (ours knows which).
 */
const SELDOM_RIGHT =
  /^(?:(?:[A-Z]{2}_)?UNPAIRED|FALSCHES_ANFUEHRUNGSZEICHEN|DOUBLE_PUNCTUATION|UPPERCASE_SENTENCE_START|[A-Z_]*(?:REPEAT_BEGINNING|WEEKDAY_CURRENTYEAR))/u;
const COMMAS_BY_GRAMMAR = new Set(['de', 'pl']);
/** Rules for formal texts are asked for and are no mistakes. */
const PICKY = 0.4;

/** How sure a match is, 0 to 1: rules of style and typography are listed and not marked. */
export function certaintyOf({ rule }: Match, language: string): number {
  const { categoryId = '' } = rule;
  if (SELDOM_RIGHT.test(rule.id)) return 0.3;
  const isCertainComma =
    categoryId === 'PUNCTUATION' && COMMAS_BY_GRAMMAR.has(primaryLanguage(language));
  const byCategory = isCertainComma ? 0.6 : (BY_CATEGORY[categoryId] ?? OTHERWISE);
  const isStyle = rule.issueType === 'style' || rule.issueType === 'register';
  const most = rule.tags.includes('picky') || isStyle ? PICKY : 1;
  return Math.min(byCategory, most);
}
