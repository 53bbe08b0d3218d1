import type { Checker } from '@/lib/text/checker';
import type { Finding } from '@/lib/text/finding';
import { inLanguage } from '@/lib/text/localized';
import type { ReplyContext } from '@/lib/text/reply-context';

import type { Speller, WantedSuggestions } from '../dictionaries/speller';
import { findWords, type FoundWord } from './find-words';
import { judgeWords, type Verdict } from './judge-words';

const MESSAGE = {
  en: 'Is “$1” spelt right?',
  da: 'Er »$1« stavet rigtigt?',
  de: 'Ist „$1“ richtig geschrieben?',
};

const OTHER_LANGUAGE = {
  en: 'Another language? The spelling here was not checked.',
  da: 'Et andet sprog? Stavningen her er ikke kontrolleret.',
  de: 'Eine andere Sprache? Die Rechtschreibung hier wurde nicht geprüft.',
};

/**
 * Finds words that the dictionary of the reply's language does not know. The client's words, names,
 * and words the customer used are right; what may be a name or a compound is listed, not marked.
 * Rejects when there is no dictionary.
 */
export function createSpellingChecker(
  spellerFor: (language: string) => Promise<Speller | undefined>,
  acceptedWords: (context: ReplyContext) => ReadonlySet<string>,
): Checker {
  return {
    id: 'spelling',
    languages: 'any',
    unit: 'paragraph',
    async check(text, context, signal) {
      const speller = await spellerFor(context.language);
      signal.throwIfAborted();
      if (!speller) throw new Error(`There is no dictionary for "${context.language}".`);
      const words = findWords(text);
      const accepted = acceptedWords(context);
      const verdicts = judgeWords(words, { speller, context, accepted });
      if (!verdicts) return [toOtherLanguage(words, context.screenLanguage)];
      return words.flatMap((found, index) =>
        toFindings(found, verdicts[index], context.screenLanguage),
      );
    },
  };
}

/** What may have been meant by a misspelt word, words of the client before others; slow. */
export function suggestForWord(
  speller: Speller,
  word: string,
  wanted: WantedSuggestions,
): Promise<readonly string[]> {
  return speller.suggest(word.normalize('NFC').replaceAll('’', "'"), wanted);
}

function toOtherLanguage(words: readonly FoundWord[], screenLanguage: string): Finding {
  return {
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    rule: 'spelling/other-language',
    checker: 'spelling',
    category: 'spelling',
    level: 'suggestion',
    certainty: 0.3,
    message: inLanguage(OTHER_LANGUAGE, screenLanguage),
    suggestions: [],
  };
}

function toFindings(
  { word, start, end, hasStop }: FoundWord,
  verdict: Verdict | undefined,
  screenLanguage: string,
): Finding[] {
  if (!verdict || verdict.kind === 'right') return [];
  const meant = verdict.kind === 'wrong' ? verdict.meant : undefined;
  const isSure = verdict.kind === 'wrong';
  return [
    {
      start,
      // `feks.` becomes `f.eks.`, not `f.eks..`
      end: hasStop && meant?.endsWith('.') ? end + 1 : end,
      rule: 'spelling/unknown-word',
      checker: 'spelling',
      category: 'spelling',
      level: isSure ? 'error' : 'suggestion',
      certainty: isSure ? 0.9 : 0.4,
      message: inLanguage(MESSAGE, screenLanguage).replace('$1', word),
      ...(meant === undefined
        ? { suggestions: [], suggestLater: true }
        : { suggestions: [{ text: meant }] }),
    },
  ];
}
