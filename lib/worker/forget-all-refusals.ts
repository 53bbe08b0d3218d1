import type { ReplybookDatabase } from '@/lib/storage/database';
import { forgetRefusals } from '@/lib/storage/refusals';

/** Erases what was learnt from refusals; every open reply is looked at again. */
export async function forgetAllRefusals({
  database,
  packsChanged,
}: {
  readonly database: () => ReplybookDatabase;
  readonly packsChanged: () => Promise<void>;
}): Promise<void> {
  const opened = database();
  try {
    await forgetRefusals(opened);
    await packsChanged();
  } finally {
    opened.close();
  }
}
