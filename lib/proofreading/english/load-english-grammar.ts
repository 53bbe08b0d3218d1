import { unzip, type ReadFile } from '../dictionaries/load-speller';
import { createEnglishCheck, type CheckEnglish } from './check-english';

/** Loads the English grammar with its two data files, some 100 ms. */
export async function loadEnglishGrammar(readFile: ReadFile): Promise<CheckEnglish> {
  const [words, tagger] = await Promise.all(
    ['english/words.gz', 'english/tagger.gz'].map(async (path) =>
      new TextDecoder().decode(await unzip(await readFile(path))),
    ),
  );
  return createEnglishCheck({ words: words ?? '', tagger: tagger ?? '' });
}
