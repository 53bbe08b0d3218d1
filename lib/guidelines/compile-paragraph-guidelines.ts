import { appliesToLanguage } from './applies-to-language';
import { compilePlaceholders } from './compile-placeholders';
import { compileRule, type CompiledRule, type CompileOptions } from './compile-rule';
import { compileTerms, type TermPhrase } from './compile-terms';
import type { Guidelines, Placeholders } from './guidelines';
import type { TokenTrie } from './token-trie';

/** What a client's guidelines ask of each paragraph, ready to check with. */
export interface ParagraphGuidelines {
  readonly packId: string;
  readonly placeholders: Placeholders;
  forLanguage(language: string): ParagraphLanguage;
}

export interface ParagraphLanguage {
  readonly terms: TokenTrie<TermPhrase>;
  readonly rules: readonly CompiledRule[];
  readonly leftOver: RegExp | undefined;
}

/**
 * Makes terms, rules and placeholders ready to check with, each language when it is first needed.
 * Patterns that are none are left out: `findPatternProblems` names them.
 */
export function compileParagraphGuidelines(
  packId: string,
  guidelines: Pick<Guidelines, 'terms' | 'rules' | 'placeholders'>,
  options: CompileOptions = {},
): ParagraphGuidelines {
  const { terms, rules, placeholders } = guidelines;
  const leftOver = compilePlaceholders(placeholders.styles);
  const forLanguage = byLanguage((language) => ({
    terms: compileTerms(terms, language),
    rules: rules
      .filter(({ lang }) => appliesToLanguage(lang, language))
      .map((rule) => compileRule(rule, options)),
    leftOver,
  }));
  return { packId, placeholders, forLanguage };
}

/** Makes something for each language, in small letters, once. */
export function byLanguage<Made>(make: (language: string) => Made): (language: string) => Made {
  const languages = new Map<string, Made>();
  return (language) => {
    const key = language.toLowerCase();
    const known = languages.get(key);
    if (known) return known;
    const made = make(key);
    languages.set(key, made);
    return made;
  };
}
