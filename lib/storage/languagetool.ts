import { NO_LANGUAGETOOL, type LanguageToolSettings } from '@/lib/text/languagetool-settings';

import type { ReplybookDatabase } from './database';

/** The server that the user named; none when nothing was ever said of one. */
export async function readLanguageTool(database: ReplybookDatabase): Promise<LanguageToolSettings> {
  return { ...NO_LANGUAGETOOL, ...(await database.settings.get('languagetool'))?.value };
}

/** Takes the place of what was said before. */
export async function saveLanguageTool(
  database: ReplybookDatabase,
  value: LanguageToolSettings,
): Promise<void> {
  await database.settings.put({ name: 'languagetool', value });
}
