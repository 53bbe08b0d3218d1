import { primaryLanguage } from '@/lib/text/checker';

import type { SensitiveKind } from './sensitive';

interface SensitiveMessages {
  readonly found: (kind: SensitiveKind | 'custom', masked: string, isSure: boolean) => string;
  readonly label: string;
}

const en: Record<SensitiveKind | 'custom', string> = {
  card: 'a payment card number',
  iban: 'a bank account (IBAN)',
  cpr: 'a CPR number',
  ssn: 'a social security number',
  personnummer: 'a Swedish personal number',
  'national-id': 'a personal identity number',
  password: 'a password or code',
  secret: 'a secret key',
  email: "somebody else's e-mail address",
  custom: 'a number that must not be sent',
};
const da: typeof en = {
  card: 'et kortnummer',
  iban: 'en bankkonto (IBAN)',
  cpr: 'et CPR-nummer',
  ssn: 'et amerikansk personnummer (SSN)',
  personnummer: 'et svensk personnummer',
  'national-id': 'et personnummer',
  password: 'en adgangskode eller kode',
  secret: 'en hemmelig nøgle',
  email: 'en andens e-mailadresse',
  custom: 'et nummer, der ikke må sendes',
};
const de: typeof en = {
  card: 'eine Kartennummer',
  iban: 'ein Bankkonto (IBAN)',
  cpr: 'eine CPR-Nummer',
  ssn: 'eine Sozialversicherungsnummer (SSN)',
  personnummer: 'eine schwedische Personennummer',
  'national-id': 'eine persönliche Identifikationsnummer',
  password: 'ein Passwort oder Code',
  secret: 'ein geheimer Schlüssel',
  email: 'eine fremde E-Mail-Adresse',
  custom: 'eine Nummer, die nicht verschickt werden darf',
};

const languages: Readonly<Record<string, SensitiveMessages>> = {
  en: {
    found: (kind, masked, isSure) =>
      `This ${isSure ? 'is' : 'may be'} ${en[kind]} (${masked}). Do not send it in a mail.`,
    label: 'Hide it',
  },
  da: {
    found: (kind, masked, isSure) =>
      `Det her ${isSure ? 'er' : 'kan være'} ${da[kind]} (${masked}). Send det ikke i en mail.`,
    label: 'Skjul det',
  },
  de: {
    found: (kind, masked, isSure) =>
      `Das ${isSure ? 'ist' : 'ist vielleicht'} ${de[kind]} (${masked}). Bitte nicht per Mail senden.`,
    label: 'Verbergen',
  },
};

/** What is said about data that must not be sent, in the agent's language; the value itself never. */
export function sensitiveMessages(screenLanguage: string): SensitiveMessages {
  const known = languages[primaryLanguage(screenLanguage)] ?? languages['en'];
  if (!known) throw new Error('English messages are missing.');
  return known;
}
