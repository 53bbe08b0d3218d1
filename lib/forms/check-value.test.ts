import { describe, expect, test } from 'vitest';

import type { FieldDescription, FieldKind } from '@/lib/text/form-field';

import { checkValue } from './check-value';

interface Case {
  readonly format?: string;
  readonly description?: Partial<FieldDescription>;
}

/** What is found, as `level rule → first suggestion`. */
function find(kind: FieldKind, locale: string, value: string, given: Case = {}): string[] {
  const description = { type: 'text', ...given.description };
  return checkValue(value, { kind, locale, description }, given).map(
    ({ level, rule, suggestions }) =>
      `${level} ${rule}${suggestions.length > 0 ? ` → ${suggestions.map(({ text }) => text).join(' / ')}` : ''}`,
  );
}

type Row = readonly [locale: string, value: string, found: string, given?: Case];
const table = (kind: FieldKind, rows: readonly Row[]): void => {
  const cases = rows.map(([locale, value, found, given]) => ({ locale, value, found, given }));
  describe(`a field for ${kind}`, () => {
    test.each(cases)('in $locale "$value" has "$found"', ({ locale, value, found, given }) => {
      expect(find(kind, locale, value, given)).toEqual(found === '' ? [] : [found]);
    });
  });
};

const danish = '+45 12 34 56 78';
table('phone', [
  ['da', '+45 12 34 56 7', 'warning phone-length'],
  ['da', '+45 12 34 56 789', 'warning phone-length'],
  ['da', '12 34 56 7', 'suggestion phone-length'],
  ['da', '12 34 56 7', 'warning phone-length', { description: { country: 'Danmark' } }],
  ['da', '12 34 56 78', 'suggestion phone-format → +45 12 34 56 78', { format: danish }],
  ['da', '12345678', 'suggestion phone-format → +45 12 34 56 78', { format: danish }],
  ['da', '0045 12345678', 'suggestion phone-format → +45 12 34 56 78'],
  ['da', '12  34 56 78', 'suggestion phone-format → 12 34 56 78'],
  ['da', '+45 12.34 56-78', 'suggestion phone-format → +45 12 34 56 78'],
  ['da', '12 34 56 7O', 'warning phone-letters → 12 34 56 70'],
  ['da', '+46 70 123 45 67', '', { format: danish }],
  ['da', '+46701234567', 'suggestion phone-format → +46 70 123 45 67', { format: danish }],
  ['da', '+45 12 34 56 78 lok. 12', '', { format: danish }],
  ['da', '١٢٣٤٥٦٧٨', 'suggestion phone-format → 12 34 56 78'],
  ['da', '\u202A+45 12 34 56 78\u202C', 'suggestion phone-format → +45 12 34 56 78'],
  [
    'en-GB',
    '07700900123',
    'suggestion phone-format → +44 7700 900123',
    { format: '+44 7700 900123' },
  ],
  ['en-GB', '+44 7700 90012', ''],
  ['en-GB', '+44 7700 9001', 'warning phone-length'],
  ['en-US', '555-123-456', 'suggestion phone-length'],
  ['en-US', '5551234567', 'suggestion phone-format → (555) 123-4567', { format: '(555) 123-4567' }],
  ['de', '0049 30 123456', 'suggestion phone-format → +49 30 123456'],
  ['de', '030 12345O', 'warning phone-letters → 030 123450'],
  ['de', '0171 1234567', 'suggestion phone-format → +49 171 1234567', { format: '+49 30 123456' }],
  [
    'sv',
    '0701234567',
    'suggestion phone-format → +46 70 123 45 67',
    { format: '+46 70 123 45 67' },
  ],
  ['sv', '+46 70 12', 'warning phone-length'],
  [
    'nl',
    '0612345678',
    'suggestion phone-format → +31 6 12 34 56 78',
    { format: '+31 6 12 34 56 78' },
  ],
  ['nl', '06 123 456', 'suggestion phone-length'],
  ['fr', '01 23 45 67 8', 'suggestion phone-length'],
  ['fr', '0123456789', 'suggestion phone-format → 01 23 45 67 89', { format: '01 23 45 67 89' }],
  ['es', '+34 612 34 56 7', 'warning phone-length'],
]);

