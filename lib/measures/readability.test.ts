import { expect, test } from 'vitest';

import { countSyllables } from '@/lib/text/count-syllables';

import { measureReply } from './measure-reply';
import { lix, readingEase } from './readability';

test.each([
  [
    'en',
    'late make table unhappy created beautiful moved wanted reason idea delivery'.split(' '),
    [1, 1, 2, 3, 3, 3, 1, 2, 2, 3, 4],
  ],
  [
    'da',
    'hus levering abonnement information tilbage genstarte ordre bestilling radio æble'.split(' '),
    [1, 3, 4, 5, 3, 3, 2, 3, 3, 2],
  ],
  [
    'de',
    'Haus Lieferung Bestellung Information natürlich Büro Freude Auskunft Kunden heute'.split(' '),
    [1, 3, 3, 5, 3, 2, 2, 2, 2, 2],
  ],
  [
    'fr',
    'commande livraison merci table vous remboursement parlent écrire'.split(' '),
    [2, 3, 2, 1, 1, 4, 1, 2],
  ],
  [
    'es',
    'pedido gracias aplicación día teléfono reembolso aéreo ciudad'.split(' '),
    [3, 2, 4, 2, 4, 4, 4, 2],
  ],
  [
    'nl',
    'levering bestelling coördinatie vriendelijke groeten zaak'.split(' '),
    [3, 3, 5, 4, 2, 1],
  ],
] as const)('syllables of %s words', (language, words, expected) => {
  const counted = words.map((word) => `${word} ${countSyllables(word, language)}`);
  expect(counted).toEqual(words.map((word, index) => `${word} ${expected[index]}`));
});

const sentence = 'Vi har sendt din nye router til dig i dag. ';

test('LIX is words a sentence and per cent of long words', () => {
  const { prose } = measureReply(
    sentence.repeat(5) + 'Abonnementet fortsætter uændret. '.repeat(5),
    'da',
  );
  expect(prose).toMatchObject({ words: 65, sentences: 10, longWords: 15 });
  expect(lix(prose)).toBeCloseTo(6.5 + (100 * 15) / 65);
});

test('greeting, sign-off and address are words of the reply but no sentences', () => {
  const measured = measureReply(
    `Hej Mette\n\n${sentence}\n\nVenlig hilsen\nJonas Holm\nNordlys`,
    'da',
  );
  expect(measured.words).toBe(17);
  expect(measured.prose).toMatchObject({ words: 10, sentences: 1 });
});

test('the reading ease follows the formula of the language; where there is none nothing is said', () => {
  const prose = { words: 100, sentences: 10, syllables: 150, longWords: 0 };
  expect(readingEase(prose, 'en-GB')).toBeCloseTo(206.835 - 10.15 - 126.9);
  expect(readingEase(prose, 'de')).toBeCloseTo(180 - 10 - 87.75);
  expect(readingEase(prose, 'fr')).toBeCloseTo(207 - 10.15 - 110.4);
  expect(readingEase(prose, 'es')).toBeCloseTo(206.84 - 10.2 - 90);
  expect(readingEase(prose, 'nl')).toBeCloseTo(206.84 - 9.3 - 115.5);
  expect(readingEase(prose, 'da')).toBeUndefined();
  expect(readingEase({ ...prose, words: 49 }, 'en')).toBeUndefined();
});
