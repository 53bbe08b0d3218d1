import { LanguageToolError } from './languagetool-error.ts';
import { readJson, readList, readObject, readString } from './read-values.ts';

/** The words in an answer of `/v2/words`. */
export function readWords(body: string): string[] {
  const { words } = readObject(readJson(body));
  if (!Array.isArray(words)) throw new LanguageToolError({ kind: 'not-languagetool' });
  return readList(words, readString);
}

/** Whether the word list changed, as `/v2/words/add` and `/v2/words/delete` tell it. */
export function readChanged(body: string, name: 'added' | 'deleted'): boolean {
  const changed = readObject(readJson(body))[name];
  if (typeof changed !== 'boolean') throw new LanguageToolError({ kind: 'not-languagetool' });
  return changed;
}
