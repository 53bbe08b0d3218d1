import { isDay, modulo97, passesLuhn, weighted } from './check-digits';
import type { SensitiveKind } from './sensitive';

/** How a kind of number looks, and whether it is really one. */
export interface Recognizer {
  readonly kind: SensitiveKind;
  /** Global. */
  readonly pattern: RegExp;
  /** `sure`: its form or check digit says so; `likely`: only with a word for it nearby. */
  readonly judge: (found: string) => 'sure' | 'likely' | undefined;
  /** Words that name it, in the languages people write. */
  readonly named: RegExp;
}

const digitsOf = (text: string): string => text.replaceAll(/\D/gu, '');
const EDGE = String.raw`(?<![\p{L}\p{N}_+#/.,:=-])`;
const END = String.raw`(?![\p{L}\p{N}_]|[-/.,:]\p{N})`;
const expression = (source: string): RegExp => new RegExp(EDGE + source + END, 'gu');

const CARD =
  /(?<!\p{L})(?:(?:credit|debit|payment|bank|kredit|betalings|dan)?\s?-?(?:card|kort|karte|kaart|tarjeta|carte)\p{L}*(?:\s?-?(?:number|no\.?|nr\.?|nummer|numre|bancaire|de crédito))?|visa|mastercard|amex|dankort)/iu;
const PERSONAL =
  /(?<!\p{L})(?:cpr|personnummer|person(?:al)? (?:id|number)|personnr|fødselsnummer|fodselsnummer|sociaal|bsn|burgerservicenummer|steuer-?id\p{L}*|identifikationsnummer|idnr|nir|sécurité sociale|insee|dni|nie|nif|pesel|national insurance|ni number|nino|hetu|henkilötunnus|sv-?nummer|sozialversicherungs\p{L}*)/iu;
const SSN = /(?<!\p{L})(?:ssn|social(?: security)?(?: (?:number|no|id))?|soc\.? sec\.?)/iu;

/** First digits and lengths of the card brands: ISO/IEC 7812 issuer ranges. */
function isCardOfBrand(digits: string): boolean {
  const { length } = digits;
  const four = Number(digits.slice(0, 4));
  const two = Math.floor(four / 100);
  if (digits.startsWith('4')) return [13, 16, 19].includes(length);
  if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) return length === 16;
  if (two === 34 || two === 37) return length === 15;
  if (four === 6011 || two === 65 || (four >= 6440 && four <= 6499))
    return length === 16 || length === 19;
  if (two === 36 || two === 38 || (four >= 3000 && four <= 3059)) return length === 14;
  if (four >= 3528 && four <= 3589) return length >= 16 && length <= 19;
  if (four === 5019 || four === 4571) return length === 16;
  if (two === 62) return length >= 16 && length <= 19;
  return (
    (two === 50 || (two >= 56 && two <= 58) || two === 63 || two === 67) &&
    length >= 13 &&
    length <= 19
  );
}

