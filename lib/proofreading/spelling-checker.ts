import { primaryLanguage, type Checker } from '@/lib/text/checker';
import type { Finding } from '@/lib/text/finding';
import { inLanguage } from '@/lib/text/localized';
import type { ReplyContext } from '@/lib/text/reply-context';

import { deniedWords } from './deny-list';
import { findWords } from './find-words';
import { serviceWords } from './service-words';
import type { Speller } from './speller';

const MESSAGE = {
  en: 'Is “$1” spelt right?',
  da: 'Er »$1« stavet rigtigt?',
  de: 'Ist „$1“ richtig geschrieben?',
};

/**
 * Finds words that the dictionary of the reply's language does not know. The client's words, names,
 * and words the customer used are right. Rejects when there is no dictionary.
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
      const isRight = createJudge(speller, context, acceptedWords(context));
      return findWords(text)
        .filter(({ word, hasStop }) => !isRight(word) && !(hasStop && speller.isWord(`${word}.`)))
        .map(({ start, end, word }): Finding => {
          const meant = meantBy(word, context.language);
          const message = inLanguage(MESSAGE, context.screenLanguage).replace('$1', word);
          return {
            start,
            end,
            rule: 'spelling/unknown-word',
            checker: 'spelling',
            category: 'spelling',
            level: 'error',
            certainty: 0.9,
            message,
            ...(meant === undefined
              ? { suggestions: [], suggestLater: true }
              : { suggestions: [{ text: meant }] }),
          };
        });
    },
  };
}

/** What may have been meant by a misspelt word; slow. */
export function suggestForWord(speller: Speller, word: string, limit: number): readonly string[] {
  return speller.suggest(word.normalize('NFC'), limit);
}

function createJudge(
  speller: Speller,
  context: ReplyContext,
  accepted: ReadonlySet<string>,
): (word: string) => boolean {
  const names = namesIn(context);
  const service = new Set(serviceWords[primaryLanguage(context.language)] ?? []);
  const isKnown = (word: string): boolean =>
    accepted.has(word) ||
    names.has(word.toLowerCase()) ||
    service.has(word) ||
    service.has(word.toLowerCase()) ||
    accepted.has(word.toLowerCase()) ||
    speller.isWord(word) ||
    speller.isWord(word.replaceAll('’', "'"));
  const isKnownForm = (word: string): boolean =>
    isKnown(word) ||
    endings(word).some((stem) => accepted.has(stem) || names.has(stem.toLowerCase()));
  return (word) => {
    if (meantBy(word, context.language) !== undefined) return false;
    if (isCode(word) || isKnownForm(word)) return true;
    const parts = word.split(/[-‑.]/u);
    return (
      parts.length > 1 && parts.every((part) => part === '' || isCode(part) || isKnownForm(part))
    );
  };
}

function meantBy(word: string, language: string): string | undefined {
  const denied = deniedWords[primaryLanguage(language)] ?? {};
  const meant = Object.hasOwn(denied, word.toLowerCase()) ? denied[word.toLowerCase()] : undefined;
  if (meant === undefined || word === word.toLowerCase()) return meant;
  return meant.charAt(0).toUpperCase() + meant.slice(1);
}

/** `DHL`, `iPhone`, `MitID`: written as nobody misspells a word. */
function isCode(word: string): boolean {
  return word.length === 1 || /^\p{Lu}{1,6}(?:'?s)?$/u.test(word) || /\p{Ll}\p{Lu}/u.test(word);
}

/** What an accepted word or a name may be a form of: genitive, definite, plural. */
function endings(word: string): string[] {
  const match = /^(?<stem>.{2,}?)['’]?(?:s|en|et|ens|ets|er|erne|ernes|e|n|t)$/u.exec(word);
  const stems = match?.groups?.['stem'] === undefined ? [] : [match.groups['stem']];
  for (const ending of ['s', 'en', 'et', 'er', 'ne', 'n', 't', "'s", '’s']) {
    if (word.endsWith(ending) && word.length > ending.length + 1) {
      stems.push(word.slice(0, -ending.length));
    }
  }
  return stems;
}

/** Names of the people, and every capitalised word of the thread and subject. */
function namesIn({ customer, agent, subject, ticket, thread }: ReplyContext): ReadonlySet<string> {
  const names = [customer?.name, agent?.name, customer?.email, ticket].join(' ');
  const capitalised = [subject, thread].join(' ').match(/\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? [];
  return new Set(
    [...(names.match(/[\p{L}\p{M}'’-]+/gu) ?? []), ...capitalised].map((name) =>
      name.normalize('NFC').toLowerCase(),
    ),
  );
}
