import { countryByCode, type Country } from './countries';
import type { FieldPlace } from './field-place';
import { suggest, wrong, type FieldProblem } from './field-problem';
import { plainValue } from './plain-value';

/** What is wrong with a postcode. Where the country is only likely, another country's code may be right. */
export function checkPostcode(value: string, place: FieldPlace): readonly FieldProblem[] {
  const plain = plainValue(value).toUpperCase().replaceAll(/ +/gu, ' ');
  const [, prefix, rest = ''] = /^(?:([A-Z]{1,2})- ?)?(.*)$/u.exec(plain) ?? [];
  const named =
    prefix === undefined
      ? undefined
      : countryByCode(
          prefix === 'D' ? 'DE' : prefix === 'S' ? 'SE' : prefix === 'F' ? 'FR' : prefix,
        );
  const country = named ?? place.country;
  if (!country?.postcode || rest === '') return [];
  const normal = normalPostcode(country, rest);
  if (normal !== undefined) {
    const written = prefix === undefined ? normal : `${prefix}-${normal}`;
    return written === value || isUsual(country, value)
      ? []
      : [suggest(value, 'postcode-format', (say) => say.writeLike(written), [written])];
  }
  // With the town behind it, or half typed in words: not ours to judge.
  if (/\p{L}{3}/u.test(rest) || !/\d/u.test(rest)) return [];
  if (!place.isStated && !named) return [];
  return [wrong(value, 'postcode-shape', (say) => say.postcodeShape(country))];
}

/** The code with its space and capitals, when it is one of the country. */
function normalPostcode({ code, postcode }: Country, rest: string): string | undefined {
  const tight = rest.replaceAll(/[ -]/gu, '');
  const spaced = (at: number, sign = ' '): string =>
    `${tight.slice(0, at)}${sign}${tight.slice(at)}`;
  const candidate = (() => {
    switch (code) {
      case 'SE':
        return spaced(3);
      case 'NL':
        return spaced(4);
      case 'GB':
        return spaced(tight.length - 3);
      case 'PL':
        return spaced(2, '-');
      case 'PT':
        return spaced(4, '-');
      case 'US':
        return tight.length === 9 ? spaced(5, '-') : tight;
      default:
        return tight;
    }
  })();
  return postcode?.test(candidate) === true && isDeliverable(code, candidate)
    ? candidate
    : undefined;
}

/** Shapes that no country of these has given to any place. */
function isDeliverable(code: string, postcode: string): boolean {
  if (code === 'DE' || code === 'ES') return !postcode.startsWith('00');
  if (code === 'NL') return !postcode.startsWith('0');
  if (code === 'DK') return postcode !== '0000';
  return true;
}

/** Swedish codes are written with and without their space. */
function isUsual({ code }: Country, value: string): boolean {
  return code === 'SE' && /^(?:S-|SE-)?\d{5}$/u.test(value);
}

/** An example of the country's own. */
export function postcodeExample({ code }: Country): string {
  const known: Readonly<Record<string, string>> = {
    DK: '8700',
    SE: '114 55',
    NO: '0150',
    FI: '00100',
    DE: '10115',
    AT: '1010',
    CH: '8001',
    NL: '1012 AB',
    BE: '1000',
    FR: '75001',
    ES: '28001',
    PT: '1000-205',
    IT: '00184',
    GB: 'SW1A 1AA',
    US: '10001',
    PL: '00-001',
  };
  return known[code] ?? '';
}
