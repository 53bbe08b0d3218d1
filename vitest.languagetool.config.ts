import { defineConfig } from 'vitest/config';

/** The client of LanguageTool's API against a real server on this machine, which needs Java and Maven. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/languagetool/**/*.spec.ts'],
    globalSetup: ['tests/languagetool/languagetool-setup.ts'],
    fileParallelism: false,
    // The first check in a language loads its rules.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    teardownTimeout: 30_000,
  },
});
