import { appliesToLanguage } from './applies-to-language';
import { exactText, foldText } from './fold-text';
import type { Term, UseTerm } from './guidelines';
import { createTokenTrie, type TokenTrie } from './token-trie';
import { tokenize } from './tokenize';

/** What a phrase in a text means for its term. */
export interface TermPhrase {
  readonly term: Term;
  /** `right`: as it should be; `unless`: allowed here; `wrong`: a finding. */
  readonly role: 'right' | 'unless' | 'wrong';
  /** As the pack writes it. */
  readonly phrase: string;
  /** The phrase's words with their capitals; absent when capitals do not matter. */
  readonly exact?: string;
}

/** All phrases of the terms that count in the language, to be found in one walk over a text. */
export function compileTerms(terms: readonly Term[], language: string): TokenTrie<TermPhrase> {
  const trie = createTokenTrie<TermPhrase>();
  for (const term of terms) {
    if (!appliesToLanguage(term.lang, language)) continue;
    for (const entry of term.kind === 'use' ? phrasesOfUse(term) : phrasesOfNever(term)) {
      trie.add(tokenize(entry.phrase), entry);
    }
  }
  return trie;
}

function phrasesOfUse(term: UseTerm): TermPhrase[] {
  const right = [term.use, ...term.inflect];
  const rightFolded = right.map(wordsFolded);
  const wrongFolded = term.insteadOf.map(wordsFolded);
  return [
    ...right.map((phrase, index): TermPhrase => ({
      term,
      role: 'right',
      phrase,
      ...((term.case === 'exact' || wrongFolded.includes(rightFolded[index] ?? '')) && {
        exact: wordsExact(phrase),
      }),
    })),
    // A wrong form that differs from a right one in capitals only is meant with its capitals.
    ...term.insteadOf.map((phrase, index): TermPhrase => ({
      term,
      role: 'wrong',
      phrase,
      ...(rightFolded.includes(wrongFolded[index] ?? '') && { exact: wordsExact(phrase) }),
    })),
  ];
}

function phrasesOfNever(term: Extract<Term, { kind: 'never' }>): TermPhrase[] {
  return [
    ...term.never.map((phrase): TermPhrase => ({ term, role: 'wrong', phrase })),
    ...term.unless.map((phrase): TermPhrase => ({ term, role: 'unless', phrase })),
  ];
}

/** A phrase with its capitals and one space for any run of white space. */
export function wordsExact(phrase: string): string {
  return exactText(phrase).trim().replaceAll(/\s+/gu, ' ');
}

function wordsFolded(phrase: string): string {
  return foldText(phrase).trim().replaceAll(/\s+/gu, ' ');
}
