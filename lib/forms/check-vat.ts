import type { FieldDescription } from '@/lib/text/form-field';

import type { FieldPlace } from './field-place';
import { suggest, wrong, type FieldProblem } from './field-problem';
import { plainValue } from './plain-value';
import { hasPhrase, toWords } from './tokens';

// Shapes as the European Commission publishes them (VIES), without the country's letters.
const shapes: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/u,
  BE: /^[01]?\d{9}$/u,
  DE: /^\d{9}$/u,
  DK: /^\d{8}$/u,
  EL: /^\d{9}$/u,
  ES: /^[A-Z\d]\d{7}[A-Z\d]$/u,
  FI: /^\d{8}$/u,
  FR: /^[A-HJ-NP-Z\d]{2}\d{9}$/u,
  GB: /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/u,
  IE: /^\d[A-Z\d+*]\d{5}[A-Z]{1,2}$/u,
  IT: /^\d{11}$/u,
  LU: /^\d{8}$/u,
  NL: /^\d{9}B\d{2}$/u,
  PL: /^\d{10}$/u,
  PT: /^\d{9}$/u,
  SE: /^\d{10}01$/u,
};

/** What is wrong with a VAT or CVR number. */
export function checkVat(
  value: string,
  description: FieldDescription,
  place: FieldPlace,
): readonly FieldProblem[] {
  const plain = plainValue(value).toUpperCase();
  const tight = plain.replaceAll(/[ .\-/]/gu, '');
  const [, letters = '', rest = ''] = /^([A-Z]{2})?(.*)$/u.exec(tight) ?? [];
  const shape = shapes[letters];
  if (letters !== '' && shape && /\d{3}/u.test(rest)) {
    if (!shape.test(rest)) return [wrong(value, 'vat-shape', (say) => say.vatShape(letters))];
    if (!hasRightChecksum(letters, rest))
      return [wrong(value, 'vat-checksum', (say) => say.vatChecksum)];
    return tidy(value, plain);
  }
  const isCvr =
    place.country?.code === 'DK' &&
    hasPhrase(toWords(`${description.label ?? ''} ${description.name ?? ''}`), [
      'cvr',
      'cvrnr',
      'cvrnummer',
    ]);
  if (!isCvr || !/^\d+$/u.test(tight)) return [];
  if (tight.length !== 8) return [wrong(value, 'vat-shape', (say) => say.vatShape('DK'))];
  if (!hasRightChecksum('DK', tight))
    return [wrong(value, 'vat-checksum', (say) => say.vatChecksum)];
  return tidy(value, plain);
}

function hasRightChecksum(letters: string, digits: string): boolean {
  switch (letters) {
    case 'DK':
      return isCvrNumber(digits);
    case 'DE':
      return isGermanVat(digits);
    default:
      return true;
  }
}

/** Modulo 11 with the weights of the Danish register. */
function isCvrNumber(digits: string): boolean {
  const weights = [2, 7, 6, 5, 4, 3, 2, 1];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}

/** ISO 7064, modulo 11,10. */
function isGermanVat(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, 8)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return (11 - product) % 10 === Number(digits[8]);
}

/** Capitals and signs a register would not know; the usual spaces and points stay. */
function tidy(value: string, plain: string): readonly FieldProblem[] {
  return value === plain
    ? []
    : [suggest(value, 'vat-format', (say) => say.writeLike(plain), [plain])];
}