table('date', [
  ['da', '30-02-2026', 'warning date-impossible'],
  ['da', '29.02.2027', 'warning date-impossible'],
  ['da', '12/24/2026', 'warning date-order → 24-12-2026'],
  ['da', '24.12.26', 'suggestion date-short-year → 24-12-2026'],
  [
    'da',
    '24.12.82',
    'suggestion date-short-year → 24-12-1982 / 24-12-2082',
    { description: { autocomplete: 'bday' } },
  ],
  ['da', '24.12.226', 'warning date-year'],
  ['da', '24/12-2026', 'suggestion date-format → 2026-12-24', { format: 'yyyy-MM-dd' }],
  ['da', '24. december 2026', 'suggestion date-format → 24.12.2026', { format: 'dd.MM.yyyy' }],
  ['da', '32. december', 'warning date-impossible'],
  ['en-US', '24/12/2026', 'warning date-order → 12/24/2026'],
  ['en-GB', '12/24/2026', 'warning date-order → 24/12/2026'],
  ['en', '03/04/2026', 'suggestion date-ambiguous → 2026-04-03 / 2026-03-04'],
  ['en', '04/04/2026', ''],
  ['de', '31.04.2026', 'warning date-impossible'],
  ['de', '3. März 2026', 'suggestion date-format → 2026-03-03', { format: 'yyyy-MM-dd' }],
  ['sv', '2026-13-01', 'warning date-order → 2026-01-13'],
  ['sv', '2026-02-30', 'warning date-impossible'],
  ['nl', '31 april 2026', 'warning date-impossible'],
  ['fr', '31 juin 2026', 'warning date-impossible'],
  ['es', '31 de abril de 2026', 'warning date-impossible'],
  ['es', '24/12/26', 'suggestion date-short-year → 24/12/2026'],
]);

table('time', [
  ['da', '25.10', 'warning time-impossible'],
  ['de', '9.75', 'warning time-impossible'],
  ['da', '9:30', 'suggestion time-format → 09.30', { format: '09.30' }],
]);

table('amount', [
  ['da', '1,234.50', 'suggestion amount-decimal → 1.234,50'],
  ['da', '1234.5 kr.', 'suggestion amount-decimal → 1234,5 kr.'],
  ['da', '1,234', 'suggestion amount-decimal → 1.234'],
  ['da', '1.23.456', 'warning amount-groups'],
  ['da', '12.34,50', 'warning amount-groups'],
  ['da', '1234,5', 'suggestion amount-format → 1.234,50 kr.', { format: '1.234,50 kr.' }],
  ['da', '500,-', 'suggestion amount-format → 500,00 kr.', { format: '1.234,50 kr.' }],
  ['da', '-59', 'suggestion amount-format → -59,00 kr.', { format: '1.234,50 kr.' }],
  ['da', 'kr. 349', 'suggestion amount-format → 349,00 kr.', { format: '1.234,50 kr.' }],
  ['da', '€ 12,5', 'suggestion amount-format → 12,50 €', { format: '1.234,50 kr.' }],
  ['da', '34O', 'warning amount-letters → 340'],
  ['en-GB', '1.234,50', 'suggestion amount-decimal → 1,234.50'],
  ['en-GB', '£1.234,50', 'suggestion amount-decimal → £1,234.50'],
  ['en-US', '1,23,456', 'warning amount-groups'],
  ['de', '1,234.50 €', 'suggestion amount-decimal → 1.234,50 €'],
  ['de', '12.50', 'suggestion amount-decimal → 12,50'],
  ['sv', '1,234.50', 'suggestion amount-decimal → 1 234,50'],
  ['nl', '€ 12.50', 'suggestion amount-decimal → € 12,50'],
  ['fr', '12.50 €', 'suggestion amount-decimal → 12,50 €'],
  ['es', '1,234.56', 'suggestion amount-decimal → 1.234,56'],
]);