const IBAN_LENGTHS = new Map(
  'AD24 AE23 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FO18 FR27 GB22 GI23 GL18 GR27 HR21 HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 SM27 TR26 UA29'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const HETU_SIGNS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

export const recognizers: readonly Recognizer[] = [
  {
    kind: 'card',
    pattern: expression(
      String.raw`(?:\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{1,7}|\d{4}[ -]\d{6}[ -]\d{4,5}|\d{13,19})`,
    ),
    judge(found) {
      const digits = digitsOf(found);
      if (!isCardOfBrand(digits))
        return digits.length >= 15 && digits.length <= 16 ? 'likely' : undefined;
      return passesLuhn(digits) ? 'sure' : 'likely';
    },
    named: CARD,
  },
  {
    kind: 'iban',
    pattern: expression(String.raw`[A-Z]{2}\d{2}(?:[ ]?[A-Z\d]{2,4}){2,8}`),
    judge(found) {
      const tight = found.replaceAll(' ', '');
      if (IBAN_LENGTHS.get(tight.slice(0, 2)) !== tight.length) return undefined;
      return modulo97(tight.slice(4) + tight.slice(0, 4)) === 1 ? 'sure' : 'likely';
    },
    named: /(?<!\p{L})(?:iban|konto\p{L}*|account|rekening\p{L}*|compte|cuenta|bank\p{L}*)/iu,
  },
  {
    kind: 'cpr',
    pattern: expression(String.raw`\d{6}[- ]?\d{4}`),
    judge(found) {
      const digits = digitsOf(found);
      if (!isDay(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)))) return undefined;
      // Modulus 11 is no longer kept by all numbers since 2007; a hyphen and a date are what tells.
      return found.includes('-') ? 'sure' : 'likely';
    },
    named: /(?<!\p{L})(?:cpr|personnummer|cpr-?\s?(?:nr|nummer))/iu,
  },
  {
    kind: 'personnummer',
    pattern: expression(String.raw`(?:19|20)?\d{6}[-+ ]?\d{4}`),
    judge(found) {
      const digits = digitsOf(found).slice(-10);
      const day = Number(digits.slice(4, 6)) % 60;
      if (!isDay(day, Number(digits.slice(2, 4))) || !passesLuhn(digits)) return undefined;
      return /[-+]/u.test(found) || digitsOf(found).length === 12 ? 'sure' : 'likely';
    },
    named: /(?<!\p{L})(?:personnummer|personnr|pnr|samordningsnummer)/iu,
  },
  {
    kind: 'ssn',
    pattern: expression(String.raw`(?:\d{3}-\d{2}-\d{4}|\d{3} \d{2} \d{4}|\d{9})`),
    judge(found) {
      const [area, group, serial] = [
        digitsOf(found).slice(0, 3),
        digitsOf(found).slice(3, 5),
        digitsOf(found).slice(5),
      ];
      const isIssued =
        area !== '000' && area !== '666' && area < '900' && group !== '00' && serial !== '0000';
      return isIssued && found.includes('-') ? 'sure' : 'likely';
    },
    named: SSN,
  },
  {
    // The last four digits give the rest away to anybody who knows where somebody was born.
    kind: 'ssn',
    pattern: expression(String.raw`\d{4}`),
    judge: () => 'likely',
    named: SSN,
  },
  {
    kind: 'national-id',
    pattern: expression(String.raw`\d{6}[ ]?\d{5}`),
    judge(found) {
      const digits = digitsOf(found);
      const day = Number(digits.slice(0, 2)) % 40;
      const isNorwegian =
        isDay(day, Number(digits.slice(2, 4)) % 40) &&
        weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1], 11) === 0 &&
        weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 11) === 0;
      const isPolish = weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1], 10) === 0;
      if (isNorwegian && found.includes(' ')) return 'sure';
      return isNorwegian || isPolish || digits.length === 11 ? 'likely' : undefined;
    },
    named: PERSONAL,
  },
  {
    kind: 'national-id',
    pattern: expression(String.raw`\d{6}[-+A]\d{3}[0-9A-Y]`),
    judge(found) {
      const sign = HETU_SIGNS[Number(found.slice(0, 6) + found.slice(7, 10)) % 31];
      return isDay(Number(found.slice(0, 2)), Number(found.slice(2, 4))) && sign === found.at(-1)
        ? 'sure'
        : undefined;
    },
    named: PERSONAL,
  },
  {
    kind: 'national-id',
    pattern: expression(String.raw`(?:\d{8}|[XYZ]-?\d{7})-?[A-Z]`),
    judge(found) {
      const number = found
        .slice(0, -1)
        .replaceAll('-', '')
        .replace(/^[XYZ]/u, (letter) => String('XYZ'.indexOf(letter)));
      return DNI_LETTERS[Number(number) % 23] === found.at(-1) ? 'sure' : 'likely';
    },
    named: PERSONAL,
  },
  {
    kind: 'national-id',
    pattern: expression(
      String.raw`[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}`,
    ),
    judge(found) {
      const tight = found.replaceAll(' ', '').replace('2A', '19').replace('2B', '18');
      return 97 - Number(BigInt(tight.slice(0, 13)) % 97n) === Number(tight.slice(13))
        ? 'sure'
        : 'likely';
    },
    named: PERSONAL,
  },
  {
    kind: 'national-id',
    pattern: expression(
      String.raw`(?![DFIQUV])[A-Z](?![DFIQUVO])[A-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]`,
    ),
    judge: (found) =>
      /\s/u.test(found) && !/^(?:BG|GB|NK|KN|TN|NT|ZZ)/u.test(found) ? 'sure' : 'likely',
    named: PERSONAL,
  },
  {
    kind: 'national-id',
    pattern: expression(String.raw`\d{9}`),
    judge: (found) =>
      weighted(found, [9, 8, 7, 6, 5, 4, 3, 2, -1], 11) === 0 ? 'likely' : undefined,
    named: /(?<!\p{L})(?:bsn|burgerservicenummer|sofinummer)/iu,
  },
];
