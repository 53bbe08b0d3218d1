import { liveQuery } from 'dexie';

import type { ReplybookDatabase, StoredPack, StoredTemplate } from '@/lib/storage/database';
import { readInstalled } from '@/lib/storage/packs';

/** Everything the engine works with, as last read. */
export interface Installed {
  readonly packs: readonly StoredPack[];
  readonly templates: readonly StoredTemplate[];
  /** Client chosen for a host. */
  readonly choices: ReadonlyMap<string, string>;
  readonly words: readonly { readonly language: string; readonly word: string }[];
  /** Why the database could not be read; then the sample packs stand in. */
  readonly problem?: string;
}

/** The current contents of the database, read once and again whenever a screen changes them. */
export interface InstalledWatch {
  read(): Promise<Installed>;
}

/** Watches the database; `onChange` is called after each change, not for the first reading. */
export function watchInstalled(
  database: ReplybookDatabase,
  readSamples: () => Promise<Pick<Installed, 'packs' | 'templates'>>,
  onChange: () => void,
): InstalledWatch {
  let current: Promise<Installed> | undefined;
  const read = async (): Promise<Installed> => {
    const { packs, templates } = await readInstalled(database);
    const choices = await database.siteChoices.toArray();
    return {
      packs,
      templates,
      choices: new Map(choices.map(({ host, client }) => [host, client])),
      words: await database.words.toArray(),
    };
  };
  const readOrSamples = async (): Promise<Installed> => {
    try {
      return await read();
    } catch (error) {
      // Forgotten at once, so that a database that comes back is used again.
      current = undefined;
      const samples = await readSamples();
      return { ...samples, choices: new Map(), words: [], problem: String(error) };
    }
  };
  let isFirst = true;
  liveQuery(() => read()).subscribe({
    next(installed) {
      current = Promise.resolve(installed);
      if (!isFirst) onChange();
      isFirst = false;
    },
    error() {
      // `read` below meets the same error and says it.
    },
  });
  return {
    read() {
      current ??= readOrSamples();
      return current;
    },
  };
}

