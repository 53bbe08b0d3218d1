import { accountFields, joinNames } from './check-fields.ts';
import type { Account } from './check-request.ts';
import type { Field, HttpQuestion } from './http-answer.ts';
import { refuse } from './languagetool-error.ts';
import { readChanged, readWords } from './read-words.ts';

export interface WordsRequest {
  /** Names of dictionaries; all of them when absent. */
  readonly dicts?: readonly string[];
  /** How many words to leave out at the beginning. */
  readonly offset?: number;
  /** How many words to list at most; servers list 10 when absent. */
  readonly limit?: number;
}

export interface WordRequest {
  /** One word, without spaces. */
  readonly word: string;
  /** The dictionary; the default one when absent. */
  readonly dict?: string;
}

/** The words that an account has told the server are right. */
export interface WordList {
  /** The server wants user name and key in the address here, where proxies may log them. */
  list(request?: WordsRequest, signal?: AbortSignal): Promise<readonly string[]>;
  /** True when the word is new. */
  add(request: WordRequest, signal?: AbortSignal): Promise<boolean>;
  /** True when the word was there. */
  delete(request: WordRequest, signal?: AbortSignal): Promise<boolean>;
}

type Ask = (question: HttpQuestion, signal?: AbortSignal) => Promise<string>;

export function createWordList(ask: Ask, account: Account | undefined): WordList {
  return {
    async list({ dicts, offset, limit } = {}, signal) {
      const fields = fieldsWith(account, [
        ['dicts', joinNames(dicts)],
        ['offset', offset?.toString()],
        ['limit', limit?.toString()],
      ]);
      return readWords(await ask({ method: 'GET', path: 'words', fields }, signal));
    },
    async add(request, signal) {
      const fields = wordFields(account, request);
      const body = await ask({ method: 'POST', path: 'words/add', fields }, signal);
      return readChanged(body, 'added');
    },
    async delete(request, signal) {
      const fields = wordFields(account, request);
      const body = await ask({ method: 'POST', path: 'words/delete', fields }, signal);
      return readChanged(body, 'deleted');
    },
  };
}

function wordFields(account: Account | undefined, { word, dict }: WordRequest): Field[] {
  if (!/^\S+$/u.test(word)) throw refuse('A word is not empty and has no spaces.');
  return fieldsWith(account, [
    ['word', word],
    ['dict', dict],
  ]);
}

function fieldsWith(
  account: Account | undefined,
  optional: readonly (readonly [name: string, value: string | undefined])[],
): Field[] {
  if (!account) throw refuse('Word lists belong to an account: give a user name and an API key.');
  const fields = optional.flatMap(([name, value]): Field[] =>
    value === undefined ? [] : [[name, value]],
  );
  return [...fields, ...accountFields(account)];
}
