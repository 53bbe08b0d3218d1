import { expect, test } from 'vitest';

import { createHunspellSpeller } from '../hunspell/create-hunspell-speller';
import { languageOfName, readDictionaryFiles, type ChosenFile } from './read-dictionary-files';

const utf8 = (name: string, text: string): ChosenFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});
/** One byte a letter, as old dictionaries are. */
const latin1 = (name: string, text: string): ChosenFile => ({
  name,
  bytes: Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
});

test.each([
  [
    'UTF-8',
    [utf8('fi_FI.aff', 'SET UTF-8\nSFX A Y 1\nSFX A 0 ä .\n'), utf8('fi_FI.dic', '1\npäivä/A\n')],
  ],
  [
    'ISO8859-1',
    [
      latin1('fi_FI.aff', 'SET ISO8859-1\nSFX A Y 1\nSFX A 0 ä .\n'),
      latin1('fi_FI.dic', '1\npäivä/A\n'),
    ],
  ],
  [
    'no encoding named',
    [latin1('fi_FI.aff', 'SFX A Y 1\nSFX A 0 ä .\n'), latin1('fi_FI.dic', '1\npäivä/A\n')],
  ],
  [
    'a flag beyond ASCII',
    [
      latin1('fi_FI.aff', 'SET ISO8859-15\nSFX å Y 1\nSFX å 0 ä .\n'),
      latin1('fi_FI.dic', '1\npäivä/å\n'),
    ],
  ],
])('a dictionary is read: %s', async (_, files) => {
  const reading = readDictionaryFiles(files);
  if (!reading.ok) throw new Error(reading.problem);
  expect(reading.name).toBe('fi_FI');
  const speller = await createHunspellSpeller(reading.files);
  expect(['päivä', 'päivää', 'paiva'].map((word) => speller.isWord(word))).toEqual([
    true,
    true,
    false,
  ]);
  speller.dispose();
});

test.each([
  [[utf8('fi.dic', '1\nsana\n')], /one \.aff and one \.dic file; chosen were 0 and 1/u],
  [[utf8('fi.aff', 'SET KOI9\n'), utf8('fi.dic', '1\nsana\n')], /fi\.aff says "SET KOI9"/u],
  [[utf8('fi.aff', 'SET UTF-8\n'), latin1('fi.dic', '1\npäivä\n')], /fi\.dic is not in UTF-8/u],
  [
    [utf8('fi.aff', 'SET UTF-8\n'), utf8('fi.dic', 'sana\npäivä\n')],
    /fi\.dic:1 should be the number/u,
  ],
])('what is no dictionary gets one sentence, %#', (files, problem) => {
  const reading = readDictionaryFiles(files);
  expect(reading.ok ? '' : reading.problem).toMatch(problem);
});

test.each([
  ['nb_NO', 'nb-NO'],
  ['pt-pt', 'pt-PT'],
  ['fi', 'fi'],
  ['is.v1', 'is'],
  ['woerter', undefined],
])('%s is for %s', (name, language) => {
  expect(languageOfName(name)).toBe(language);
});
