/** What is known of a country's values; `phone` holds the lengths of numbers without trunk zero. */
export interface Country {
  readonly code: string;
  readonly callingCode: string;
  /** Written before numbers inside the country, left out after the calling code. */
  readonly trunk?: '0';
  readonly phone?: readonly number[];
  readonly postcode?: RegExp;
  /** Names in the languages of the people who fill in forms. */
  readonly names: readonly string[];
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

export const countries: readonly Country[] = [
  {
    code: 'DK',
    callingCode: '45',
    phone: [8],
    postcode: /^\d{4}$/u,
    names: ['danmark', 'denmark', 'dänemark', 'denemarken', 'danemark', 'dinamarca'],
  },
  {
    code: 'SE',
    callingCode: '46',
    trunk: '0',
    phone: range(6, 10),
    postcode: /^\d{3} \d{2}$/u,
    names: ['sverige', 'sweden', 'schweden', 'zweden', 'suède', 'suecia'],
  },
  {
    code: 'NO',
    callingCode: '47',
    phone: [5, 8, 12],
    postcode: /^\d{4}$/u,
    names: ['norge', 'norway', 'norwegen', 'noorwegen', 'norvège', 'noruega'],
  },
  {
    code: 'FI',
    callingCode: '358',
    trunk: '0',
    phone: range(5, 12),
    postcode: /^\d{5}$/u,
    names: ['finland', 'suomi', 'finnland', 'finlande', 'finlandia'],
  },
  {
    code: 'DE',
    callingCode: '49',
    trunk: '0',
    phone: range(5, 13),
    postcode: /^\d{5}$/u,
    names: ['tyskland', 'germany', 'deutschland', 'duitsland', 'allemagne', 'alemania'],
  },
  {
    code: 'AT',
    callingCode: '43',
    trunk: '0',
    phone: range(4, 13),
    postcode: /^\d{4}$/u,
    names: ['østrig', 'austria', 'österreich', 'österrike', 'oostenrijk', 'autriche'],
  },
  {
    code: 'CH',
    callingCode: '41',
    trunk: '0',
    phone: [9, 12],
    postcode: /^\d{4}$/u,
    names: ['schweiz', 'switzerland', 'zwitserland', 'suisse', 'suiza'],
  },
  {
    code: 'NL',
    callingCode: '31',
    trunk: '0',
    phone: [9, 10, 11],
    postcode: /^\d{4} [A-Z]{2}$/u,
    names: [
      'holland',
      'nederlandene',
      'netherlands',
      'the netherlands',
      'niederlande',
      'nederländerna',
      'nederland',
      'pays bas',
      'países bajos',
    ],
  },
  {
    code: 'BE',
    callingCode: '32',
    trunk: '0',
    phone: [8, 9],
    postcode: /^\d{4}$/u,
    names: ['belgien', 'belgium', 'belgië', 'belgique', 'bélgica'],
  },
  {
    code: 'FR',
    callingCode: '33',
    trunk: '0',
    phone: [9],
    postcode: /^\d{5}$/u,
    names: ['frankrig', 'france', 'frankreich', 'frankrike', 'frankrijk', 'francia'],
  },
  {
    code: 'ES',
    callingCode: '34',
    phone: [9],
    postcode: /^\d{5}$/u,
    names: ['spanien', 'spain', 'spanje', 'espagne', 'españa'],
  },
  { code: 'PT', callingCode: '351', phone: [9], postcode: /^\d{4}-\d{3}$/u, names: ['portugal'] },
  {
    code: 'IT',
    callingCode: '39',
    phone: range(5, 12),
    postcode: /^\d{5}$/u,
    names: ['italien', 'italy', 'italië', 'italie', 'italia'],
  },
  {
    code: 'GB',
    callingCode: '44',
    trunk: '0',
    phone: [9, 10],
    postcode: /^(?:[A-Z]{1,2}\d[A-Z\d]?|GIR) \d[A-Z]{2}$/u,
    names: [
      'storbritannien',
      'england',
      'united kingdom',
      'uk',
      'great britain',
      'großbritannien',
      'vereinigtes königreich',
      'verenigd koninkrijk',
      'royaume uni',
      'reino unido',
    ],
  },
  {
    code: 'IE',
    callingCode: '353',
    trunk: '0',
    phone: range(7, 10),
    names: ['irland', 'ireland', 'ierland', 'irlande', 'irlanda'],
  },
  {
    code: 'US',
    callingCode: '1',
    phone: [10],
    postcode: /^\d{5}(?:-\d{4})?$/u,
    names: [
      'usa',
      'united states',
      'united states of america',
      'vereinigte staaten',
      'verenigde staten',
      'états unis',
      'estados unidos',
    ],
  },
  {
    code: 'PL',
    callingCode: '48',
    phone: [9],
    postcode: /^\d{2}-\d{3}$/u,
    names: ['polen', 'poland', 'pologne', 'polonia', 'polska'],
  },
];

export const countryByCode = (code: string): Country | undefined =>
  countries.find((country) => country.code === code.toUpperCase());

const codesOfTwo =
  '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'.split(
    ' ',
  );

/** The calling code at the beginning of an international number. */
export function callingCodeOf(digits: string): string {
  if (digits.startsWith('1') || digits.startsWith('7')) return digits.slice(0, 1);
  const two = digits.slice(0, 2);
  return codesOfTwo.includes(two) ? two : digits.slice(0, 3);
}
