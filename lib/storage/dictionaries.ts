import type { ReplybookDatabase, StoredDictionary } from './database';

/** Puts a dictionary in place of the one that was there for its language. */
export async function addDictionary(
  database: ReplybookDatabase,
  dictionary: StoredDictionary,
): Promise<void> {
  await database.dictionaries.put(dictionary);
}

/** Takes a dictionary away. */
export async function removeDictionary(
  database: ReplybookDatabase,
  language: string,
): Promise<void> {
  await database.dictionaries.delete(language);
}

/** All dictionaries that the user added, by language. */
export function listDictionaries(database: ReplybookDatabase): Promise<StoredDictionary[]> {
  return database.dictionaries.orderBy('language').toArray();
}
