import { suggest, wrong, type FieldProblem } from './field-problem';
import { plainValue } from './plain-value';

// Lengths from the registry of IBAN countries (SWIFT).
const lengths = new Map<string, number>(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27
  GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27
  MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SD18 SE24 SI19 SK24 SM27 ST25 SV28
  TL23 TN24 TR26 UA29 VA22 VG24 XK20`
    .split(/\s+/u)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** What is wrong with an IBAN; an account number of another kind is left alone. `example`: with or without spaces. */
export function checkIban(value: string, example?: string): readonly FieldProblem[] {
  const plain = plainValue(value)
    .toUpperCase()
    .replace(/^IBAN:? ?/u, '');
  const tight = plain.replaceAll(/[ .-]/gu, '');
  if (!/^[A-Z]{2}\d{2}[A-Z\d]+$/u.test(tight)) return [];
  const length = lengths.get(tight.slice(0, 2));
  if (length === undefined) return [];
  if (tight.length !== length) {
    return [
      wrong(value, 'iban-length', (say) => say.ibanLength(tight.slice(0, 2), length, tight.length)),
    ];
  }
  if (remainder(tight.slice(4) + tight.slice(0, 4)) !== 1) {
    return [wrong(value, 'iban-checksum', (say) => say.ibanChecksum)];
  }
  const spaced = tight.replaceAll(/.{4}(?=.)/gu, '$& ');
  const isUsual = value === spaced || value === tight;
  const wanted = example === undefined || /\s/u.test(example) ? spaced : tight;
  const isWanted = example === undefined ? isUsual : value === wanted;
  return isWanted ? [] : [suggest(value, 'iban-format', (say) => say.writeLike(wanted), [wanted])];
}

/** True for a whole IBAN without spaces whose length and check digits fit its country. */
export function isIban(tight: string): boolean {
  return (
    /^[A-Z]{2}\d{2}[A-Z\d]+$/u.test(tight) &&
    lengths.get(tight.slice(0, 2)) === tight.length &&
    remainder(tight.slice(4) + tight.slice(0, 4)) === 1
  );
}

/** Modulo 97, letters as 10 to 35. */
function remainder(text: string): number {
  let rest = 0;
  for (const character of text) {
    const digits = Number.parseInt(character, 36);
    rest = (rest * (digits > 9 ? 100 : 10) + digits) % 97;
  }
  return rest;
}
