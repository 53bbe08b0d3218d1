// Makes data/word-frequencies/: the commonest words of each language that its dictionary accepts,
// from the word lists of wordfreq. Run by hand, with Python's pip at hand:
// `node --import ./tests/measure/register.mjs scripts/word-frequencies.ts`
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import { createHunspellSpeller } from '@/lib/proofreading/hunspell/create-hunspell-speller';
import { wordsOf } from '@/lib/proofreading/words/language-words';

import { dictionaryPackages } from '../lib/proofreading/dictionaries/dictionary-packages.ts';
import { downloadWheel } from './word-frequencies/download-wheel.ts';
import { readBins } from './word-frequencies/read-bins.ts';
import { readFromWheel } from './word-frequencies/read-wheel.ts';
import { writeFrequencies } from './word-frequencies/write-frequencies.ts';

const root = path.resolve(import.meta.dirname, '..');
const folders = Object.entries(dictionaryPackages);
const languages = new Set(folders.map(([folder]) => folder.slice(0, 2)));
const wheel = downloadWheel(path.join(root, 'scripts/word-frequencies/requirements.txt'));
for (const language of languages) {
  const spellers = await Promise.all(
    folders.filter(([folder]) => folder.startsWith(language)).map(([, from]) => spellerOf(from)),
  );
  const { misspelt } = wordsOf(language);
  const zipped = readFromWheel(wheel, `wordfreq/data/small_${language}.msgpack.gz`);
  const { text, count } = writeFrequencies(
    readBins(gunzipSync(zipped)),
    (word) => !misspelt.has(word) && spellers.some((speller) => speller.isWord(word)),
  );
  const file = path.join(root, 'data/word-frequencies', `${language}.txt.gz`);
  const bytes = gzipSync(text, { level: 9 });
  writeFileSync(file, bytes);
  console.log(`${language}: ${count} words, ${Math.round(bytes.length / 1000)} kB`);
}
// Hunspell's WASM keeps the process alive otherwise.
process.exit(0);

function spellerOf(npmPackage: string) {
  const from = path.join(root, 'node_modules', npmPackage);
  return createHunspellSpeller({
    aff: readFileSync(path.join(from, 'index.aff')),
    dic: readFileSync(path.join(from, 'index.dic')),
  });
}
