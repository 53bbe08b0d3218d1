import { expect, test } from 'vitest';

import { splitSentences } from './split-sentences';

const split = (text: string, language: string) =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

test.each([
  ['da', 'Tak for din mail. Jeg ser på det.', ['Tak for din mail.', 'Jeg ser på det.']],
  [
    'da',
    'Den koster ca. 300 kr. Prisen er inkl. moms.',
    ['Den koster ca. 300 kr. Prisen er inkl. moms.'],
  ],
  ['da', 'Vi ringer d. 5. Marts er travl.', ['Vi ringer d. 5. Marts er travl.']],
  ['da', 'Vi ringer kl. 14.30. Er det i orden?', ['Vi ringer kl. 14.30.', 'Er det i orden?']],
  [
    'de',
    'Die Lieferung kommt am 3. Mai. Sie kostet z. B. nichts.',
    ['Die Lieferung kommt am 3. Mai.', 'Sie kostet z. B. nichts.'],
  ],
  [
    'en',
    'Please ask Mr. Smith, e.g. by e-mail. Thanks! Bye',
    ['Please ask Mr. Smith, e.g. by e-mail.', 'Thanks!', 'Bye'],
  ],
  [
    'en',
    'Go to nordlys.example/help. It works… Really?',
    ['Go to nordlys.example/help.', 'It works…', 'Really?'],
  ],
  [
    'en',
    'Your order number is 12. We will call you.',
    ['Your order number is 12.', 'We will call you.'],
  ],
  ['fr', 'Bonjour Mme Roux,\nMerci ! Bien à vous', ['Bonjour Mme Roux,', 'Merci !', 'Bien à vous']],
])('%s: %s', (language, text, sentences) => {
  expect(split(text, language)).toEqual(sentences);
});

test('a small letter goes on with the sentence', () => {
  expect(split('What? he asked. Fine.', 'en')).toEqual(['What? he asked.', 'Fine.']);
});
