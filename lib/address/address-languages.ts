import { primaryLanguage } from '@/lib/text/checker';

import type { AddressLanguage } from './address';
import { danish, norwegian } from './languages/danish';
import { dutch } from './languages/dutch';
import { french } from './languages/french';
import { german } from './languages/german';
import { italian } from './languages/italian';
import { brazilian, portuguese } from './languages/portuguese';
import { spanish } from './languages/spanish';
import { swedish } from './languages/swedish';

const languages: Readonly<Record<string, AddressLanguage>> = {
  da: danish,
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  nb: norwegian,
  nl: dutch,
  nn: norwegian,
  no: norwegian,
  pt: portuguese,
  sv: swedish,
};

/** Languages in which the form of address is a choice that Replybook can see. */
export const addressLanguages: readonly string[] = Object.keys(languages);

/** Varieties that differ from their language. */
const varieties: Readonly<Record<string, AddressLanguage>> = { 'pt-br': brazilian };

/** What shows the form of address in a language; undefined where there is no such choice. */
export function addressLanguage(language: string): AddressLanguage | undefined {
  return varieties[language.toLowerCase()] ?? languages[primaryLanguage(language)];
}
