import type { ReplybookDatabase, StoredPack } from './database';

type KnownPack = Pick<StoredPack, 'id' | 'revision'>;

const WEEK_MS = 7 * 24 * 60 * 60_000;

/** Remembers that a rule (`<pack id>/<id>`) was too slow, for this revision of its pack. */
export async function rememberSlowRule(
  database: ReplybookDatabase,
  rule: string,
  packs: readonly KnownPack[],
  now: number,
): Promise<void> {
  const pack = packOf(rule, packs);
  if (pack) await database.slowRules.put({ rule, revision: pack.revision, at: now });
}

/** Rules of these packs, as they are now, that were too slow in the last week: then they are tried again. */
export async function listSlowRules(
  database: ReplybookDatabase,
  packs: readonly KnownPack[],
  now: number,
): Promise<readonly string[]> {
  const rules = await database.slowRules.toArray();
  return rules
    .filter(({ rule, revision, at }) => {
      return packOf(rule, packs)?.revision === revision && now - at < WEEK_MS;
    })
    .map(({ rule }) => rule);
}

function packOf(rule: string, packs: readonly KnownPack[]): KnownPack | undefined {
  return packs.find(({ id }) => rule.startsWith(`${id}/`));
}
