import type { Pack } from '@/lib/packs/pack';

import type { ReplybookDatabase, StoredPack, StoredTemplate } from './database';

export type PackInstallation =
  | { readonly installed: true; readonly replaced?: string }
  | { readonly installed: false; readonly reason: 'older'; readonly installedVersion: string };

/** Puts a pack in place of what was installed under its id, all of it or nothing; a lower `seq` is refused. */
export async function installPack(
  database: ReplybookDatabase,
  pack: Pack,
  now: number,
): Promise<PackInstallation> {
  const { templates, ...rest } = pack;
  return database.transaction('rw', database.packs, database.templates, async () => {
    const before = await database.packs.get(pack.id);
    if (before && before.seq > pack.seq) {
      return { installed: false, reason: 'older', installedVersion: before.version } as const;
    }
    await database.packs.put({ ...rest, installedAt: now });
    await database.templates.where('packId').equals(pack.id).delete();
    await database.templates.bulkPut(
      templates.map((template) => ({ ...template, packId: pack.id, client: pack.client.id })),
    );
    return { installed: true, ...(before && { replaced: before.version }) } as const;
  });
}

/** Takes a pack and its templates away. */
export async function removePack(database: ReplybookDatabase, id: string): Promise<void> {
  await database.transaction('rw', database.packs, database.templates, async () => {
    await database.packs.delete(id);
    await database.templates.where('packId').equals(id).delete();
  });
}

/** All installed packs by id, and all their templates. */
export async function readInstalled(
  database: ReplybookDatabase,
): Promise<{ packs: StoredPack[]; templates: StoredTemplate[] }> {
  return database.transaction('r', database.packs, database.templates, async () => ({
    packs: await database.packs.toArray(),
    templates: await database.templates.toArray(),
  }));
}
