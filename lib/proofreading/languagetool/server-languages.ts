import type { ServerLanguage } from 'languagetool-api-client';

import { primaryLanguage } from '@/lib/text/checker';

/** Languages that servers spell only in a variety, which is the first where nothing is said of it. */
export const serverVariants: Readonly<Record<string, readonly string[]>> = {
  en: ['en-GB', 'en-US', 'en-AU', 'en-CA', 'en-NZ', 'en-ZA'],
  de: ['de-DE', 'de-AT', 'de-CH'],
  pt: ['pt-PT', 'pt-BR'],
  ca: ['ca-ES'],
};

/** What the server calls the language of a reply, in the variety that is said, chosen or usual; undefined when it does not know the language. */
export function serverCode(
  language: string,
  known: readonly ServerLanguage[],
  chosen: Readonly<Record<string, string>>,
): string | undefined {
  const primary = primaryLanguage(language);
  const codes = new Set(known.flatMap(({ code, longCode }) => [code, longCode]));
  return [language, chosen[primary], serverVariants[primary]?.[0], primary].find(
    (code) => code !== undefined && codes.has(code) && !(code === primary && serverVariants[code]),
  );
}
