import { primaryLanguage } from '@/lib/text/checker';

import { createHunspellSpeller } from '../hunspell/create-hunspell-speller';
import { wordsOf } from '../words/language-words';
import { dictionaryFor } from './find-dictionary';
import type { DictionaryFiles, Speller } from './speller';

/** Gives a file of the extension by its path, such as `dictionaries/da/index.aff.gz`. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer> | ReadableStream>;

/** Languages with a list of right words beyond the dictionary. */
const WITH_RARE_WORDS: ReadonlySet<string> = new Set(['de', 'en']);

/** Loads the dictionary of a language; undefined where Replybook has none. */
export async function loadSpeller(
  language: string,
  readFile: ReadFile,
): Promise<Speller | undefined> {
  const folder = dictionaryFor(language);
  if (!folder) return undefined;
  const files = readFiles(folder, readFile);
  const primary = primaryLanguage(language);
  const readWords = async (kind: 'word-frequencies' | 'rare-words') =>
    new TextDecoder().decode(await unzip(await readFile(`${kind}/${primary}.txt.gz`)));
  return createHunspellSpeller(files, {
    language,
    words: wordsOf(language),
    readFrequencies: () => readWords('word-frequencies'),
    ...(WITH_RARE_WORDS.has(primary) && { readRareWords: () => readWords('rare-words') }),
  });
}

async function readFiles(folder: string, readFile: ReadFile): Promise<DictionaryFiles> {
  const [aff, dic] = await Promise.all([
    readFile(`dictionaries/${folder}/index.aff.gz`).then(unzip),
    readFile(`dictionaries/${folder}/index.dic.gz`).then(unzip),
  ]);
  return { aff, dic };
}

/** Reads a gzipped file of the extension. */
export async function unzip(file: Uint8Array<ArrayBuffer> | ReadableStream): Promise<Uint8Array> {
  const zipped = file instanceof Uint8Array ? new Blob([file]).stream() : file;
  const plain = zipped.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
