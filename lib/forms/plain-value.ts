const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/**
 * The value as a machine reads it: composed, digits of any script as 0 to 9, one kind of space, minus
 * and hyphen, nothing invisible, no space at the ends.
 */
export function plainValue(value: string): string {
  return value
    .normalize('NFC')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/\p{Nd}/gu, asciiDigit)
    .replaceAll(/[\s\u00A0\u2007\u2009\u202F]/gu, ' ')
    .replaceAll(/[\u2010-\u2015\u2212\uFE63\uFF0D]/gu, '-')
    .trim();
}

/** Tidy for texts (names, streets): spaces single and none at the ends, everything else as it is. */
export function tidyText(value: string): string {
  return value
    .replaceAll(/[\u200B\u2060\uFEFF\u00AD]/gu, '')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .trim();
}

/** Digits only, in any script, as 0 to 9. */
export function digitsOf(value: string): string {
  return plainValue(value).replaceAll(/\D/gu, '');
}

function asciiDigit(digit: string): string {
  const compatible = digit.normalize('NFKC');
  if (/^\d$/u.test(compatible)) return compatible;
  // Every script has its ten digits in a row that begins where no digit is before it.
  let code = digit.codePointAt(0) ?? 0;
  let count = 0;
  while (count < 10 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    count += 1;
  }
  return String(count % 10);
}
