import type { FieldContext } from '@/lib/text/form-field';

import { checkAmount } from './check-amount';
import { checkDate } from './check-date';
import { checkEmail } from './check-email';
import { checkIban } from './check-iban';
import { checkPhone } from './check-phone';
import { checkPostcode } from './check-postcode';
import { checkTextField } from './check-text-field';
import { checkTime } from './check-time';
import { checkVat } from './check-vat';
import { placeOfField } from './field-place';
import type { FieldProblem } from './field-problem';
import { hasPhrase, toWords } from './tokens';

/** Values longer than this are no values: nothing is said of them. */
const LONGEST = 500;

interface Asked {
  readonly country?: string;
  readonly format?: string;
}

/** What is wrong with the value of a field of this kind. Prose and codes have nothing of their own. */
export function checkValue(
  value: string,
  context: FieldContext,
  { country, format }: Asked = {},
): readonly FieldProblem[] {
  if (value.length > LONGEST || value.trim() === '') return [];
  const { kind, description, locale } = context;
  const place = placeOfField(context, country);
  switch (kind) {
    case 'phone':
      return checkPhone(value, place, format);
    case 'date':
      return checkDate(value, {
        locale,
        isBirth: isBirth(context),
        ...(format !== undefined && { pattern: format }),
      });
    case 'time':
      return checkTime(value, format);
    case 'amount':
      return checkAmount(value, locale, format);
    case 'postcode':
      return checkPostcode(value, place);
    case 'iban':
      return checkIban(value, format);
    case 'vat':
      return checkVat(value, description, place);
    case 'email':
      return checkEmail(value);
    case 'person-name':
    case 'company':
    case 'street':
    case 'city':
    case 'country':
    case 'number':
    case 'code':
      return checkTextField(value, kind, locale);
    case 'subject':
    case 'free-text':
      return [];
  }
}

function isBirth({ description: { autocomplete, label, name } }: FieldContext): boolean {
  return (
    /\bbday\b/u.test(autocomplete ?? '') ||
    hasPhrase(toWords(`${label ?? ''} ${name ?? ''}`), [
      'birth',
      'birthdate',
      'birthday',
      'dob',
      'bday',
      'fødselsdato',
      'fødselsdag',
      'födelsedatum',
      'geburtsdatum',
      'geburtstag',
      'geboortedatum',
      'naissance',
      'nacimiento',
    ])
  );
}
