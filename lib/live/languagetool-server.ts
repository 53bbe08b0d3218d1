import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from 'wxt/browser';

import { ask } from '@/lib/messaging/ask';
import { createPatientClient } from '@/lib/proofreading/languagetool/create-patient-client';
import {
  testConnection,
  type ConnectionReport,
} from '@/lib/proofreading/languagetool/test-connection';
import type { ReplybookDatabase } from '@/lib/storage/database';
import { readLanguageTool, saveLanguageTool } from '@/lib/storage/languagetool';
import { asksServer, type LanguageToolSettings } from '@/lib/text/languagetool-settings';
import { reasonOf } from '@/lib/text/reason-of';

export type ServerOutcome =
  /** One sentence: the address is none. */
  | { readonly state: 'badAddress'; readonly problem: string }
  | { readonly state: 'needsConsent' }
  /** The browser was not allowed to reach it. */
  | { readonly state: 'notAllowed' }
  | { readonly state: 'off' }
  | { readonly state: 'saved'; readonly report: ConnectionReport };

/** What the user said of a server, now and after every change; undefined until it is read. */
export function useLanguageTool(database: ReplybookDatabase): LanguageToolSettings | undefined {
  return useLiveQuery(() => readLanguageTool(database), [database]);
}

/** Whether the browser asks for the user's consent to data being sent, as Firefox does; asked early, for a click does not wait. */
const asksForData = browser.permissions
  .getAll()
  .then((all) => 'data_collection' in all)
  .catch(() => false);
let hasDataConsent = false;
void asksForData.then((does) => {
  hasDataConsent = does;
});

/**
 * Asks the browser for permission to reach the server, saves it, has every open reply checked anew and
 * tries the connection. Called within the click itself: browsers ask for permissions only then.
 */
export async function saveServer(
  database: ReplybookDatabase,
  settings: LanguageToolSettings,
): Promise<ServerOutcome> {
  if (settings.server !== '') {
    try {
      createPatientClient(settings);
    } catch (error) {
      return { state: 'badAddress', problem: reasonOf(error) };
    }
    if (!asksServer(settings)) return { state: 'needsConsent' };
    if (!(await allowServer(settings.server))) return { state: 'notAllowed' };
  }
  await saveLanguageTool(database, { ...settings, savedAt: Date.now() });
  await ask('settingsChanged', null);
  if (settings.server === '') return { state: 'off' };
  const packs = await database.packs.toArray();
  const languages = new Set(packs.flatMap((pack) => pack.languages));
  return { state: 'saved', report: await testConnection(settings, [...languages]) };
}

function allowServer(server: string): Promise<boolean> {
  const { protocol, hostname } = new URL(server);
  const wanted = {
    origins: [`${protocol}//${hostname}/*`],
    ...(hasDataConsent &&
      !isThisMachine(hostname) && { data_collection: ['personalCommunications'] }),
  };
  return browser.permissions.request(wanted);
}

function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}
