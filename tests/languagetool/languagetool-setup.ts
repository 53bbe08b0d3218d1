import type { TestProject } from 'vitest/node';

import { fetchLanguageTool, startLanguageTool } from '../../scripts/lib/languagetool-server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    readonly languageTool: string;
  }
}

/** So little that a test's text is beyond it. */
export const MAX_TEXT_LENGTH = 2_000;

/** Starts a LanguageTool server once for all files of a run; gives what stops it. */
export default async function setUpLanguageTool(
  project: TestProject,
): Promise<() => Promise<void>> {
  await fetchLanguageTool(console.log);
  const server = await startLanguageTool({
    port: 0,
    settings: { maxTextLength: MAX_TEXT_LENGTH },
  });
  project.provide('languageTool', server.address);
  return server.stop;
}
