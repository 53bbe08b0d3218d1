import { ask } from '@/lib/messaging/ask';
import { readDictionaryFiles } from '@/lib/proofreading/dictionaries/read-dictionary-files';
import type { ReplybookDatabase } from '@/lib/storage/database';
import { addDictionary, removeDictionary } from '@/lib/storage/dictionaries';
import { reasonOf } from '@/lib/text/reason-of';

type Added =
  | { readonly state: 'added'; readonly name: string; readonly language: string }
  /** One sentence: which file, what is wrong, what to do. */
  | { readonly state: 'refused'; readonly problem: string };

/**
 * Reads and stores a dictionary for a language, and has every open reply checked anew. The page that
 * was given the files stores them, for messages between contexts carry none.
 */
export async function addOwnDictionary(
  database: ReplybookDatabase,
  files: readonly File[],
  language: string,
): Promise<Added> {
  try {
    const chosen = await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
    const reading = readDictionaryFiles(chosen);
    if (!reading.ok) return { state: 'refused', problem: reading.problem };
    const { name, files: read } = reading;
    const aff = new Blob([read.aff.slice()]);
    const dic = new Blob([read.dic.slice()]);
    await addDictionary(database, { language, name, aff, dic, at: Date.now() });
    await ask('settingsChanged', null);
    return { state: 'added', name, language };
  } catch (error) {
    return { state: 'refused', problem: reasonOf(error) };
  }
}

/** Takes a dictionary away; where we have one for its language, that one is used again. */
export async function removeOwnDictionary(
  database: ReplybookDatabase,
  language: string,
): Promise<void> {
  await removeDictionary(database, language);
  await ask('settingsChanged', null);
}
