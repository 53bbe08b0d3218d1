import type { CompiledRule, RuleMatch, RuleOptions, RuleSpeller } from './compiled-rule';
import { byteLength } from './exceptions';
import { withoutState } from './find-all';
import { compilePattern } from './pattern/compile-pattern';
import type { SpellingBody } from './rule-body';

/** CamelCase, capitals at the end, and any word with a letter beyond English. */
const FILTERS = [/[A-Z][a-z]+[A-Z]+\w+/u, /[A-Z]+$/u, /[^a-zA-Z_']/u];

/** Finds words that are spelt wrongly; nothing where no speller is given. As in Vale, a rule's own `exceptions` do not count. */
export function compileSpelling(body: SpellingBody, options: RuleOptions): CompiledRule {
  const { accepted = [], dialect, speller } = options;
  const filters = [
    ...body.filters.map((filter) => filterOf(filter, options)),
    ...(body.custom ? [] : FILTERS),
  ];
  const terms = accepted.map((term) => String.raw`\b${term}\b`).join('|');
  const exception = terms === '' ? undefined : compilePattern(`(?i)${terms}`, dialect).expression;
  const phrase = phrasesOf(accepted, options);
  const isKnown = (word: string, { isRight }: RuleSpeller): boolean => {
    if (filters.some((filter) => filter.test(word)) || isRight(word)) return true;
    if (exception) exception.lastIndex = 0;
    return exception?.test(word) === true;
  };
  return {
    body,
    begin: withoutState({
      check(block: string): RuleMatch[] {
        if (!speller) return [];
        const converted = speller.convert(block);
        const text = phrase ? converted.replace(phrase, spaces) : converted;
        return speller
          .wordsOf(text)
          .filter((word) => !isKnown(word, speller))
          .map((word) => matchOf(body, word, text));
      },
    }),
  };
}

/** Filters are Go's expressions, whose words are English; what JavaScript does not read is read as all patterns are. */
function filterOf(filter: string, { dialect }: RuleOptions): RegExp {
  try {
    return new RegExp(filter.replaceAll('(?P<', '(?<'), 'u');
  } catch {
    const { expression } = compilePattern(filter, dialect);
    return new RegExp(expression.source, expression.flags.replace('g', ''));
  }
}

/** Accepted phrases of several words are no words to look up. */
function phrasesOf(accepted: readonly string[], { dialect }: RuleOptions): RegExp | undefined {
  const phrases = accepted.filter((term) => /[ \t]|\\s/u.test(term));
  if (phrases.length === 0) return undefined;
  return compilePattern(String.raw`(?i)\b(?:${phrases.join('|')})\b`, dialect).expression;
}

/** As many as Vale's: one for each byte. */
function spaces(phrase: string): string {
  return ' '.repeat(byteLength(phrase));
}

/** At the word's first place, however often it stands there. */
function matchOf({ action }: SpellingBody, word: string, text: string): RuleMatch {
  const start = Math.max(0, text.indexOf(word));
  const from = byteLength(text.slice(0, start));
  return {
    start,
    end: start + word.length,
    counted: [from, from + byteLength(word)],
    text: word,
    values: [word],
    replacements: [],
    action,
  };
}
