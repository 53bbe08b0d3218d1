import { defineConfig } from 'vitest/config';

/** The reminder before sending in full: 50 blocked, 50 clean and 200 hasty sends in each browser. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/browser/guard/**/*.spec.ts'],
    env: { REPLYBOOK_GUARD: 'full' },
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
});
