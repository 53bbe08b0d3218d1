import { describe, expect, test } from 'vitest';

import type { FieldDescription } from '@/lib/text/form-field';

import { kindOfField } from './kind-of-field';
import { isLeftAlone } from './left-alone';

const labels: Readonly<Record<string, string>> = {
  'person-name':
    'Name | First name * | Navn: | Fornavn | Kundens navn | Vor- und Nachname | Achternaam | Efternamn | Prénom | Apellidos',
  company:
    'Company name | Firma | Virksomhed | Företagsnamn | Bedrijfsnaam | Raison sociale | Empresa',
  street:
    'Street and number | Vej og nr. — vejnavn | Straße und Hausnummer | Gatuadress | Straatnaam | Adresse | Dirección | Address line 1',
  postcode: 'Postcode | ZIP code | Postnr. | PLZ | Postnummer | Code postal | Código postal',
  city: 'City | By | Ort | Woonplaats | Ville | Ciudad | Wohnort',
  phone:
    'Phone | Mobile number | Telefonnummer | Tlf. | Handynummer | Mobiel | Téléphone portable | Teléfono móvil | Telefon (hemtelefon)',
  email:
    'E-mail | Email address | E-Mail-Adresse | E-postadress | Courriel | Correo electrónico | Company e-mail',
  date: 'Date of birth | Fødselsdato | Geburtsdatum | Flyttedato | Verhuisdatum | Födelsedatum | Date de naissance | Fecha de nacimiento | Valid from',
  amount: 'Amount | Beløb | Betrag (EUR) | Bedrag | Belopp | Montant | Importe | Refund',
  iban: 'IBAN | IBAN-nr. | Bank account | Rekeningnummer',
  vat: 'CVR-nr. | VAT number | USt-IdNr. | BTW-nummer | Numéro de TVA | Momsnummer',
  country: 'Country | Land | Pays | País',
  subject: 'Subject | Emne | Betreff | Ämne | Onderwerp | Sujet | Asunto',
  'free-text':
    'Comment | Bemærkning | Anmerkung | Opmerking | Anteckning | Remarque | Observaciones',
  time: 'Time | Klokkeslæt | Uhrzeit | Tijdstip | Heure | Hora',
};

describe('by its label', () => {
  test.each(Object.entries(labels))('a field is known as %s', (kind, all) => {
    const found = all.split(' | ').map((label) => [label, kindOfField({ type: 'text', label })]);
    expect(found).toEqual(all.split(' | ').map((label) => [label, kind]));
  });

  test.each([
    'Template name',
    'File name',
    'User interface',
    'Ref.',
    'E-mail template',
    'Customer number',
    'Company ID',
    'IP address',
    'Website',
    'Update',
    'Timezone',
    'Bylaws',
    'Mobility',
    'Datenschutz',
    'Vejledning',
    'Ortografi',
    'Order no.',
    'Kundenummer',
    'Keywords',
    'Sprint',
    'Nominal',
    '',
  ])('%j says nothing of what the field holds', (label) => {
    expect(kindOfField({ type: 'text', label })).toBeUndefined();
  });
});

const field = (description: Partial<FieldDescription>): FieldDescription => ({
  type: 'text',
  ...description,
});

test('what the page states wins over the label', () => {
  expect(kindOfField(field({ label: 'Name', autocomplete: 'section-a shipping email' }))).toBe(
    'email',
  );
  expect(kindOfField(field({ label: 'E-mail', stated: 'phone' }))).toBe('phone');
  expect(kindOfField(field({ label: 'Contact', type: 'tel' }))).toBe('phone');
  expect(kindOfField(field({ label: 'Name', autocomplete: 'url' }))).toBeUndefined();
  expect(kindOfField(field({ label: 'Name', type: 'url' }))).toBeUndefined();
});

test('the name in the code counts where no label does, by whole words', () => {
  expect(kindOfField(field({ name: 'customer[zipCode] f12' }))).toBe('postcode');
  expect(kindOfField(field({ name: 'billing_phone' }))).toBe('phone');
  expect(kindOfField(field({ name: 'headphones' }))).toBeUndefined();
  expect(kindOfField(field({ label: 'Template name', name: 'name' }))).toBeUndefined();
  expect(kindOfField(field({ name: 'UpdateSubject' }))).toBe('subject');
});

test('a text area is a reply, unless its form holds data and its label says note', () => {
  const note = { type: 'textarea', label: 'Note about the customer' };
  expect(kindOfField(note)).toBeUndefined();
  expect(kindOfField({ ...note, companions: 3 })).toBe('free-text');
  expect(kindOfField({ type: 'textarea', label: 'Reply', companions: 3 })).toBeUndefined();
});

test('a placeholder names the field only where there is no label', () => {
  expect(kindOfField(field({ hint: 'Postcode' }))).toBe('postcode');
  expect(kindOfField(field({ label: 'Ref.', hint: 'Postcode' }))).toBeUndefined();
});

describe('left alone, whatever a pack says, are', () => {
  test.each([
    'Password',
    'Adgangskode',
    'Gentag kodeord',
    'Passwort',
    'Wachtwoord',
    'Lösenord',
    'Mot de passe',
    'Contraseña',
    'PIN-kode',
    'One-time code',
    'Engangskode',
    'Verification code',
    'Bestätigungscode',
    'Beveiligingscode',
    'Code de sécurité',
    'Card number',
    'Kortnummer',
    'Kreditkartennummer',
    'Número de tarjeta',
    'CVC',
    'CVV2',
    'CPR-nr.',
    'Personnummer',
    'Social security number',
    'BSN',
    'Username',
    'Brugernavn',
    'Benutzername',
    'Search tickets',
    'Søg',
    'Suche',
    'Zoeken',
    'Rechercher',
    'Buscar',
    'Filter',
    'API key',
  ])('%s', (label) => {
    expect(isLeftAlone({ type: 'text', label })).toBe(true);
    expect(isLeftAlone({ type: 'text', hint: label })).toBe(true);
  });
  test.each([
    'username',
    'cc-number',
    'cc-csc',
    'one-time-code',
    'current-password',
    'section-x new-password',
  ])('autocomplete=%s', (autocomplete) => {
    expect(isLeftAlone({ type: 'text', autocomplete })).toBe(true);
  });
  test.each(['cardNumber', 'otp_code', 'q', 'search-box'])('the name %s', (name) => {
    expect(isLeftAlone({ type: 'text', name })).toBe(true);
  });
  test.each(Object.values(labels).flatMap((all) => all.split(' | ')))('but not %s', (label) => {
    expect(isLeftAlone({ type: 'text', label })).toBe(false);
  });
});
