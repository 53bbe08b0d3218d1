// Makes data/rare-words/en.txt.gz: words of SCOWL's huge lists (British and American) that neither English
// dictionary has and that are no slip of a common word. Run by hand on Debian, which packs the lists:
// `node --import ./tests/measure/register.mjs scripts/rare-english-words.ts`
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import { loadSpeller } from '@/lib/proofreading/dictionaries/load-speller';
import { wordsOf } from '@/lib/proofreading/words/language-words';
import { readDictionaryFile } from '@/tests/support/spellers-in-tests';

/** Of scowl 2020.12.07: SHA-256 of what was read when the file was made last. */
const LISTS = {
  'british-english-huge': '06825e06b319d7808bf36e711373e80c5b247535679754270ea24b2e501b1a2d',
  'american-english-huge': 'ffd71db7e021907dbe4cbac17959d3504ff0594ae35c686ab7016b9a6b755fbb',
} as const;
/** In shorter words any letter makes another one, right or not. */
const WORD = /^[a-z]{5,}$/u;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** `advertize`, `surprize`: words in -ise that nobody writes so. */
const VERB_IN_IZE = /iz(?=(?:e|ed|es|er|ers|ing|able|ation|ations|ement|ements)$)/u;

const root = path.resolve(import.meta.dirname, '..');
const misspelt = new Set([...wordsOf('en').misspelt.keys(), ...readMisspellings()]);
const spellers = await Promise.all(
  ['en-GB', 'en-US'].map((language) => loadSpeller(language, readDictionaryFile)),
);
const common = readCommon();
const words = new Set(readLists().filter((word) => WORD.test(word) && !misspelt.has(word)));
const isKnown = (word: string): boolean => spellers.some((speller) => speller?.isWord(word));
const rare = [...words]
  .filter((word) => !isKnown(word) && !isKnown(word.replace(VERB_IN_IZE, 'is')))
  .filter((word) => !oneEditFrom(word).some((other) => common.has(other)))
  .toSorted((one, other) => (one < other ? -1 : 1));
const bytes = gzipSync(`${rare.join('\n')}\n`, { level: 9 });
writeFileSync(path.join(root, 'data/rare-words/en.txt.gz'), bytes);
console.log(`en: ${rare.length} words, ${Math.round(bytes.length / 1000)} kB`);
// Hunspell's WASM keeps the process alive otherwise.
process.exit(0);

/** Variants that a large list has too, such as _accidently_. */
function readMisspellings(): string[] {
  const from = path.join(root, 'node_modules/@cspell/dict-en-common-misspellings/dict');
  return ['dict-en.json', 'dict-en-gb.json', 'dict-en-us.json'].flatMap((name) => {
    const text = readFileSync(path.join(from, name), 'utf8');
    return Array.from(text.matchAll(/"([a-z]+)(?:->|:)/gu), ([, word = '']) => word);
  });
}

/** Ten in a million words or more: whoever writes one letter else has meant them, and not a rare word. */
function readCommon(): ReadonlySet<string> {
  const zipped = readFileSync(path.join(root, 'data/word-frequencies/en.txt.gz'));
  const lines = gunzipSync(zipped).toString('utf8').split('\n');
  return new Set(lines.flatMap((line) => (/ [a-u]$/u.test(line) ? [line.slice(0, -2)] : [])));
}

function oneEditFrom(word: string): string[] {
  const places = Array.from({ length: word.length + 1 }, (_, at) => [
    word.slice(0, at),
    word.slice(at),
  ]);
  return places.flatMap(([start = '', end = '']) => [
    start + end.slice(1),
    start + end.charAt(1) + end.charAt(0) + end.slice(2),
    ...Array.from(LETTERS).flatMap((letter) => [
      start + letter + end,
      start + letter + end.slice(1),
    ]),
  ]);
}

function readLists(): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'rare-words-'));
  try {
    const packages = ['wbritish-huge', 'wamerican-huge'];
    execFileSync('apt-get', ['download', ...packages], { cwd: folder, stdio: 'inherit' });
    for (const file of readdirSync(folder)) {
      execFileSync('dpkg-deb', ['-x', path.join(folder, file), path.join(folder, 'lists')]);
    }
    return Object.entries(LISTS).flatMap(([name, expected]) => {
      const list = readFileSync(path.join(folder, 'lists/usr/share/dict', name));
      const hash = createHash('sha256').update(list).digest('hex');
      if (hash !== expected) throw new Error(`${name} is another version: ${hash}`);
      return list.toString('utf8').split('\n');
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
