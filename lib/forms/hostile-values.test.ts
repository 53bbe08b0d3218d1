import { expect, test } from 'vitest';

import { fieldKinds, isProse, type FieldKind } from '@/lib/text/form-field';

import { checkValue } from './check-value';
import { kindOfField } from './kind-of-field';
import { ordinaryValues } from './ordinary-values-in-tests';
import { digitsOf } from './plain-value';

const formats: Partial<Record<FieldKind, readonly string[]>> = {
  phone: ['+45 12 34 56 78', '+49 30 123456', '01 23 45 67 89', '(555) 123-4567', '+4512345678'],
  date: ['yyyy-MM-dd', 'dd.MM.yyyy', 'd.M.yyyy', 'MM/dd/yyyy'],
  time: ['09.30', '9:30'],
  amount: ['1.234,50 kr.', '1,234.50', '€ 1.234,50', '1 234,50 kr', '1234,50'],
  iban: ['DK50 0040 0440 1162 43', 'DK5000400440116243'],
};
const locales = Object.keys(ordinaryValues);

/** A generator of its own, so that a run that fails can be had again. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function spoil(value: string, random: (below: number) => number): string {
  const signs = [
    ' ',
    '  ',
    '.',
    ',',
    '-',
    '/',
    '0',
    '٣',
    '\u00A0',
    '\u200B',
    'O',
    '(',
    ')',
    '+',
    'é',
  ];
  let spoilt = value;
  for (let count = random(4); count > 0; count -= 1) {
    const at = random(spoilt.length + 1);
    const cut = random(3) === 0 ? 1 : 0;
    spoilt = spoilt.slice(0, at) + (signs[random(signs.length)] ?? '') + spoilt.slice(at + cut);
  }
  return spoilt;
}

/** Digits that must come out again: a zero before a country's number or a date's part stands for nothing. */
function lasting(kind: FieldKind, value: string): string {
  // An O among digits is written as the zero that was meant; a letter of a name is none.
  const hasLookalikes = kind === 'phone' || kind === 'amount';
  const mended = value.replaceAll(/[Oo]/gu, '0').replaceAll(/[Il]/gu, '1');
  const digits = digitsOf(hasLookalikes ? mended : value);
  return kind === 'phone' || kind === 'date' || kind === 'time'
    ? digits.replaceAll('0', '')
    : digits.replaceAll(/^0+/gu, '');
}

function isKept(kind: FieldKind, before: string, after: string): boolean {
  switch (kind) {
    // A calling code, decimals and a century may come in addition, and the code of home may go.
    case 'phone':
      return after.endsWith(before) || before.endsWith(after);
    case 'amount':
      return after.startsWith(before);
    case 'date':
      return [...before].every((digit) => after.includes(digit)) && after.length >= before.length;
    default:
      return after === before;
  }
}

test('what a suggestion writes needs no second one, and has every digit that was there', () => {
  const random = createRandom(20_261_123);
  let changed = 0;
  for (let round = 0; round < 40; round += 1) {
    for (const locale of locales) {
      for (const kind of fieldKinds.filter((one) => !isProse(one))) {
        const values = (ordinaryValues[locale]?.[kind] ?? '').split(' | ').filter(Boolean);
        const choices = [undefined, ...(formats[kind] ?? [])];
        const format = choices[random(choices.length)];
        const value = spoil(values[random(values.length)] ?? '1', random);
        const context = { kind, locale, description: { type: 'text' } };
        const asked = format === undefined ? {} : { format };
        const [finding] = checkValue(value, context, asked);
        if (!finding) continue;
        expect(value.slice(finding.start, finding.end)).toBe(value);
        for (const { text } of finding.suggestions) {
          changed += 1;
          const where = `${kind} ${locale} ${JSON.stringify(format)} ${JSON.stringify(value)} → ${JSON.stringify(text)}`;
          const again = checkValue(text, context, asked).flatMap(({ suggestions }) => suggestions);
          expect(
            again.map((one) => one.text),
            where,
          ).toEqual([]);
          const [before, after] = [lasting(kind, value), lasting(kind, text)];
          expect(isKept(kind, before, after), where).toBe(true);
        }
      }
    }
  }
  expect(changed).toBeGreaterThan(300);
});

test.each([
  ['ten thousand digits', '1'.repeat(10_000)],
  ['ten thousand spaces between digits', `1${' '.repeat(10_000)}2`],
  ['five hundred signs of an amount', `${'1.'.repeat(240)}x`],
  ['five hundred letters of an address', `${'a.'.repeat(245)}@`],
  ['five hundred signs of a domain', `a@${'a-'.repeat(240)}!`],
  ['emoji', '👩‍👩‍👧‍👦 📞 12 34 56 78'],
  ['letters apart from their marks', 'Me\u0301tte A\u030Agård'],
  ['text from right to left', '‏٠٥٠ ١٢٣ ٤٥٦٧‏'],
  ['signs of expressions', String.raw`\d+(a|b)*$^[.]{2}`],
  ['an unpaired half of an emoji', '\uD83D 12345678'],
])('%s is survived by every check at once', (_, value) => {
  const began = performance.now();
  for (const kind of fieldKinds) {
    for (const locale of locales) {
      for (const { start, end } of checkValue(value, {
        kind,
        locale,
        description: { type: 'text' },
      })) {
        expect([start, end]).toEqual([0, value.length]);
      }
    }
  }
  kindOfField({ type: 'text', label: value, name: value });
  // Far above what it takes; an expression that runs away takes minutes.
  expect(performance.now() - began).toBeLessThan(2000);
});

test('a name whose letters stand apart from their marks keeps them', () => {
  const [finding] = checkValue('ma\u0308rta  a\u030Aberg', {
    kind: 'person-name',
    locale: 'sv',
    description: { type: 'text' },
  });
  expect(finding?.suggestions).toEqual([{ text: 'Ma\u0308rta A\u030Aberg' }]);
});
