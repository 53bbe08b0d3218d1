// Makes data/word-frequencies/: the commonest words of each language that its dictionary accepts,
// from the word lists of wordfreq. Run by hand, with Python's pip at hand:
// `node --import ./tests/measure/register.mjs scripts/word-frequencies.ts`
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import { createHunspellSpeller } from '@/lib/proofreading/hunspell/create-hunspell-speller';
import { wordsOf } from '@/lib/proofreading/words/language-words';

import { dictionaryPackages } from '../lib/proofreading/dictionaries/dictionary-packages.ts';
import { readBins } from './word-frequencies/read-bins.ts';
import { readFromWheel } from './word-frequencies/read-wheel.ts';
import { writeFrequencies } from './word-frequencies/write-frequencies.ts';

const root = path.resolve(import.meta.dirname, '..');
const folders = Object.entries(dictionaryPackages);
const languages = new Set(folders.map(([folder]) => folder.slice(0, 2)));
const wheel = downloadWheel();
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

/** The wheel of the version and the hash in requirements.txt, which pip compares. */
function downloadWheel(): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), 'word-frequencies-'));
  try {
    const requirements = path.join(root, 'scripts/word-frequencies/requirements.txt');
    const options = ['--no-deps', '--require-hashes', '--only-binary', ':all:', '--dest', folder];
    execFileSync('pip', ['download', ...options, '-r', requirements], { stdio: 'inherit' });
    const [file = ''] = readdirSync(folder);
    return readFileSync(path.join(folder, file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function spellerOf(npmPackage: string) {
  const from = path.join(root, 'node_modules', npmPackage);
  return createHunspellSpeller({
    aff: readFileSync(path.join(from, 'index.aff')),
    dic: readFileSync(path.join(from, 'index.dic')),
  });
}
