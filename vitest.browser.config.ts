import { defineConfig } from 'vitest/config';

/** The built extension in Chromium and Firefox. One file after the other: each has browsers of its own. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/browser/**/*.spec.ts', 'tests/support/**/*.spec.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
});
