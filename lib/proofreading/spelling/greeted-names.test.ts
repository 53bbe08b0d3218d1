import { afterAll, expect, test } from 'vitest';

import { contextIn, freeSpellers } from '@/tests/support/spellers-in-tests';
import { foundWords } from '@/tests/support/spelling-in-tests';

afterAll(freeSpellers);

test.each([
  ['da', 'Kære Mette'],
  ['da', 'Hej Mette-Marie'],
  ['da', 'Hej igen Thorbjörn'],
  ['da', 'Kære Dittemarie og Szczepan'],
  ['da', 'Kære fru Bjørnskovgaard, tak for din besked.'],
  ['da', 'Hej Ngozi Xochitl!'],
  ['en-GB', 'Dear Mette'],
  ['en-GB', 'Good morning Mr. Szczepanski,'],
  ['en-GB', 'Hi Wiebke-Johanna, thank you for your message.'],
  ['de', 'Sehr geehrte Frau Szczepanska'],
  ['de', 'Hallo Mettemarie'],
  ['nl', 'Beste Wiebke-Johanna'],
  ['nl', 'Geachte mevrouw Van Bjørnskov'],
  ['sv', 'Hej Ditlevina!'],
  ['fr', 'Bonjour Madame Szczepanska,'],
  ['fr', 'Chère Wiebke'],
  ['es', 'Estimada señora Bjørnskov:'],
  ['es', 'Hola Ngozi'],
])('whoever is greeted is no finding (%s): %s', async (language, text) => {
  expect(await foundWords(text, contextIn(language))).toEqual([]);
});

test('a greeting further on, and words that follow the name, are judged as ever', async () => {
  expect(await foundWords('Kære Mette, vi har modtagt den.', contextIn('da'))).toEqual(['modtagt']);
  expect(await foundWords('Hej modtagt', contextIn('da'))).toEqual(['modtagt']);
});
