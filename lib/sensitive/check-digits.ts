import type { DigitCheck } from '@/lib/guidelines/sensitive-rules';

/** True when the digits pass the arithmetic by which mistyped ones are known. */
export function passes(check: DigitCheck, digits: string): boolean {
  switch (check) {
    case 'luhn':
      return isLuhn(digits);
    case 'mod11':
      return isMod11(digits);
    case 'mod97':
      return digits.length > 2 && remainder(digits, 97) === 1;
  }
}

/** The check of payment cards and Swedish personal numbers. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 1 && sum % 10 === 0;
}

/** Weights 2 to 7 from the right, check digit last: the sum is a multiple of eleven. */
function isMod11(digits: string): boolean {
  const weights = Array.from(digits, (_, index) => {
    const fromRight = digits.length - 1 - index;
    return fromRight === 0 ? 1 : 2 + ((fromRight - 1) % 6);
  });
  return digits.length > 1 && isWeighted(digits, weights, 11);
}

/** True when the weighted sum of the digits is a multiple of the modulus. */
export function isWeighted(digits: string, weights: readonly number[], modulus: number): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % modulus === 0;
}

/** What is left when a number of any length is divided. */
export function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % modulus;
  return rest;
}
