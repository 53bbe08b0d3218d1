import { createSpellingChecker } from '@/lib/proofreading/spelling/spelling-checker';
import type { ReplyContext } from '@/lib/text/reply-context';

import { spellerFor } from './spellers-in-tests';

const never = new AbortController().signal;
const CLIENT_WORDS = ['Nordlys', 'TryghedsPlus', 'fiberboks'];

/** What spelling finds, for a client with these words of its own. */
export const findMisspelt = (text: string, context: ReplyContext, words = CLIENT_WORDS) => {
  const accepted = new Set(words);
  return createSpellingChecker(spellerFor, () => accepted).check(text, context, never);
};

/** The words that are marked. */
export const markedWords = async (text: string, context: ReplyContext) =>
  (await findMisspelt(text, context))
    .filter(({ certainty }) => certainty >= 0.5)
    .map(({ start, end }) => text.slice(start, end));

/** The words that are marked or listed. */
export const foundWords = async (text: string, context: ReplyContext) =>
  (await findMisspelt(text, context)).map(({ start, end }) => text.slice(start, end));
