import { defineConfig } from 'vitest/config';

/** The contract in every editor, in both browsers. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/browser/editors/editors.spec.ts'],
    env: { REPLYBOOK_EDITORS: 'all' },
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
});
