import { afterAll, expect, test } from 'vitest';

import { loadSpeller } from '@/lib/proofreading/dictionaries/load-speller';
import { freeSpellers, readDictionaryFile, spellerFor } from '@/tests/support/spellers-in-tests';

import { createSpellingJobs } from './spelling-jobs';

afterAll(freeSpellers);

test('a product name misspelt by a letter is suggested for its client, and for no other', async () => {
  const jobs = createSpellingJobs(spellerFor);
  jobs.load({ nordlys: { '*': ['Zyntravox'], de: ['Netzpilot'] } });
  const ask = (word: string, client?: string) =>
    jobs.suggest(word, { language: 'da', ...(client !== undefined && { client }) }, 3);
  expect((await ask('Zyntrvox', 'nordlys'))[0]).toBe('Zyntravox');
  expect(await ask('Zyntrvox', 'other')).not.toContain('Zyntravox');
  expect(await ask('Zyntrvox')).not.toContain('Zyntravox');
  // Words of another language are no words of this one.
  expect(await ask('Netzpilott', 'nordlys')).not.toContain('Netzpilot');
});

test('the list of common words is read with the first question for suggestions, once', async () => {
  const read: string[] = [];
  const jobs = createSpellingJobs((language) =>
    loadSpeller(language, (file) => {
      read.push(file);
      return readDictionaryFile(file);
    }),
  );
  const context = { kind: 'public', language: 'en-US', screenLanguage: 'en' } as const;
  await jobs.check('We recieved your parcel.', context);
  expect(read.filter((file) => file.startsWith('word-frequencies/'))).toEqual([]);
  await jobs.suggest('recieved', context, 3);
  await jobs.suggest('adress', context, 3);
  expect(read.filter((file) => file.startsWith('word-frequencies/'))).toEqual([
    'word-frequencies/en.txt.gz',
  ]);
});

test.each([
  ['da', 'Vi vil gerne hjælper dig med det.', 'hjælper'],
  ['de', 'Ihre Telefon Nummer fehlt uns noch.', 'Telefon Nummer'],
  ['es', 'Los recibos está pagados.', 'está'],
  ['fr', 'Nous conseillons de redémarré votre routeur.', 'redémarré'],
  ['nl', 'Onze klanten service belt u terug.', 'klanten service'],
  ['sv', 'Vi har ett stor problem med det.', 'stor'],
])('a mistake of %s grammar is found with what is right', async (language, text, match) => {
  const jobs = createSpellingJobs(spellerFor);
  const context = { kind: 'public', language, screenLanguage: language } as const;
  const [finding] = await jobs.checkGrammar(text, context);
  expect(text.slice(finding?.start, finding?.end)).toBe(match);
  expect(finding?.rule.startsWith(`grammar/${language}-`)).toBe(true);
  expect(finding?.message).not.toMatch(/\$\d/u);
});

test('a dictionary whose flags mean something else gives no grammar', async () => {
  const jobs = createSpellingJobs(() => {
    throw new Error('The own dictionary is asked instead.');
  });
  const file = (text: string): Blob => new Blob([text]);
  jobs.load({}, [
    {
      language: 'sv',
      aff: file('SET UTF-8\nSFX B Y 1\nSFX B 0 er .\n'),
      dic: file('2\nproblem/B\nstor/B\n'),
    },
  ]);
  const context = { kind: 'public', language: 'sv', screenLanguage: 'sv' } as const;
  expect(await jobs.checkGrammar('Vi har ett stor problem.', context)).toEqual([]);
});

test('a language without a dictionary gets no suggestions', async () => {
  const jobs = createSpellingJobs(async () => undefined);
  expect(await jobs.suggest('beksed', { language: 'nb' }, 3)).toEqual([]);
});
