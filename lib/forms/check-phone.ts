import type { FieldPlace } from './field-place';
import { suggest, wrong, type FieldProblem } from './field-problem';
import { readPhone, type PhoneNumber } from './phone-number';
import { plainValue } from './plain-value';
import { writePhone } from './write-phone';

/** What is wrong with a telephone number; `example` is how the client writes them. */
export function checkPhone(
  value: string,
  place: FieldPlace,
  example?: string,
): readonly FieldProblem[] {
  const number = readPhone(value, place.country);
  if (!number) return checkLookalikes(value, place, example);
  const { callingCode, country, digits } = number;
  // 112, 1813, 116 117: short numbers follow no rule.
  if (callingCode === undefined && digits.length < 6) return tidy(value, plainValue(value));
  const total = (callingCode ?? country?.callingCode ?? '').length + digits.length;
  if (total > 15 || digits.length < 4) {
    return [
      wrong(value, 'phone-length', (say) => say.phoneLength(digits.length, undefined, callingCode)),
    ];
  }
  if (country?.phone && !country.phone.includes(digits.length) && !isService.test(digits)) {
    const says: FieldProblem['say'] = (say) => say.phoneLength(digits.length, country, callingCode);
    const isSure = callingCode !== undefined || place.isStated;
    return [isSure ? wrong(value, 'phone-length', says) : suggest(value, 'phone-length', says)];
  }
  const isUntidy = /^\(?00/u.test(plainValue(value)) || hasClutter(value);
  if (example === undefined && !isUntidy) return [];
  // A number abroad, or one whose country nobody knows, is written as it is.
  if (example !== undefined && callingCode === undefined && !country) return [];
  const written = writePhone(number, example, place.country);
  const isSame = sameNumber(number, readPhone(written, place.country));
  return written === value || !isSame
    ? []
    : [suggest(value, 'phone-format', (say) => say.writeLike(written), [written])];
}

/** Free and paid service numbers have lengths of their own. */
const isService = /^(?:80|90)\d{3,7}$/u;

/** Same calling code and digits: what is written may differ only in signs and trunk zero. */
function sameNumber(one: PhoneNumber, other: PhoneNumber | undefined): boolean {
  return (
    other !== undefined &&
    one.digits === other.digits &&
    one.country?.callingCode === other.country?.callingCode &&
    (one.callingCode === undefined ||
      other.callingCode === undefined ||
      one.callingCode === other.callingCode)
  );
}

function hasClutter(value: string): boolean {
  const plain = plainValue(value);
  const hasDots = /\d\.\d/u.test(plain);
  const opened = plain.split('(').length;
  return (
    plain !== value ||
    / {2}|--|\.\.|\/\/|[-./] ?$|^[-./]/u.test(plain) ||
    (hasDots && /\d[ /-]\d/u.test(plain.replace(/^\+\d+\s/u, ''))) ||
    opened !== plain.split(')').length
  );
}

function tidy(value: string, plain: string): readonly FieldProblem[] {
  return plain === value ? [] : [suggest(value, 'spaces', (say) => say.spaces, [plain])];
}

/** An O for a zero, an l for a one: letters among the digits of a number. */
function checkLookalikes(
  value: string,
  place: FieldPlace,
  example: string | undefined,
): readonly FieldProblem[] {
  const plain = plainValue(value);
  const digits = plain.match(/\d/gu)?.length ?? 0;
  if (digits < 5 || !/[OoIl]/u.test(plain) || !/^[+\d\s().\-/OoIl]+$/u.test(plain)) return [];
  const mended = plain.replaceAll(/[Oo]/gu, '0').replaceAll(/[Il]/gu, '1');
  const [better] = checkPhone(mended, place, example).flatMap(({ suggestions }) => suggestions);
  return [wrong(value, 'phone-letters', (say) => say.lettersInNumber, [better?.text ?? mended])];
}
