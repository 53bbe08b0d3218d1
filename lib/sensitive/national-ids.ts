import type { SensitiveKind } from '@/lib/guidelines/sensitive-rules';

import { isLuhn, isWeighted, remainder } from './check-digits';

/** How one country's personal number is written and known. */
export interface NationalId {
  readonly kind: SensitiveKind;
  readonly shape: RegExp;
  /** Words that name it, as they stand near the number. */
  readonly words: RegExp;
  /** Given what was found without spaces, dots and hyphens. */
  readonly isValid: (tight: string, written: string) => boolean;
  /** How certain it is without such a word; 0: never found without. */
  readonly alone: (tight: string, written: string) => number;
}

const edge = (shape: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_/+-])(?:${shape})(?![\\p{L}\\p{N}_]|-\\d)`, 'giu');
const hasSign = (certainty: number) => (_: string, written: string) =>
  /\d[-+]\d/u.test(written) ? certainty : 0;
const never = (): number => 0;

/** The personal numbers of the countries whose people write to us. */
export const nationalIds: readonly NationalId[] = [
  {
    kind: 'cpr',
    shape: edge(String.raw`\d{6} ?[-–] ?\d{4}|\d{6} \d{4}|\d{10}`),
    words: /cpr|personnummer|civil registration|personal (?:id|identification) n/giu,
    isValid: (tight) => isDay(tight.slice(0, 2), tight.slice(2, 4)),
    alone: (tight, written) =>
      !/[-–]/u.test(written)
        ? 0
        : isWeighted(tight, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 11)
          ? 0.9
          : 0.6,
  },
  {
    kind: 'personnummer',
    shape: edge(String.raw`(?:19|20)\d{6}[-+ ]?\d{4}|\d{6}[-+ ]?\d{4}`),
    words: /person(?:nummer|nr)|samordningsnummer|pers\.? ?nr/giu,
    isValid: (tight) => {
      const ten = tight.slice(-10);
      const day = Number(ten.slice(4, 6));
      return isDay(String(day > 60 ? day - 60 : day), ten.slice(2, 4)) && isLuhn(ten);
    },
    alone: (tight, written) => (tight.length === 12 || /[-+]/u.test(written) ? 0.85 : 0),
  },
  {
    kind: 'fodselsnummer',
    shape: edge(String.raw`\d{6} ?\d{5}`),
    words: /f[øo]dselsnummer|personnummer|d-nummer|f[øo]dselsnr/giu,
    isValid: (tight) => {
      const day = Number(tight.slice(0, 2));
      return (
        isDay(String(day > 40 ? day - 40 : day), tight.slice(2, 4)) &&
        isWeighted(tight, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1], 11) &&
        isWeighted(tight, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 11)
      );
    },
    alone: () => 0.85,
  },
  {
    kind: 'hetu',
    shape: edge(String.raw`\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]`),
    words: /hetu|henkil[öo]tunnu|personbeteckning|personal identity code/giu,
    isValid: (tight) => {
      const digits = tight.slice(0, 6) + tight.slice(-4, -1);
      const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[remainder(digits, 31)];
      return isDay(tight.slice(0, 2), tight.slice(2, 4)) && check === tight.at(-1);
    },
    alone: () => 0.9,
  },
  {
    kind: 'ssn',
    shape: edge(String.raw`\d{3}-\d{2}-\d{4}|\d{3} \d{2} \d{4}|\d{9}`),
    words: /\bssn\b|social security|social sec\.? n/giu,
    isValid: (tight) => /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/u.test(tight),
    alone: hasSign(0.8),
  },
  {
    kind: 'bsn',
    shape: edge(String.raw`\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3}`),
    words: /\bbsn\b|burgerservicen|sofi-?nummer/giu,
    isValid: (tight) => isWeighted(tight, [9, 8, 7, 6, 5, 4, 3, 2, -1], 11),
    alone: never,
  },
  {
    kind: 'steuer-id',
    shape: edge(String.raw`\d{11}|\d{2} \d{3} \d{3} \d{3}`),
    words:
      /steuer-?id|steuerliche identifikation|identifikationsnummer|\bidnr\b|steuer-identifik/giu,
    isValid: isSteuerId,
    alone: never,
  },
  {
    kind: 'nir',
    shape: edge(String.raw`[12] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}`),
    words: /s[ée]curit[ée] sociale|\bnir\b|n° ?s[ée]cu|num[ée]ro de s[ée]cu/giu,
    isValid: (tight) => {
      const digits = tight.slice(0, 13).replace('2A', '19').replace('2B', '18');
      return /^\d{13}$/u.test(digits) && 97 - remainder(digits, 97) === Number(tight.slice(13));
    },
    alone: (tight) => (Number(tight.slice(3, 5)) <= 12 ? 0.85 : 0),
  },
  {
    kind: 'dni',
    shape: edge(
      String.raw`\d{8}[- ]?[A-Z]|\d{2}\.\d{3}\.\d{3}[- ]?[A-Z]|[XYZ][- ]?\d{7}[- ]?[A-Z]`,
    ),
    words: /\bdni\b|\bnie\b|\bnif\b|documento nacional/giu,
    isValid: (tight) => {
      const digits = tight
        .slice(0, -1)
        .replace(/^[XYZ]/u, (letter) => String('XYZ'.indexOf(letter)));
      return 'TRWAGMYFPDXBNJZSQVHLCKE'[remainder(digits, 23)] === tight.at(-1);
    },
    alone: (tight, written) => (/[A-Z]$/u.test(written) && tight.length === 9 ? 0.7 : 0),
  },
  {
    kind: 'pesel',
    shape: edge(String.raw`\d{11}`),
    words: /pesel/giu,
    isValid: (tight) => {
      const month = Number(tight.slice(2, 4)) % 20;
      return (
        isDay(tight.slice(4, 6), String(month)) &&
        isWeighted(tight, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1], 10)
      );
    },
    alone: never,
  },
  {
    kind: 'nino',
    shape: edge(String.raw`[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]`),
    words: /national insurance|\bnino\b|\bni number/giu,
    isValid: (tight) =>
      /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/u.test(tight),
    alone: (_, written) => (written === written.toUpperCase() ? 0.7 : 0),
  },
];

function isDay(day: string, month: string): boolean {
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  return Number(day) >= 1 && Number(day) <= days;
}

/** ISO 7064 MOD 11,10; the first digit is never 0. */
function isSteuerId(tight: string): boolean {
  let product = 10;
  for (const digit of tight.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return !tight.startsWith('0') && (11 - product) % 10 === Number(tight.at(-1));
}
