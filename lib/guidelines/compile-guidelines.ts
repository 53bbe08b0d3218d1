import { appliesToLanguage } from './applies-to-language';
import { compilePart, type CompiledPart } from './compile-parts';
import { compilePlaceholders } from './compile-placeholders';
import { compileRule, type CompiledRule } from './compile-rule';
import { compileTerms, type TermPhrase } from './compile-terms';
import type { Guidelines, Placeholders } from './guidelines';
import type { TokenTrie } from './token-trie';

/** A client's guidelines, ready to check with; each language is made ready when it is first needed. */
export interface CompiledGuidelines {
  readonly packId: string;
  readonly placeholders: Placeholders;
  forLanguage(language: string): CompiledLanguage;
}

export interface CompiledLanguage {
  readonly terms: TokenTrie<TermPhrase>;
  readonly rules: readonly CompiledRule[];
  readonly leftOver: RegExp | undefined;
  readonly parts: readonly CompiledPart[];
}

/** Makes guidelines ready to check with. Patterns that are none are left out: `findPatternProblems` names them. */
export function compileGuidelines(packId: string, guidelines: Guidelines): CompiledGuidelines {
  const languages = new Map<string, CompiledLanguage>();
  const leftOver = compilePlaceholders(guidelines.placeholders.styles);
  return {
    packId,
    placeholders: guidelines.placeholders,
    forLanguage(language) {
      const key = language.toLowerCase();
      const known = languages.get(key);
      if (known) return known;
      const compiled = compileLanguage(guidelines, key, leftOver);
      languages.set(key, compiled);
      return compiled;
    },
  };
}

function compileLanguage(
  { terms, rules, parts }: Guidelines,
  language: string,
  leftOver: RegExp | undefined,
): CompiledLanguage {
  return {
    terms: compileTerms(terms, language),
    rules: rules.filter(({ lang }) => appliesToLanguage(lang, language)).map(compileRule),
    leftOver,
    parts: parts
      .filter(({ lang }) => appliesToLanguage(lang, language))
      .map((part) => compilePart(part, language)),
  };
}
