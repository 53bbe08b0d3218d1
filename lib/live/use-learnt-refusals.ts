import { useLiveQuery } from 'dexie-react-hooks';

import type { ReplybookDatabase } from '@/lib/storage/database';
import { listRefused } from '@/lib/storage/refusals';

/** How many places are no longer marked because the agent refused them, now and after every change; undefined until read. */
export function useLearntRefusals(database: ReplybookDatabase): number | undefined {
  return useLiveQuery(async () => (await listRefused(database)).size, [database]);
}
