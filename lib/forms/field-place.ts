import { primaryLanguage } from '@/lib/text/checker';
import type { FieldContext } from '@/lib/text/form-field';

import { countries, countryByCode, type Country } from './countries';
import { toWords } from './tokens';

/** The country whose rules count for a value, and whether somebody said so or it is only likely. */
export interface FieldPlace {
  readonly country?: Country;
  readonly isStated: boolean;
}

const homeOf: Readonly<Record<string, string>> = {
  da: 'DK',
  sv: 'SE',
  de: 'DE',
  nl: 'NL',
  fr: 'FR',
  es: 'ES',
  nb: 'NO',
  fi: 'FI',
};

/** The form's own country field decides, then a rule's country, then where the locale is at home. */
export function placeOfField(
  { description, locale }: FieldContext,
  ruleCountry?: string,
): FieldPlace {
  const said = description.country ?? ruleCountry;
  if (said !== undefined && said.trim() !== '') {
    const country = findCountry(said);
    // Another country than those known here: then nothing is known.
    return country ? { country, isStated: true } : { isStated: true };
  }
  const region = /-([A-Za-z]{2})$/u.exec(locale)?.[1];
  const country = countryByCode(region ?? homeOf[primaryLanguage(locale)] ?? '');
  return { ...(country && { country }), isStated: false };
}

function findCountry(said: string): Country | undefined {
  const words = toWords(said).trim();
  return countryByCode(words) ?? countries.find(({ names }) => names.includes(words));
}
