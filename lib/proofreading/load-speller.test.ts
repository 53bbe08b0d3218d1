import { afterAll, expect, test } from 'vitest';

import { freeSpellers, readDictionaryFile, spellerFor } from '@/tests/support/spellers-in-tests';

import { dictionaryFor } from './find-dictionary';
import { loadSpeller } from './load-speller';
import { suggestForWord } from './spelling-checker';

afterAll(freeSpellers);

test.each([
  ['da', 'da'],
  ['de-AT', 'de'],
  ['en', 'en-GB'],
  ['en-IE', 'en-GB'],
  ['en-US', 'en-US'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-PT'],
  ['nb', undefined],
])('the dictionary for %s is %s', (language, folder) => {
  expect(dictionaryFor(language)).toBe(folder);
});

test('a dictionary is read from a stream as well as from bytes', async () => {
  const speller = await loadSpeller('en-GB', async (path) => {
    const file = await readDictionaryFile(path);
    return file instanceof Uint8Array ? new Blob([file]).stream() : file;
  });
  expect([speller?.isWord('colour'), speller?.isWord('color')]).toEqual([true, false]);
  speller?.dispose();
});

test('a file that is missing is a failure, not a dictionary without words', async () => {
  await expect(loadSpeller('da', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  await expect(loadSpeller('da', async () => new Uint8Array())).rejects.toThrow();
});

test('loading leaves no listener for the errors of the whole process', async () => {
  const count = () =>
    process.listenerCount('uncaughtException') + process.listenerCount('unhandledRejection');
  const before = count();
  const two = await Promise.all([1, 2].map(() => loadSpeller('en-US', readDictionaryFile)));
  expect(count()).toBe(before);
  for (const speller of two) speller?.dispose();
});

test.each([
  ['da', 'beksed', 'besked'],
  ['da', 'levernig', 'levering'],
  ['da', 'kundeservicemedarbejdre', 'kundeservicemedarbejder'],
  ['da', 'Leverngen', 'Leveringen'],
  ['da', 'bestiling', 'bestilling'],
  ['da', 'forsinkelsse', 'forsinkelse'],
  ['da', 'fakttura', 'faktura'],
  ['da', 'hvirken', 'hverken'],
  ['da', 'DESVRRE', 'DESVÆRRE'],
  ['da', 'danmark', 'Danmark'],
  ['da', 'FAktura', 'Faktura'],
  ['en-GB', 'recieved', 'received'],
  ['en-GB', 'ADRESS', 'ADDRESS'],
  ['en-GB', 'wendesday', 'Wednesday'],
  ['en-GB', 'apologsie', 'apologise'],
  ['en-GB', 'oredr', 'order'],
  ['de', 'Pakket', 'Paket'],
  ['de', 'Nachrricht', 'Nachricht'],
  ['sv', 'leveranssen', 'leveransen'],
  ['nl', 'bestellng', 'bestelling'],
  ['fr', 'livraisson', 'livraison'],
  ['es', 'pedidio', 'pedido'],
])('in %s, »%s« gets »%s« as its first suggestion', async (language, word, meant) => {
  const speller = await spellerFor(language);
  expect(speller && suggestForWord(speller, word, 3)[0]).toBe(meant);
});

test.each([
  ['da', 'abbonement', 'abonnement'],
  ['da', 'modtagt', 'modtaget'],
  ['da', 'proffesionel', 'professionel'],
  ['da', 'begrænsetadgang', 'begrænset adgang'],
])('in %s, »%s« gets »%s« among its first three', async (language, word, meant) => {
  const speller = await spellerFor(language);
  expect(speller && suggestForWord(speller, word, 3)).toContain(meant);
});

test('beside a likely word no unlikely ones are suggested', async () => {
  const speller = await spellerFor('da');
  expect(speller?.suggest('levernig', 5)).toEqual(['levering']);
});

test('no more suggestions come than were asked for, and none is the word itself', async () => {
  const speller = await spellerFor('da');
  const suggestions = speller?.suggest('vrre', 4) ?? [];
  expect(suggestions).toHaveLength(4);
  expect(suggestions).not.toContain('vrre');
});
