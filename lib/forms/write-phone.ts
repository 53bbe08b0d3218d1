import type { Country } from './countries';
import { groupPhone, readPhone, type PhoneNumber } from './phone-number';

/**
 * The number written as the example is (`+45 12 34 56 78`, `(555) 123-4567`): with or without the
 * calling code, in its groups where they fit. `home` is the country of numbers that name none.
 */
export function writePhone(
  number: PhoneNumber,
  example: string | undefined,
  home: Country | undefined,
): string {
  const model = example === undefined ? undefined : readPhone(example, home);
  const isAtHome = number.country?.code === home?.code;
  const wantsCode =
    model === undefined ? number.callingCode !== undefined : model.callingCode !== undefined;
  const code = wantsCode || !isAtHome ? (number.callingCode ?? home?.callingCode) : undefined;
  const hasTrunk =
    number.hasTrunkZero || (number.callingCode !== undefined && number.country?.trunk === '0');
  const lead = code ?? (hasTrunk ? '0' : '');
  if (example !== undefined && model && number.country?.code === model.country?.code) {
    const filled =
      (code !== undefined) === wantsCode ? fill(example, lead + number.digits) : undefined;
    if (filled !== undefined) return filled + number.extension;
  }
  const separator =
    model && model.groups.length < 2
      ? ''
      : (/\d([^\d()]+)\d{2,}$/u.exec(example ?? '')?.[1] ?? ' ');
  const begin = code === undefined ? lead : `+${code}${separator === '' ? '' : ' '}`;
  return inGroups(number, begin, separator);
}

/** The digits in the places of the example's; undefined when they are more or fewer. */
function fill(example: string, digits: string): string | undefined {
  if (example.replaceAll(/\D/gu, '').length !== digits.length) return undefined;
  let at = 0;
  return example.replaceAll(/\d/gu, () => {
    at += 1;
    return digits[at - 1] ?? '';
  });
}

function inGroups(number: PhoneNumber, lead: string, separator: string): string {
  const groups = separator === '' ? [number.digits] : groupPhone(number);
  return lead + groups.join(separator) + number.extension;
}
