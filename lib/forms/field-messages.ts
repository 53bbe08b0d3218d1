import { primaryLanguage } from '@/lib/text/checker';

import { postcodeExample } from './check-postcode';
import type { Country } from './countries';

/** What the checks of form fields say. */
export interface FieldMessages {
  readonly spaces: string;
  readonly writeLike: (written: string) => string;
  readonly lettersInNumber: string;
  readonly phoneLength: (found: number, country?: Country, callingCode?: string) => string;
  readonly dateImpossible: string;
  readonly dateOrder: string;
  readonly dateYear: (year: string) => string;
  readonly dateAmbiguous: string;
  readonly shortYear: string;
  readonly timeImpossible: string;
  readonly amountGroups: string;
  readonly amountDecimal: (sign: string) => string;
  readonly amountUnclear: (sign: string) => string;
  readonly postcodeShape: (country: Country) => string;
  readonly ibanLength: (country: string, wanted: number, found: number) => string;
  readonly ibanChecksum: string;
  readonly vatShape: (country: string) => string;
  readonly vatChecksum: string;
  readonly emailShape: string;
  readonly emailComma: string;
  readonly emailDomain: (domain: string) => string;
  readonly nameIsEmail: string;
  readonly nameDigit: string;
  readonly capitals: (written: string) => string;
  readonly notAllowed: (values: readonly string[]) => string;
  readonly pattern: (example: string) => string;
  readonly length: (found: number, min: number | undefined, max: number | undefined) => string;
}

const such = (lengths: readonly number[]): string => {
  const first = lengths[0] ?? 0;
  const last = lengths.at(-1) ?? first;
  return first === last ? String(first) : `${first}–${last}`;
};
const prefix = (country: Country | undefined, callingCode: string | undefined): string =>
  `+${callingCode ?? country?.callingCode ?? ''}`;

const en: FieldMessages = {
  spaces: 'There are spaces or hidden characters too many.',
  writeLike: (written) => `Write it like this: ${written}`,
  lettersInNumber: 'There is a letter among the digits.',
  phoneLength: (found, country, code) =>
    country?.phone
      ? `A number with ${prefix(country, code)} has ${such(country.phone)} digits after it; this one has ${found}.${code === undefined ? ' Is the country code missing?' : ''}`
      : `No telephone number has ${found} digits.`,
  dateImpossible: 'There is no such date.',
  dateOrder: 'Day and month seem to have changed places.',
  dateYear: (year) => `A year has four digits; this one has ${year.length}.`,
  dateAmbiguous: 'Which is the day and which the month? Write it so that nobody has to ask.',
  shortYear: 'Write the year with four digits.',
  timeImpossible: 'There is no such time.',
  amountGroups: 'Points and commas do not stand where they can in an amount.',
  amountDecimal: (sign) => `The decimal sign is "${sign}" here.`,
  amountUnclear: (sign) => `The decimal sign is "${sign}" here. Are thousands meant?`,
  postcodeShape: (country) =>
    `This is no postcode of the country (such as ${postcodeExample(country)}).`,
  ibanLength: (country, wanted, found) =>
    `An IBAN that begins with ${country} has ${wanted} characters; this one has ${found}.`,
  ibanChecksum:
    'The check digits of this IBAN do not agree: a digit is wrong or two have changed places.',
  vatShape: (country) => `This is no VAT number of ${country}: too many or too few characters.`,
  vatChecksum:
    'The check digit of this number does not agree: a digit is wrong or two have changed places.',
  emailShape: 'This is no e-mail address.',
  emailComma: 'There is a comma where a point belongs.',
  emailDomain: (domain) => `Is it ${domain}?`,
  nameIsEmail: 'This is an e-mail address, not a name.',
  nameDigit: 'There is a digit in the name.',
  capitals: (written) => `Write the name like this: ${written}`,
  notAllowed: (values) =>
    `Only these may stand here: ${values.slice(0, 8).join(', ')}${values.length > 8 ? ' …' : ''}`,
  pattern: (example) =>
    example === ''
      ? 'This does not have the form that is asked for here.'
      : `This should look like ${example}.`,
  length: (found, min, max) =>
    `${found} characters; ${min === undefined ? '' : `at least ${min}`}${min !== undefined && max !== undefined ? ', ' : ''}${max === undefined ? '' : `at most ${max}`} are asked for.`,
};

