import { defineConfig } from 'vitest/config';

/** The reminder before sending in full, in the demo and in real sites: 50 blocked, 50 clean and 200 hasty sends in each browser. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/browser/guard/**/*.spec.ts', 'tests/sites/*-guard.spec.ts'],
    globalSetup: ['tests/sites/sites-setup.ts'],
    env: { REPLYBOOK_GUARD: 'full' },
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
});
