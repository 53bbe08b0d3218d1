import { textHash } from '@/lib/text/text-hash';

import type { ReplybookDatabase } from './database';

/** Refused in as many replies, a finding is listed from then on and no longer marked. */
export const REFUSED_OFTEN = 3;

/** What stands for the words of a finding: its rule in clear, its words as a hash, for they may be a customer's. */
export function refusalKey(rule: string, words: string): string {
  return `${rule}|${textHash(words.normalize('NFC').toLowerCase())}`;
}

/** Counts that the agent did not want these words to be marked by this rule; answers how often by now. */
export async function countRefusal(
  database: ReplybookDatabase,
  { rule, words }: { readonly rule: string; readonly words: string },
  now: number,
): Promise<number> {
  const key = refusalKey(rule, words);
  return database.transaction('rw', database.refusals, async () => {
    const times = ((await database.refusals.get(key))?.times ?? 0) + 1;
    await database.refusals.put({ key, times, at: now });
    return times;
  });
}

/** Takes back what was learnt of these words. */
export async function forgetRefusal(
  database: ReplybookDatabase,
  { rule, words }: { readonly rule: string; readonly words: string },
): Promise<void> {
  await database.refusals.delete(refusalKey(rule, words));
}

/** Takes back all that was learnt. */
export async function forgetRefusals(database: ReplybookDatabase): Promise<void> {
  await database.refusals.clear();
}

/** Keys of what was refused often. */
export async function listRefused(database: ReplybookDatabase): Promise<ReadonlySet<string>> {
  const often = await database.refusals.filter(({ times }) => times >= REFUSED_OFTEN).toArray();
  return new Set(often.map(({ key }) => key));
}
