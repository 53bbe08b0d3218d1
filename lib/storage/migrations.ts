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
  {
    // Clients are chosen for a mailbox, no longer for a whole host; packs name brands, tags and paths.
    version: 2,
    stores: { siteChoices: null, clientChoices: '[kind+place+brand+instead]' },
    async upgrade(transaction) {
      const choices: unknown[] = await transaction.table('siteChoices').toArray();
      await transaction.table('clientChoices').bulkPut(
        choices.filter(isSiteChoice).map(({ host, client }) => ({
          kind: 'host',
          place: host,
          brand: '',
          instead: '*',
          client,
        })),
      );
      await transaction
        .table('packs')
        .toCollection()
        .modify((pack: { appliesTo: object }) => {
          pack.appliesTo = { brands: [], tags: [], paths: [], ...pack.appliesTo };
        });
    },
  },
  // Rules that the agent switched off.
  { version: 3, stores: { rulesOff: 'rule' } },
  // Rules that were too slow.
  { version: 4, stores: { slowRules: 'rule' } },
  // What the agent refused.
  { version: 5, stores: { refusals: 'key' } },
  // Dictionaries that the user added.
  { version: 6, stores: { dictionaries: 'language' } },
  // What the user set.
  { version: 7, stores: { settings: 'name' } },
];

function isSiteChoice(row: unknown): row is { readonly host: string; readonly client: string } {
  return typeof row === 'object' && row !== null && 'host' in row && 'client' in row;
}
