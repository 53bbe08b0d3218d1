import type { ClientChoice } from '@/lib/packs/client-choice';

import type { ReplybookDatabase } from './database';

/** Every remembered choice of a client, for the page of settings. */
export function listClientChoices(database: ReplybookDatabase): Promise<ClientChoice[]> {
  return database.clientChoices.toArray();
}

/** Remembers the client for this place, instead of what was remembered for it. */
export async function rememberClient(
  database: ReplybookDatabase,
  choice: ClientChoice,
): Promise<void> {
  await database.clientChoices.put(choice);
}

/** Forgets one choice: there the rules decide again, or the agent is asked. */
export async function forgetClient(
  database: ReplybookDatabase,
  { kind, place, brand, instead }: Omit<ClientChoice, 'client'>,
): Promise<void> {
  await database.clientChoices.delete([kind, place, brand, instead]);
}
