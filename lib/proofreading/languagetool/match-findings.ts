import type { Match } from 'languagetool-api-client';

import type { Category, Finding, Level } from '@/lib/text/finding';
import { MASK } from '@/lib/text/mask-reply';

import { certaintyOf } from './certainty';

/** What the agent reads: more suggestions than these are no help. */
const MOST_SUGGESTIONS = 5;

/**
 * What the server found, as findings of the text it was asked about. Unknown words are left out where
 * a dictionary here is asked about them (`isSpelledHere`): it knows the client's words and the thread's names.
 */
export function toFindings(
  matches: readonly Match[],
  text: string,
  language: string,
  isSpelledHere: boolean,
): readonly Finding[] {
  return matches.flatMap((match): Finding[] => {
    const { offset: start, length, message, replacements, rule } = match;
    const end = start + length;
    const words = text.slice(start, end);
    if (length === 0 || words.includes(MASK)) return [];
    const isUnknownWord = isSpelling(match);
    if (isUnknownWord && isSpelledHere) return [];
    return [
      {
        start,
        end,
        rule: `languagetool/${rule.id}`,
        checker: 'languagetool',
        category: categoryOf(match, isUnknownWord),
        level: levelOf(match),
        certainty: certaintyOf(match, language),
        message,
        ...(rule.urls[0] !== undefined &&
          rule.urls[0].startsWith('https:') && { link: rule.urls[0] }),
        suggestions: replacements
          .filter(({ value }) => value !== words)
          .slice(0, MOST_SUGGESTIONS)
          .map(({ value, shortDescription }) => ({
            text: value,
            ...(shortDescription !== undefined && { label: shortDescription }),
          })),
      },
    ];
  });
}

/** True for words that no dictionary of the server has, not for words that are wrong where they stand. */
function isSpelling({ typeName, rule }: Match): boolean {
  return (
    rule.issueType === 'misspelling' &&
    (typeName === 'UnknownWord' || /SPELL|MORFOLOGIK|HUNSPELL/u.test(rule.id))
  );
}

const STYLE = new Set(['style', 'register', 'locale-specific-content', 'inconsistency', 'length']);
const TYPOGRAPHY = new Set(['typographical', 'whitespace', 'formatting']);

function categoryOf({ rule: { issueType = '' } }: Match, isUnknownWord: boolean): Category {
  if (isUnknownWord) return 'spelling';
  return STYLE.has(issueType) || TYPOGRAPHY.has(issueType) ? 'style' : 'grammar';
}

function levelOf({ rule: { issueType = '' } }: Match): Level {
  if (STYLE.has(issueType)) return 'suggestion';
  return TYPOGRAPHY.has(issueType) ? 'warning' : 'error';
}
