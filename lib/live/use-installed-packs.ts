import { useLiveQuery } from 'dexie-react-hooks';

import type { ReplybookDatabase } from '@/lib/storage/database';

export interface PackRow {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly languages: readonly string[];
  readonly templateCount: number;
}

/** The installed packs, by name, as they are now and after every change; undefined until read. */
export function useInstalledPacks(database: ReplybookDatabase): readonly PackRow[] | undefined {
  return useLiveQuery(async () => {
    const packs = await database.packs.toArray();
    const rows = await Promise.all(
      packs.map(async ({ id, name, version, languages }) => ({
        id,
        name,
        version,
        languages,
        templateCount: await database.templates.where('packId').equals(id).count(),
      })),
    );
    return rows.toSorted((one, other) => one.name.localeCompare(other.name));
  }, [database]);
}
