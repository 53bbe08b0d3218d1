import type { ServerLanguage } from 'languagetool-api-client';

import { primaryLanguage } from '@/lib/text/checker';

/** Servers spell these only in a variety; most of Europe's. */
const VARIANTS: Readonly<Record<string, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  pt: 'pt-PT',
  ca: 'ca-ES',
};

/** What the server calls the language of a reply, in the variety that is said, chosen or usual; undefined when it does not know the language. */
export function serverCode(
  language: string,
  known: readonly ServerLanguage[],
  chosen: Readonly<Record<string, string>>,
): string | undefined {
  const primary = primaryLanguage(language);
  const codes = new Set(known.flatMap(({ code, longCode }) => [code, longCode]));
  return [language, chosen[primary], VARIANTS[primary], primary].find(
    (code) => code !== undefined && codes.has(code) && !(code === primary && VARIANTS[code]),
  );
}
