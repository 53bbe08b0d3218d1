import { createLanguageToolClient, type LanguageToolClient } from 'languagetool-api-client';

import type { LanguageToolSettings } from '@/lib/text/languagetool-settings';

/** The first check of a language loads its rules, which takes half a minute on a slow machine. */
const LIMIT_MS = 60_000;

/** A client of the server that the user named; throws in one sentence when the address is none. */
export function createPatientClient({
  server,
  account,
}: Pick<LanguageToolSettings, 'server' | 'account'>): LanguageToolClient {
  return createLanguageToolClient({
    server,
    ...(account && { account }),
    timeoutMs: LIMIT_MS,
    totalMs: LIMIT_MS,
    tries: 2,
  });
}
