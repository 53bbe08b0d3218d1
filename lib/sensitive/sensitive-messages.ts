import type { SensitiveKind } from '@/lib/guidelines/sensitive-rules';
import { primaryLanguage } from '@/lib/text/checker';

interface SensitiveMessages {
  readonly names: Readonly<Record<SensitiveKind, string>>;
  readonly found: (name: string, masked: string) => string;
  readonly maybe: (name: string, masked: string) => string;
  readonly otherEmail: (masked: string) => string;
  readonly why: string;
}

const en: SensitiveMessages = {
  names: {
    card: 'a card number',
    'card-code': 'the security code of a card',
    iban: 'an IBAN',
    'bank-account': 'a bank account number',
    cpr: 'a Danish CPR number',
    personnummer: 'a Swedish personal number',
    fodselsnummer: 'a Norwegian personal number',
    hetu: 'a Finnish personal number',
    ssn: 'a US social security number',
    bsn: 'a Dutch BSN',
    'steuer-id': 'a German tax number',
    nir: 'a French social security number',
    dni: 'a Spanish DNI or NIE',
    pesel: 'a Polish PESEL',
    nino: 'a UK National Insurance number',
    password: 'a password',
    code: 'a PIN or one-time code',
    key: 'a secret key',
    'other-email': 'an e-mail address',
  },
  found: (name, masked) => `This is ${name} (${masked}). Do not send it.`,
  maybe: (name, masked) => `This may be ${name} (${masked}). Do not send it if it is.`,
  otherEmail: (masked) =>
    `Whose e-mail address is this (${masked})? Send it only if it may be shared.`,
  why: 'E-mail can be read by others. Leave it out, even if the customer wrote it.',
};

const da: SensitiveMessages = {
  names: {
    card: 'et kortnummer',
    'card-code': 'kontrolcifrene fra et kort',
    iban: 'et IBAN-nummer',
    'bank-account': 'et kontonummer',
    cpr: 'et CPR-nummer',
    personnummer: 'et svensk personnummer',
    fodselsnummer: 'et norsk fødselsnummer',
    hetu: 'et finsk personnummer',
    ssn: 'et amerikansk socialsikringsnummer',
    bsn: 'et hollandsk BSN-nummer',
    'steuer-id': 'et tysk skattenummer',
    nir: 'et fransk socialsikringsnummer',
    dni: 'et spansk DNI- eller NIE-nummer',
    pesel: 'et polsk PESEL-nummer',
    nino: 'et britisk National Insurance-nummer',
    password: 'en adgangskode',
    code: 'en pinkode eller engangskode',
    key: 'en hemmelig nøgle',
    'other-email': 'en e-mailadresse',
  },
  found: (name, masked) => `Det er ${name} (${masked}). Send det ikke.`,
  maybe: (name, masked) => `Det kan være ${name} (${masked}). Send det i så fald ikke.`,
  otherEmail: (masked) => `Hvis e-mailadresse er det (${masked})? Send den kun, hvis den må deles.`,
  why: 'E-mail kan læses af andre. Udelad det, også selv om kunden selv har skrevet det.',
};

const de: SensitiveMessages = {
  names: {
    card: 'eine Kartennummer',
    'card-code': 'die Prüfnummer einer Karte',
    iban: 'eine IBAN',
    'bank-account': 'eine Kontonummer',
    cpr: 'eine dänische CPR-Nummer',
    personnummer: 'eine schwedische Personennummer',
    fodselsnummer: 'eine norwegische Personennummer',
    hetu: 'eine finnische Personennummer',
    ssn: 'eine US-Sozialversicherungsnummer',
    bsn: 'eine niederländische BSN',
    'steuer-id': 'eine Steuer-ID',
    nir: 'eine französische Sozialversicherungsnummer',
    dni: 'eine spanische DNI oder NIE',
    pesel: 'eine polnische PESEL',
    nino: 'eine britische Sozialversicherungsnummer',
    password: 'ein Passwort',
    code: 'eine PIN oder ein Einmalcode',
    key: 'ein geheimer Schlüssel',
    'other-email': 'eine E-Mail-Adresse',
  },
  found: (name, masked) => `Das ist ${name} (${masked}). Senden Sie das nicht.`,
  maybe: (name, masked) => `Das ist vielleicht ${name} (${masked}). Senden Sie das dann nicht.`,
  otherEmail: (masked) =>
    `Wessen E-Mail-Adresse ist das (${masked})? Senden Sie sie nur, wenn andere sie sehen dürfen.`,
  why: 'E-Mails können andere lesen. Lassen Sie das weg, auch wenn der Kunde es selbst geschrieben hat.',
};

const languages: Readonly<Record<string, SensitiveMessages>> = { da, de, en };

/** The messages in the language of the screen, else in English. */
export function sensitiveMessages(screenLanguage: string): SensitiveMessages {
  return languages[primaryLanguage(screenLanguage)] ?? en;
}
