import type { Country } from './countries';
import { cutUp, groupPhone, readPhone, type PhoneNumber } from './phone-number';

/**
 * The number written as the example is (`+45 12 34 56 78`, `0123 456789`): with or without the calling
 * code, with its signs between groups. `home` is the country of numbers that name none.
 */
export function writePhone(
  number: PhoneNumber,
  example: string | undefined,
  home: Country | undefined,
): string {
  const model = example === undefined ? undefined : readPhone(example, home);
  const callingCode =
    number.callingCode ?? (model?.callingCode === undefined ? undefined : home?.callingCode);
  const isNational =
    model !== undefined && model.callingCode === undefined && number.country?.code === home?.code;
  const groups = model ? likeModel(number, model) : groupPhone(number);
  const separator =
    /\d([^\d()]+)\d{2,}$/u.exec(example ?? '')?.[1] ??
    (model && model.groups.length < 2 ? '' : ' ');
  const body = groups.join(separator);
  if (callingCode === undefined || isNational) {
    return `${number.hasTrunkZero || (isNational && number.country?.trunk) ? '0' : ''}${body}${number.extension}`;
  }
  const gap = example !== undefined && !/^\+\d+\s/u.test(example) && separator === '' ? '' : ' ';
  return `+${callingCode}${gap}${body}${number.extension}`;
}

function likeModel(number: PhoneNumber, model: PhoneNumber): readonly string[] {
  const sizes = model.groups.map(({ length }) => length);
  const fits = sizes.reduce((sum, size) => sum + size, 0) === number.digits.length;
  const isSame = number.country?.code === model.country?.code;
  if (sizes.length === 1) return [number.digits];
  return fits && isSame ? cutUp(number.digits, sizes) : groupPhone(number);
}
