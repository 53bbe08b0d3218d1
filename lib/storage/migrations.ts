import type { Transaction } from 'dexie';

/** One version of the database: what its tables are keyed and indexed by, and how older rows become its rows. */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Every version there has ever been, oldest first. A version that was released is never changed. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    stores: {
      packs: 'id',
      templates: '[packId+id], packId, client',
      siteChoices: 'host',
      words: '[language+word]',
    },
  },
  // Rules that the agent switched off.
  { version: 3, stores: { rulesOff: 'rule' } },
];