const da: FieldMessages = {
  spaces: 'Der er mellemrum eller skjulte tegn for meget.',
  writeLike: (written) => `Skriv det sådan: ${written}`,
  lettersInNumber: 'Der er et bogstav mellem cifrene.',
  phoneLength: (found, country, code) =>
    country?.phone
      ? `Et nummer med ${prefix(country, code)} har ${such(country.phone)} cifre efter landekoden; her er ${found}.${code === undefined ? ' Mangler landekoden?' : ''}`
      : `Intet telefonnummer har ${found} cifre.`,
  dateImpossible: 'Den dato findes ikke.',
  dateOrder: 'Dag og måned ser ud til at være byttet om.',
  dateYear: (year) => `Et årstal har fire cifre; her er ${year.length}.`,
  dateAmbiguous: 'Hvad er dag, og hvad er måned? Skriv det, så ingen er i tvivl.',
  shortYear: 'Skriv årstallet med fire cifre.',
  timeImpossible: 'Det klokkeslæt findes ikke.',
  amountGroups: 'Punktum og komma står ikke, hvor de kan i et beløb.',
  amountDecimal: (sign) => `Decimaltegnet er »${sign}« her.`,
  amountUnclear: (sign) => `Decimaltegnet er »${sign}« her. Er der ment tusinder?`,
  postcodeShape: (country) =>
    `Det er ikke et postnummer i landet (som ${postcodeExample(country)}).`,
  ibanLength: (country, wanted, found) =>
    `En IBAN, der begynder med ${country}, har ${wanted} tegn; her er ${found}.`,
  ibanChecksum:
    'Kontrolcifrene i denne IBAN passer ikke: Et ciffer er forkert, eller to er byttet om.',
  vatShape: (country) => `Det er ikke et momsnummer i ${country}: for mange eller for få tegn.`,
  vatChecksum:
    'Kontrolcifferet i nummeret passer ikke: Et ciffer er forkert, eller to er byttet om.',
  emailShape: 'Det er ikke en e-mailadresse.',
  emailComma: 'Der står et komma, hvor der skal være et punktum.',
  emailDomain: (domain) => `Er det ${domain}?`,
  nameIsEmail: 'Det er en e-mailadresse, ikke et navn.',
  nameDigit: 'Der er et ciffer i navnet.',
  capitals: (written) => `Skriv navnet sådan: ${written}`,
  notAllowed: (values) =>
    `Her må kun stå: ${values.slice(0, 8).join(', ')}${values.length > 8 ? ' …' : ''}`,
  pattern: (example) =>
    example === '' ? 'Det har ikke den form, der skal stå her.' : `Det skal se ud som ${example}.`,
  length: (found, min, max) =>
    `${found} tegn; der skal være ${min === undefined ? '' : `mindst ${min}`}${min !== undefined && max !== undefined ? ' og ' : ''}${max === undefined ? '' : `højst ${max}`}.`,
};

const de: FieldMessages = {
  spaces: 'Hier sind Leerzeichen oder unsichtbare Zeichen zu viel.',
  writeLike: (written) => `Schreiben Sie es so: ${written}`,
  lettersInNumber: 'Zwischen den Ziffern steht ein Buchstabe.',
  phoneLength: (found, country, code) =>
    country?.phone
      ? `Eine Nummer mit ${prefix(country, code)} hat danach ${such(country.phone)} Ziffern; hier sind es ${found}.${code === undefined ? ' Fehlt die Ländervorwahl?' : ''}`
      : `Keine Telefonnummer hat ${found} Ziffern.`,
  dateImpossible: 'Dieses Datum gibt es nicht.',
  dateOrder: 'Tag und Monat sind offenbar vertauscht.',
  dateYear: (year) => `Eine Jahreszahl hat vier Ziffern; hier sind es ${year.length}.`,
  dateAmbiguous: 'Was ist der Tag und was der Monat? Schreiben Sie es eindeutig.',
  shortYear: 'Schreiben Sie die Jahreszahl mit vier Ziffern.',
  timeImpossible: 'Diese Uhrzeit gibt es nicht.',
  amountGroups: 'Punkte und Kommas stehen nicht so, wie sie in einem Betrag stehen können.',
  amountDecimal: (sign) => `Das Dezimalzeichen ist hier „${sign}“.`,
  amountUnclear: (sign) => `Das Dezimalzeichen ist hier „${sign}“. Sind Tausender gemeint?`,
  postcodeShape: (country) =>
    `Das ist keine Postleitzahl des Landes (wie ${postcodeExample(country)}).`,
  ibanLength: (country, wanted, found) =>
    `Eine IBAN mit ${country} hat ${wanted} Zeichen; hier sind es ${found}.`,
  ibanChecksum:
    'Die Prüfziffern dieser IBAN stimmen nicht: Eine Ziffer ist falsch oder zwei sind vertauscht.',
  vatShape: (country) => `Das ist keine USt-IdNr. mit ${country}: zu viele oder zu wenige Zeichen.`,
  vatChecksum:
    'Die Prüfziffer dieser Nummer stimmt nicht: Eine Ziffer ist falsch oder zwei sind vertauscht.',
  emailShape: 'Das ist keine E-Mail-Adresse.',
  emailComma: 'Hier steht ein Komma statt eines Punktes.',
  emailDomain: (domain) => `Ist ${domain} gemeint?`,
  nameIsEmail: 'Das ist eine E-Mail-Adresse, kein Name.',
  nameDigit: 'Im Namen steht eine Ziffer.',
  capitals: (written) => `Schreiben Sie den Namen so: ${written}`,
  notAllowed: (values) =>
    `Hier darf nur stehen: ${values.slice(0, 8).join(', ')}${values.length > 8 ? ' …' : ''}`,
  pattern: (example) =>
    example === ''
      ? 'Das hat nicht die Form, die hier verlangt ist.'
      : `Das soll aussehen wie ${example}.`,
  length: (found, min, max) =>
    `${found} Zeichen; verlangt sind ${min === undefined ? '' : `mindestens ${min}`}${min !== undefined && max !== undefined ? ' und ' : ''}${max === undefined ? '' : `höchstens ${max}`}.`,
};

const languages: Readonly<Record<string, FieldMessages>> = { da, de, en };

/** The messages in the language of the screen, else in English. */
export function fieldMessages(screenLanguage: string): FieldMessages {
  return languages[primaryLanguage(screenLanguage)] ?? en;
}
