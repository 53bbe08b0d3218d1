import { callingCodeOf, countries, type Country } from './countries';
import { plainValue } from './plain-value';

/** A telephone number taken apart: nothing is lost but signs between the digits. */
export interface PhoneNumber {
  /** Written with `+` or `00`. */
  readonly callingCode?: string;
  readonly country?: Country;
  /** Without calling code and trunk zero. */
  readonly digits: string;
  readonly hasTrunkZero: boolean;
  /** The groups in which the digits were typed, trunk zero left out. */
  readonly groups: readonly string[];
  /** `ext. 12` and the like, as typed. */
  readonly extension: string;
}

const EXTENSION =
  /\s*(?:,|ext|extension|x|lok|lokal|lokalnr|durchwahl|dw|app|poste|toestel|tst|ankn|anknytning)\.?\s*:?\s*\d{1,6}$/iu;

/** Reads a number; undefined for what is none, or more than one. */
export function readPhone(value: string, home: Country | undefined): PhoneNumber | undefined {
  const plain = plainValue(value);
  const extension = EXTENSION.exec(plain)?.[0] ?? '';
  const number = plain.slice(0, plain.length - extension.length);
  if (!/^(?:\(?\+|\(?00)?[\d\s().\-/]*$/u.test(number) || !/\d/u.test(number)) return undefined;
  const isInternational = /^\(?(?:\+|00)/u.test(number);
  const rest = number.replace(/^\(?(?:\+|00)[\s(]*/u, '');
  const all = rest.replaceAll(/\D/gu, '');
  if (all.length > 17) return undefined;
  const callingCode = isInternational ? callingCodeOf(all) : undefined;
  const country = isInternational ? countries.find((one) => one.callingCode === callingCode) : home;
  const national = isInternational ? afterCode(rest, callingCode ?? '') : rest;
  const groups = national.match(/\d+/gu) ?? [];
  const digits = groups.join('');
  const hasTrunkZero = country?.trunk === '0' && digits.startsWith('0');
  return {
    ...(callingCode !== undefined && { callingCode }),
    ...(country && { country }),
    digits: hasTrunkZero ? digits.slice(1) : digits,
    hasTrunkZero,
    groups: hasTrunkZero ? withoutFirstDigit(groups) : groups,
    extension,
  };
}

/** The text after the digits of the calling code. */
function afterCode(text: string, callingCode: string): string {
  let left = callingCode.length;
  for (const [index, character] of [...text].entries()) {
    if (left === 0) return text.slice(index);
    if (/\d/u.test(character)) left -= 1;
  }
  return '';
}

function withoutFirstDigit([first = '', ...rest]: readonly string[]): string[] {
  return [first.slice(1), ...rest].filter((group) => group !== '');
}

/** The digits in the groups that are usual in the country, else as they were typed. */
export function groupPhone({ country, digits, groups }: PhoneNumber): readonly string[] {
  const sizes = groupSizes(country?.code, digits);
  if (sizes) return cutUp(digits, sizes);
  // One long run says nothing of how it should be read; a single digit alone is a slip.
  return groups.some((group) => group.length === 1) ? [digits] : groups;
}

function groupSizes(country: string | undefined, digits: string): readonly number[] | undefined {
  const { length } = digits;
  switch (country) {
    case 'DK':
      return length === 8 ? [2, 2, 2, 2] : undefined;
    case 'NO':
      if (length !== 8) return undefined;
      return /^[489]/u.test(digits) ? [3, 2, 3] : [2, 2, 2, 2];
    case 'SE':
      return /^7\d{8}$/u.test(digits) ? [2, 3, 2, 2] : undefined;
    case 'NL':
      return /^6\d{8}$/u.test(digits) ? [1, 2, 2, 2, 2] : undefined;
    case 'FR':
      return length === 9 ? [1, 2, 2, 2, 2] : undefined;
    case 'ES':
    case 'PT':
    case 'PL':
      return length === 9 ? [3, 3, 3] : undefined;
    case 'GB':
      if (/^7\d{9}$/u.test(digits)) return [4, 6];
      return /^2\d{9}$/u.test(digits) ? [2, 4, 4] : undefined;
    case 'US':
      return length === 10 ? [3, 3, 4] : undefined;
    default:
      return undefined;
  }
}

function cutUp(digits: string, sizes: readonly number[]): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const size of sizes) {
    pieces.push(digits.slice(from, from + size));
    from += size;
  }
  return from < digits.length ? [...pieces, digits.slice(from)] : pieces;
}
