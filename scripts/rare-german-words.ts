// Makes data/rare-words/de.txt.gz: right German words that the dictionary has not, which would else be
// taken for slips of those it has. Run by hand, with Python's pip at hand:
// `node --import ./tests/measure/register.mjs scripts/rare-german-words.ts`
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import { capitalize } from '@/lib/proofreading/capitalize';
import { loadSpeller } from '@/lib/proofreading/dictionaries/load-speller';
import { wordsOf } from '@/lib/proofreading/words/language-words';
import { readDictionaryFile } from '@/tests/support/spellers-in-tests';

import { downloadWheel } from './word-frequencies/download-wheel.ts';
import { readBins } from './word-frequencies/read-bins.ts';
import { readFromWheel } from './word-frequencies/read-wheel.ts';

/** In shorter words any letter makes another one, right or not. */
const WORD = /^[a-zäöüß]{5,24}$/u;
const NOUN = /^\p{Lu}[a-zäöüß]{4,23}$/u;
/** Of wordfreq's centibels: one word in 10^7.5, some 30 million. What is met less often may be anything. */
const RAREST = 750;
/** A slip is met a tenth as often as the word that was meant, or less. */
const LESS_OFTEN = 100;

const root = path.resolve(import.meta.dirname, '..');
const requirementsOf = (folder: string) => path.join(root, 'scripts', folder, 'requirements.txt');
const speller = await loadSpeller('de', readDictionaryFile);
if (!speller) throw new Error('There is no German dictionary.');
const { misspelt } = wordsOf('de');
const isMisspelt = (word: string) => misspelt.has(word) || misspelt.has(capitalize(word));
/** `schliesslich` is known as the Swiss write it. */
const isKnown = (word: string) =>
  [word, word.replaceAll('ss', 'ß')].some(
    (one) => speller.isWord(one) || speller.isWord(capitalize(one)),
  );

const met = readMet();
const known = new Map([...met].filter(([word]) => isKnown(word)));
const knownByDeletion = Map.groupBy(
  [...known.keys()].flatMap((word) => withoutOne(word).map((rest) => [rest, word] as const)),
  ([rest]) => rest,
);
const metOften = [...met.keys()].filter((word) => !known.has(word) && !isSlipOfCommoner(word));
const nouns = readNouns().filter((word) => !isKnown(word));
const rare = [...new Set([...metOften, ...nouns])]
  .filter((word) => !isMisspelt(word))
  .toSorted((one, other) => (one < other ? -1 : 1));
const bytes = gzipSync(`${rare.join('\n')}\n`, { level: 9 });
writeFileSync(path.join(root, 'data/rare-words/de.txt.gz'), bytes);
console.log(`de: ${rare.length} words, ${Math.round(bytes.length / 1000)} kB`);
// Hunspell's WASM keeps the process alive otherwise.
process.exit(0);

/** How many centibels below certainty each word is met. */
function readMet(): ReadonlyMap<string, number> {
  const wheel = downloadWheel(requirementsOf('word-frequencies'));
  const bins = readBins(gunzipSync(readFromWheel(wheel, 'wordfreq/data/large_de.msgpack.gz')));
  return new Map(
    bins
      .slice(0, RAREST)
      .flatMap((words, centibels) => words.map((word) => [word, centibels] as const))
      .filter(([word]) => WORD.test(word)),
  );
}

/** Nouns of the German Wiktionary in all their forms, in small letters. */
function readNouns(): string[] {
  const wheel = downloadWheel(requirementsOf('rare-words'));
  const [head = '', ...lines] = readFromWheel(wheel, 'german_nouns/nouns.csv')
    .toString('utf8')
    .split('\n');
  const first = head.split(',').findIndex((column) => column.startsWith('nominativ'));
  return lines
    .flatMap((line) => {
      const [lemma = '', ...columns] = line.split(',');
      return [lemma, ...columns.slice(first - 1)];
    })
    .filter((word) => NOUN.test(word))
    .map((word) => word.toLowerCase());
}

function isSlipOfCommoner(word: string): boolean {
  const centibels = met.get(word) ?? 0;
  return withoutOne(word)
    .flatMap((rest) => knownByDeletion.get(rest) ?? [])
    .some(
      ([, other]) =>
        Math.abs(other.length - word.length) <= 1 &&
        centibels - (known.get(other) ?? 0) >= LESS_OFTEN,
    );
}

/** The word itself and what one letter less leaves: two words a letter apart have one of these in common. */
function withoutOne(word: string): string[] {
  return [
    ...new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]),
  ];
}
