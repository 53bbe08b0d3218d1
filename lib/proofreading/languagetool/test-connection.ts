import { LanguageToolError, type LanguageToolErrorKind } from 'languagetool-api-client';

import type { LanguageToolSettings } from '@/lib/text/languagetool-settings';
import { reasonOf } from '@/lib/text/reason-of';

import { createPatientClient } from './create-patient-client';
import { serverCode } from './server-languages';

export type ConnectionReport =
  | {
      readonly state: 'works';
      /** `LanguageTool 6.7`, as it calls itself. */
      readonly software: string;
      readonly languageCount: number;
      /** Of the languages asked about, those it does not know. */
      readonly missing: readonly string[];
      /** How long a short check took. */
      readonly ms: number;
    }
  | {
      readonly state: 'failed';
      readonly kind: LanguageToolErrorKind;
      /** For an address that is none: one sentence. */
      readonly reason: string;
    };

/** Has a short text of ours checked. Sends nothing of the user's; never rejects. */
export async function testConnection(
  settings: LanguageToolSettings,
  wanted: readonly string[],
): Promise<ConnectionReport> {
  try {
    const client = createPatientClient(settings);
    const known = await client.languages();
    const begin = performance.now();
    const language = serverCode('en', known, settings.variants) ?? known[0]?.longCode ?? 'en';
    const { software } = await client.check({ text: 'This is an test.', language });
    return {
      state: 'works',
      software: [software.name ?? 'LanguageTool', software.version].filter(Boolean).join(' '),
      languageCount: new Set(known.map(({ code }) => code)).size,
      missing: wanted.filter((one) => serverCode(one, known, settings.variants) === undefined),
      ms: performance.now() - begin,
    };
  } catch (error) {
    const kind = error instanceof LanguageToolError ? error.kind : 'unreachable';
    return { state: 'failed', kind, reason: reasonOf(error) };
  }
}
