import type { InstallOutcome } from '@/lib/messaging/protocol';
import type { PackFiles, PackReading } from '@/lib/packs/pack';
import { readSampleFiles } from '@/lib/packs/read-sample-files';
import type { ReplybookDatabase } from '@/lib/storage/database';
import { installPack, removePack } from '@/lib/storage/packs';

interface PackAccess {
  readonly database: () => ReplybookDatabase;
  readonly readPack: (files: PackFiles) => Promise<PackReading>;
  readonly packsChanged: () => Promise<void>;
}

/** Reads, tests and installs; with any problem nothing is installed and what was there stays. */
export async function installPackFiles(
  { database, readPack, packsChanged }: PackAccess,
  files: PackFiles,
  { onlyNewer = false } = {},
): Promise<InstallOutcome> {
  const reading = await readPack(files);
  if (!reading.ok) return { state: 'refused', problems: reading.problems };
  const { name, version } = reading.pack;
  const opened = database();
  try {
    const before = await opened.packs.get(reading.pack.id);
    if (onlyNewer && before && before.seq >= reading.pack.seq) {
      return { state: 'older', name, installedVersion: before.version };
    }
    const outcome = await installPack(opened, reading.pack, Date.now());
    if (!outcome.installed) {
      return { state: 'older', name, installedVersion: outcome.installedVersion };
    }
    await packsChanged();
    const { replaced } = outcome;
    return { state: 'installed', name, version, ...(replaced !== undefined && { replaced }) };
  } catch (error) {
    return { state: 'failed', reason: `The database cannot be used: ${String(error)}` };
  } finally {
    opened.close();
  }
}

/** Installs the sample packs that come with the extension, each by itself. */
export async function installSamplePacks(
  access: PackAccess,
  options: { readonly onlyNewer?: boolean } = {},
): Promise<InstallOutcome[]> {
  const samples = await readSampleFiles((path) => fetch(path));
  return Promise.all(samples.map((files) => installPackFiles(access, files, options)));
}

/** Takes a pack away with its templates. */
export function removeInstalledPack(access: PackAccess, id: string): Promise<void> {
  return changeStored(access, (database) => removePack(database, id));
}

/** Changes the database, and has every open reply looked at again. */
export async function changeStored(
  { database, packsChanged }: Pick<PackAccess, 'database' | 'packsChanged'>,
  change: (database: ReplybookDatabase) => Promise<void>,
): Promise<void> {
  const opened = database();
  try {
    await change(opened);
    await packsChanged();
  } finally {
    opened.close();
  }
}
