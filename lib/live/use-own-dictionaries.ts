import { useLiveQuery } from 'dexie-react-hooks';

import type { ReplybookDatabase, StoredDictionary } from '@/lib/storage/database';
import { listDictionaries } from '@/lib/storage/dictionaries';

/** The dictionaries that the user added, now and after every change; undefined until read. */
export function useOwnDictionaries(
  database: ReplybookDatabase,
): readonly Pick<StoredDictionary, 'language' | 'name'>[] | undefined {
  return useLiveQuery(
    async () =>
      (await listDictionaries(database)).map(({ language, name }) => ({ language, name })),
    [database],
  );
}
