import type { Match } from 'languagetool-api-client';

/** By LanguageTool's own categories, which all languages share; measured by `npm run eval`. */
const BY_CATEGORY: Readonly<Record<string, number>> = {
  GRAMMAR: 0.8,
  CONFUSED_WORDS: 0.75,
  COMPOUNDING: 0.75,
  CASING: 0.7,
  TYPOS: 0.75,
  PUNCTUATION: 0.6,
  FALSE_FRIENDS: 0.6,
  SEMANTICS: 0.6,
  TYPOGRAPHY: 0.4,
  REDUNDANCY: 0.3,
  STYLE: 0.3,
};
const OTHERWISE = 0.5;
/** Rules for formal texts are asked for and are no mistakes. */
const PICKY = 0.4;

/** How sure a match is, 0 to 1: rules of style and typography are listed and not marked. */
export function certaintyOf({ rule }: Match, _language: string): number {
  const byCategory = BY_CATEGORY[rule.categoryId ?? ''] ?? OTHERWISE;
  const isStyle = rule.issueType === 'style' || rule.issueType === 'register';
  const most = rule.tags.includes('picky') || isStyle ? PICKY : 1;
  return Math.min(byCategory, most);
}
