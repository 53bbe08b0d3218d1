import { LanguageToolError } from './languagetool-error.ts';
import { readJson, readList, readObject, readString } from './read-values.ts';

export interface ServerLanguage {
  readonly name: string;
  /** Such as `en`. */
  readonly code: string;
  /** Such as `en-GB`; the same as `code` for languages without variants. */
  readonly longCode: string;
}

/** The languages in an answer of `/v2/languages`. */
export function readLanguages(body: string): ServerLanguage[] {
  const answer = readJson(body);
  if (!Array.isArray(answer)) throw new LanguageToolError({ kind: 'not-languagetool' });
  const languages = readList(answer, readLanguage);
  if (languages.length === 0) throw new LanguageToolError({ kind: 'not-languagetool' });
  return languages;
}

function readLanguage(value: unknown): ServerLanguage | undefined {
  const language = readObject(value);
  const code = readString(language['code']);
  if (!code) return undefined;
  return {
    code,
    name: readString(language['name']) ?? code,
    longCode: readString(language['longCode']) ?? code,
  };
}
