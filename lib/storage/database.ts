import { Dexie, type EntityTable, type Table } from 'dexie';

import type { ClientChoice } from '@/lib/packs/client-choice';
import type { Pack } from '@/lib/packs/pack';
import type { Template } from '@/lib/templates/template';
import type { LanguageToolSettings } from '@/lib/text/languagetool-settings';

import { migrations, type Migration } from './migrations';

/** A pack as stored: its templates are rows of their own. */
export type StoredPack = Omit<Pack, 'templates'> & { readonly installedAt: number };

/** A template of an installed pack, with the client it is approved for. */
export type StoredTemplate = Template & { readonly packId: string; readonly client: string };

/** A word that the agent added to the dictionary. */
export interface PersonalWord {
  readonly language: string;
  readonly word: string;
}

/** A rule that the agent switched off; its name only, for a message could hold the customer's words. */
export interface RuleOff {
  readonly rule: string;
  readonly at: number;
}

/** A pack's rule that was too slow; it counts for that revision of the pack only. */
export interface SlowRule {
  readonly rule: string;
  readonly revision: string;
  readonly at: number;
}

/** A Hunspell dictionary that the user added, in UTF-8; it is used instead of ours for its language. */
export interface StoredDictionary {
  /** Such as `nb`, `fi` or `pt-PT`. */
  readonly language: string;
  /** Of its files, without the ending. */
  readonly name: string;
  readonly aff: Blob;
  readonly dic: Blob;
  readonly at: number;
}

/** Words that the agent did not want marked by a rule: the rule in clear, the words as a hash. */
export interface Refusal {
  readonly key: string;
  /** In how many replies. */
  readonly times: number;
  readonly at: number;
}

/** What the user set, by the name of what it is for. */
export interface StoredSetting {
  readonly name: 'languagetool';
  readonly value: Partial<LanguageToolSettings>;
}

/** Packs, templates, choices, settings and words of this browser profile. Never a customer's text. */
export class ReplybookDatabase extends Dexie {
  declare readonly packs: EntityTable<StoredPack, 'id'>;
  declare readonly templates: Table<StoredTemplate, [string, string]>;
  declare readonly clientChoices: Table<ClientChoice, [string, string, string, string]>;
  declare readonly words: Table<PersonalWord, [string, string]>;
  declare readonly rulesOff: EntityTable<RuleOff, 'rule'>;
  declare readonly slowRules: EntityTable<SlowRule, 'rule'>;
  declare readonly dictionaries: EntityTable<StoredDictionary, 'language'>;
  declare readonly settings: EntityTable<StoredSetting, 'name'>;
  declare readonly refusals: EntityTable<Refusal, 'key'>;

  constructor(name = 'replybook', versions: readonly Migration[] = migrations) {
    super(name);
    for (const { version, stores, upgrade } of versions) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}
