/** Luhn's check (ISO/IEC 7812-1): cards, Swedish personal numbers, IMEI. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits !== '' && sum % 10 === 0;
}

/** Remainder modulo 97 (ISO/IEC 7064), letters as 10 to 35. */
export function modulo97(text: string): number {
  let rest = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** The digits times their weights, summed, modulo. */
export function weighted(digits: string, weights: readonly number[], modulus: number): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % modulus;
}

/** True for a day of the calendar; the century of a short year does not matter, 29 February counts. */
export function isDay(day: number, month: number): boolean {
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
