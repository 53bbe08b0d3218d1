import { afterAll, expect, test } from 'vitest';

import { freeSpellers, readDictionaryFile, spellerFor } from '@/tests/support/spellers-in-tests';

import { suggestForWord } from '../spelling/spelling-checker';
import { dictionaryFor } from './find-dictionary';
import { loadSpeller } from './load-speller';

afterAll(freeSpellers);

const wanted = (limit: number) => ({ limit, clientWords: [] });

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
  ['da', 'chaffør', 'chauffør'],
  ['da', 'garasje', 'garage'],
  ['da', 'sykolog', 'psykolog'],
  ['da', 'desvære', 'desværre'],
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
  ['es', 'avitación', 'habitación'],
  ['nl', 'onmiddelijk', 'onmiddellijk'],
  ['sv', 'resturang', 'restaurang'],
  ['fr', 'rembourcement', 'remboursement'],
  ['de', 'warscheinlich', 'wahrscheinlich'],
])('in %s, »%s« gets »%s« as its first suggestion', async (language, word, meant) => {
  const speller = await spellerFor(language);
  const suggestions = speller && (await suggestForWord(speller, word, wanted(3)));
  expect(suggestions?.[0]).toBe(meant);
});

test.each([
  ['da', 'abbonement', 'abonnement'],
  ['da', 'modtagt', 'modtaget'],
  ['da', 'proffesionel', 'professionel'],
  ['da', 'begrænsetadgang', 'begrænset adgang'],
])('in %s, »%s« gets »%s« among its first three', async (language, word, meant) => {
  const speller = await spellerFor(language);
  expect(speller && (await suggestForWord(speller, word, wanted(3)))).toContain(meant);
});

test('beside a likely word no unlikely ones are suggested', async () => {
  const speller = await spellerFor('da');
  expect(await speller?.suggest('levernig', wanted(5))).toEqual(['levering']);
});

test('no more suggestions come than were asked for, and none is the word itself', async () => {
  const speller = await spellerFor('da');
  const suggestions = (await speller?.suggest('vrre', wanted(4))) ?? [];
  expect(suggestions).toHaveLength(4);
  expect(suggestions).not.toContain('vrre');
});

test('what Hunspell joins, and nobody would, is not offered beside real words', async () => {
  const speller = await spellerFor('da');
  expect(await speller?.suggest('ærgelig', wanted(5))).not.toContain('ærgeligt');
  const suggestions = await speller?.suggest('meteorolgi', wanted(5));
  expect(suggestions?.[0]).toBe('meteorologi');
  expect(suggestions).not.toContain('meteoroldgi');
});

test('a form that the dictionary makes with two endings is no made-up word', async () => {
  const speller = await spellerFor('da');
  expect((await speller?.suggest('tilbudene', wanted(3)))?.[0]).toBe('tilbuddene');
});

test('a usual misspelling is never offered', async () => {
  const speller = await spellerFor('da');
  expect(speller?.isWord('retunere')).toBe(true);
  expect(await speller?.suggest('retunrere', wanted(5))).not.toContain('retunere');
});

test('a list that cannot be read fails its question, and the next one reads it again', async () => {
  let isThere = false;
  const speller = await loadSpeller('en-US', (file) =>
    file.startsWith('word-frequencies/') && !isThere
      ? Promise.reject(new Error('gone'))
      : readDictionaryFile(file),
  );
  await expect(speller?.suggest('recieved', wanted(1))).rejects.toThrow('gone');
  isThere = true;
  expect(await speller?.suggest('recieved', wanted(1))).toEqual(['received']);
  speller?.dispose();
});
