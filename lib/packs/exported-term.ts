import { findingMessages } from '@/lib/guidelines/finding-messages';
import type { NeverTerm, Term, UseTerm } from '@/lib/guidelines/guidelines';
import { primaryLanguage } from '@/lib/text/checker';
import { escapePattern } from '@/lib/text/escape-pattern';
import type { RuleYaml } from '@/lib/vale/rule-to-yaml';

import { sharedKeys, withoutFirstQuotes } from './exported-keys';

/** Rules of Vale's that find what the term finds, each with the end of its name. `others`: all terms that count beside it. */
export function exportedTerm(
  term: Term,
  others: readonly Term[],
  language: string,
): readonly (readonly [ending: string, rule: RuleYaml])[] {
  return term.kind === 'use'
    ? useRules(term, others, language)
    : [['', neverRule(term, others, language)]];
}

type NamedRules = readonly (readonly [ending: string, rule: RuleYaml])[];

function useRules(term: UseTerm, others: readonly Term[], language: string): NamedRules {
  const { use, insteadOf, inflect } = term;
  const right = [use, ...inflect];
  const isOtherCase = (phrase: string) =>
    right.some((one) => wordsOf(one).toLowerCase() === wordsOf(phrase).toLowerCase());
  const wrong: Record<string, string> = {};
  for (const pattern of patternsFor(
    insteadOf.filter((one) => !isOtherCase(one)),
    language,
  ))
    wrong[pattern] = use;
  for (const pattern of patternsFor(insteadOf.filter(isOtherCase), language))
    wrong[`(?-i:${pattern})`] = use;
  const capitals = term.case === 'exact' ? right : [];
  const exact = Object.fromEntries(
    capitals.flatMap((phrase) => patternsFor([phrase], language).map((each) => [each, phrase])),
  );
  const covered = coveringPhrases(term, insteadOf, others);
  // A name in small letters may have a capital where a sentence begins.
  const atStart = capitals.filter((one) => one === one.toLowerCase()).map(withCapital);
  const rule = (
    swap: Readonly<Record<string, string>>,
    exceptions: readonly string[],
  ): RuleYaml => ({
    extends: 'substitution',
    message: withoutFirstQuotes(findingMessages(language).use('%s', '%s')),
    ...sharedKeys(term, language),
    ignorecase: true,
    nonword: true,
    ...(term.case === 'any' && { capitalize: true }),
    action: { name: 'replace' },
    swap: Object.fromEntries(Object.entries(swap).map(([each, to]) => [each, escapeBars(to)])),
    ...(exceptions.length > 0 && { exceptions: exceptions.map(escapePattern) }),
    vocab: false,
  });
  // What covers a wrong form does so in any case, and so would hide the right form's own capitals.
  const isApart = covered.length > 0 && capitals.length > 0;
  const rules: NamedRules = isApart
    ? [
        ['', rule(wrong, covered)],
        ['-case', rule(exact, atStart)],
      ]
    : [['', rule({ ...wrong, ...exact }, [...covered, ...atStart])]];
  return rules.filter(([, { swap }]) => Object.keys(swap ?? {}).length > 0);
}

function neverRule(term: NeverTerm, others: readonly Term[], language: string): RuleYaml {
  const exceptions = [...term.unless, ...coveringPhrases(term, term.never, others)];
  const suggest = term.suggest.filter((text) => text !== '');
  const messages = findingMessages(language);
  const message = term.isInternal
    ? messages.internalOnly('%s')
    : suggest.length > 0
      ? messages.avoidFor('%s', suggest.map(escapePercent))
      : term.suggest.length > 0
        ? messages.leaveOut('%s')
        : messages.avoid('%s');
  return {
    extends: 'existence',
    message,
    ...sharedKeys(term, language),
    ignorecase: true,
    nonword: true,
    ...(suggest.length > 0
      ? { action: { name: 'replace', params: suggest } }
      : term.suggest.length > 0 && { action: { name: 'remove' } }),
    tokens: patternsFor(term.never, language),
    ...(exceptions.length > 0 && { exceptions: exceptions.map(escapePattern) }),
    vocab: false,
  };
}

/** Right phrases in which a wrong one lies. */
function coveringPhrases(term: Term, wrong: readonly string[], others: readonly Term[]): string[] {
  const covers = others.flatMap((other) =>
    other.kind === 'use' ? [other.use, ...other.inflect] : [],
  );
  return [...new Set(covers)].filter((phrase) =>
    wrong.some((one) => {
      const [inner, outer] = [` ${wordsOf(one)} `, ` ${wordsOf(phrase)} `].map((each) =>
        each.toLowerCase(),
      );
      return outer !== inner && (outer ?? '').includes(inner ?? '');
    }),
  );
}

/** Patterns for phrases: one for those that begin and end alike, with words or with signs. */
function patternsFor(phrases: readonly string[], language: string): string[] {
  const groups = new Map<string, string[]>();
  for (const phrase of phrases) {
    const words = wordsOf(phrase);
    const begins = /^[\p{L}\p{N}]/u.test(words) ? wordBegins(language) : '';
    const ends = /[\p{L}\p{N}]$/u.test(words) ? WORD_ENDS : '';
    const key = `${begins}\n${ends}`;
    groups.set(key, [...(groups.get(key) ?? []), escapePattern(words).replaceAll("'", "['’]")]);
  }
  return Array.from(groups, ([key, patterns]) => {
    const [begins = '', ends = ''] = key.split('\n');
    const longestFirst = patterns.toSorted((one, other) => other.length - one.length);
    return `${begins}${longestFirst.length > 1 ? `(?:${longestFirst.join('|')})` : (longestFirst[0] ?? '')}${ends}`;
  });
}

/** Words joined by a hyphen, an apostrophe or @ are one; in French and Italian an apostrophe parts them. */
function wordBegins(language: string): string {
  return /^(?:fr|it)$/u.test(primaryLanguage(language))
    ? String.raw`(?<!\w|\w[-@])`
    : String.raw`(?<!\w|\w[-@'’])`;
}
const WORD_ENDS = String.raw`(?!\w|[-@]\w|['’](?!s\b)\w|\.(?-i:[a-z]{2,4})\b)`;

function wordsOf(phrase: string): string {
  return phrase.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
}

function escapeBars(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}

function escapePercent(text: string): string {
  return text.replaceAll('%', '%%');
}

function withCapital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
