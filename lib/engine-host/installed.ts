import { findAmong, type FindChoice } from '@/lib/packs/client-choice';
import { listClientChoices } from '@/lib/storage/client-choices';
import type {
  ReplybookDatabase,
  StoredDictionary,
  StoredPack,
  StoredTemplate,
} from '@/lib/storage/database';
import { listDictionaries } from '@/lib/storage/dictionaries';
import { readLanguageTool } from '@/lib/storage/languagetool';
import { readInstalled } from '@/lib/storage/packs';
import { listRefused } from '@/lib/storage/refusals';
import { listRulesOff } from '@/lib/storage/rules-off';
import { listSlowRules } from '@/lib/storage/slow-rules';
import { NO_LANGUAGETOOL, type LanguageToolSettings } from '@/lib/text/languagetool-settings';

/** Everything the engine works with, as last read. */
export interface Installed {
  readonly packs: readonly StoredPack[];
  readonly templates: readonly StoredTemplate[];
  /** Client chosen for a mailbox. */
  readonly findChoice: FindChoice;
  readonly words: readonly { readonly language: string; readonly word: string }[];
  readonly dictionaries: readonly StoredDictionary[];
  readonly rulesOff: ReadonlySet<string>;
  /** Keys of what the agent refused often (`refusalKey`). */
  readonly refused: ReadonlySet<string>;
  /** Rules of these packs that were too slow lately. */
  readonly slowRules: readonly string[];
  /** The server that the user named. */
  readonly languageTool: LanguageToolSettings;
  /** Why the database could not be read; then the sample packs stand in. */
  readonly problem?: string;
}

/** What is installed, read when first needed and again after every change. */
export interface InstalledReader {
  read(): Promise<Installed>;
  /** The next reading is a new one. */
  forget(): void;
  /** Reads the remembered choices of clients again, and nothing else: clients change dozens of times an hour. */
  readChoices(): Promise<void>;
}

/**
 * Reads the database. While it cannot be read `readSamples` stands in, and a use now and then tries it
 * again; `onReadable` tells that it can be read after all.
 */
export function createInstalledReader(
  database: ReplybookDatabase,
  readSamples: () => Promise<Pick<Installed, 'packs' | 'templates'>>,
  onReadable: () => void,
): InstalledReader {
  let current: Promise<Installed> | undefined;
  let tryAgainAt = Infinity;
  const read = async (): Promise<Installed> => {
    const { packs, templates } = await readInstalled(database);
    return {
      packs,
      templates,
      findChoice: findAmong(await listClientChoices(database)),
      words: await database.words.toArray(),
      dictionaries: await listDictionaries(database),
      rulesOff: new Set((await listRulesOff(database)).map(({ rule }) => rule)),
      refused: await listRefused(database),
      slowRules: await listSlowRules(database, packs, Date.now()),
      languageTool: await readLanguageTool(database),
    };
  };
  const readOrSamples = async (): Promise<Installed> => {
    try {
      return await within(OPEN_LIMIT_MS, read());
    } catch (error) {
      tryAgainAt = Date.now() + TRY_AGAIN_MS;
      const samples = await readSamples();
      return {
        ...samples,
        findChoice: findAmong([]),
        words: [],
        dictionaries: [],
        rulesOff: new Set(),
        refused: new Set(),
        slowRules: [],
        languageTool: NO_LANGUAGETOOL,
        problem: String(error),
      };
    }
  };
  // Nobody waits for it: what stands in goes on until the database can be read.
  const tryAgain = async () => {
    tryAgainAt = Infinity;
    try {
      await within(OPEN_LIMIT_MS, read());
      onReadable();
    } catch {
      tryAgainAt = Date.now() + TRY_AGAIN_MS;
    }
  };
  return {
    read() {
      if (Date.now() >= tryAgainAt) void tryAgain();
      current ??= readOrSamples();
      return current;
    },
    forget() {
      current = undefined;
      tryAgainAt = Infinity;
    },
    async readChoices() {
      const findChoice = findAmong(await listClientChoices(database));
      const before = current;
      if (!before) return;
      const changed = before.then((installed) => ({ ...installed, findChoice }));
      current = changed;
      await changed;
    },
  };
}

/** A database that neither opens nor fails (another context upgrades it, the disk hangs) must not hold up checking. */
const OPEN_LIMIT_MS = 3000;
const TRY_AGAIN_MS = 5000;

async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new Error(`The database did not open within ${limitMs / 1000} s.`)),
    limitMs,
  );
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