const inCountry = (country: string): Case => ({ description: { country } });
table('postcode', [
  ['da', '870', 'warning postcode-shape', inCountry('DK')],
  ['da', '870', ''],
  ['da', '87 00', 'suggestion postcode-format → 8700'],
  ['da', 'DK-87000', 'warning postcode-shape'],
  ['en-GB', 'sw1a1aa', 'suggestion postcode-format → SW1A 1AA'],
  ['en-GB', '12345', 'warning postcode-shape', inCountry('United Kingdom')],
  ['en-US', '1000', 'warning postcode-shape', inCountry('USA')],
  ['de', '1011', 'warning postcode-shape', inCountry('Deutschland')],
  ['da', '10115', '', inCountry('Tyskland')],
  ['da', '123', '', inCountry('Madagaskar')],
  ['nl', '1012ab', 'suggestion postcode-format → 1012 AB'],
  ['sv', '114  55', 'suggestion postcode-format → 114 55'],
  ['fr', '7500', 'warning postcode-shape', inCountry('France')],
  ['es', '2800', 'warning postcode-shape', inCountry('España')],
]);

table('iban', [
  ['da', 'DK5000400440116234', 'warning iban-checksum'],
  ['da', 'DK500040044011624', 'warning iban-length'],
  ['da', 'dk50 0040 0440 1162 43', 'suggestion iban-format → DK50 0040 0440 1162 43'],
  ['da', 'DK50-0040-0440-1162-43', 'suggestion iban-format → DK50 0040 0440 1162 43'],
  [
    'de',
    'DE89370400440532013000',
    'suggestion iban-format → DE89 3704 0044 0532 0130 00',
    { format: 'DE89 3704 0044 0532 0130 00' },
  ],
  ['nl', 'NL91ABNA0417164301', 'warning iban-checksum'],
  ['fr', 'FR14 2004 1010 0505 0001 3M02 607', 'warning iban-checksum'],
]);

const cvr: Case = { description: { label: 'CVR-nr.' } };
table('vat', [
  ['da', '22756215', 'warning vat-checksum', cvr],
  ['da', '2275621', 'warning vat-shape', cvr],
  ['da', 'dk22756214', 'suggestion vat-format → DK22756214', cvr],
  ['da', '22756215', '', { description: { label: 'VAT' } }],
  ['de', 'DE136695977', 'warning vat-checksum'],
  ['de', 'DE13669597', 'warning vat-shape'],
  ['nl', 'NL123456789', 'warning vat-shape'],
]);

table('email', [
  ['da', 'mette@eksempel', 'warning email-shape'],
  ['da', 'mette.eksempel.dk', 'warning email-shape'],
  ['da', 'mette@@eksempel.dk', 'warning email-shape → mette@eksempel.dk'],
  ['da', 'mette@eksempel..dk', 'warning email-shape → mette@eksempel.dk'],
  ['da', 'mette@eksempel.dk.', 'warning email-shape → mette@eksempel.dk'],
  ['da', 'mette @eksempel.dk', 'warning email-shape → mette@eksempel.dk'],
  ['da', 'mette@eksempel,dk', 'warning email-shape → mette@eksempel.dk'],
  ['da', 'mette@gmial.com', 'suggestion email-domain → mette@gmail.com'],
  ['da', 'mette@eksempel.con', 'warning email-domain → mette@eksempel.com'],
  ['da', ' mette@eksempel.dk ', 'suggestion spaces → mette@eksempel.dk'],
  ['da', 'mailto:mette@eksempel.dk', 'suggestion spaces → mette@eksempel.dk'],
]);

table('person-name', [
  ['da', 'mette sørensen', 'suggestion capitals → Mette Sørensen'],
  ['da', 'METTE SØRENSEN', 'suggestion capitals → Mette Sørensen'],
  ['nl', 'jan van den berg', 'suggestion capitals → Jan van den Berg'],
  ['en-GB', "mary o'neill-jones", "suggestion capitals → Mary O'Neill-Jones"],
  ['da', 'Mette  Sørensen', 'suggestion spaces → Mette Sørensen'],
  ['da', 'Mette S0rensen', 'warning name-digit'],
  ['da', 'mette@eksempel.dk', 'warning name-email'],
  ['da', 'Mettte Sørenssen', ''],
  ['da', 'محمد علي', ''],
]);
table('city', [['da', 'horsens', 'suggestion capitals → Horsens']]);
table('street', [
  ['da', 'ærøvej 16', 'suggestion capitals → Ærøvej 16'],
  ['da', 'Ærøvej  16 ', 'suggestion spaces → Ærøvej 16'],
]);
