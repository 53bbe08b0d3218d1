import { abbreviationsOf } from '@/lib/text/abbreviations';
import { primaryLanguage } from '@/lib/text/checker';
import type { ReplyContext } from '@/lib/text/reply-context';

import { capitalize } from '../capitalize';
import type { Speller } from '../dictionaries/speller';
import { englishWords } from '../words/english-words';
import { wordsOf } from '../words/language-words';
import { createAcceptedForms, type AcceptedForms } from './accepted-forms';
import { isContraction, isVerbWithPronouns } from './derived-words';
import type { FoundWord } from './find-words';
import { partsOf, withoutElision } from './word-parts';

/** Knows whether a word is right: the dictionary's, a service word, the client's, a name of the thread, a code, or made of such. */
export function createRightness({
  speller,
  context,
  accepted,
}: {
  readonly speller: Speller;
  readonly context: ReplyContext;
  readonly accepted: ReadonlySet<string>;
}): (found: FoundWord) => boolean {
  const isWord = (word: string): boolean => speller.isWord(word);
  const { language } = context;
  const short = abbreviationsOf(language);
  const forms = [
    formsOf(wordsOf(language).service),
    formsOf(accepted),
    createAcceptedForms(namesIn(context)),
  ];
  const isKnown = (word: string): boolean =>
    isWord(word) ||
    isCode(word) ||
    forms.some((some) => some.has(word, isWord)) ||
    (primaryLanguage(language) === 'es' && isVerbWithPronouns(word, isWord)) ||
    (primaryLanguage(language) === 'en' && isContraction(word, isWord));
  return ({ word, hasStop, isHead, isTail }) => {
    if (isKnown(word) || (hasStop && isWord(`${word}.`))) return true;
    if (word.length > 1 && short.has(word.toLowerCase())) return true;
    if (isTail && isKnown(capitalize(word))) return true;
    if (isHead && isKnown(word.replace(/s$|e?n$/u, ''))) return true;
    const parts = partsOf(word);
    const isPart = (part: string): boolean =>
      part.length < 2 ||
      isKnown(part) ||
      isKnown(capitalize(part)) ||
      englishWords.has(part.toLowerCase());
    return parts.length > 1
      ? parts.every(isPart)
      : parts[0] !== word && isKnown(withoutElision(word));
  };
}

const formsOfSets = new WeakMap<ReadonlySet<string>, AcceptedForms>();

/** A client may have thousands of words, and every paragraph asks for them. */
function formsOf(words: ReadonlySet<string>): AcceptedForms {
  const forms = formsOfSets.get(words) ?? createAcceptedForms(words);
  formsOfSets.set(words, forms);
  return forms;
}

/** `DHL`, `DHLs`, `SMS'er`, `iPhone`, `MitID`: written as nobody misspells a word. */
function isCode(word: string): boolean {
  return (
    word.length === 1 ||
    /^\p{Lu}{1,6}(?:'?\p{Ll}{1,4})?$/u.test(word.replace(/^\p{Lu}\p{Ll}+$/u, '')) ||
    /\p{Ll}\p{Lu}/u.test(word)
  );
}

/** Names of the people, and every capitalised word of the thread and subject. */
function namesIn({
  customer,
  agent,
  subject,
  ticket,
  thread,
  recipients,
}: ReplyContext): readonly string[] {
  const people = [customer?.name, customer?.firstName, agent?.name, customer?.email, ticket];
  const names = [...people, ...(recipients ?? [])].join(' ').match(/[\p{L}\p{M}'’]{2,}/gu) ?? [];
  const capitalised = [subject, thread].join(' ').match(/\p{Lu}[\p{L}\p{M}'’]+/gu) ?? [];
  return [...names, ...capitalised];
}
