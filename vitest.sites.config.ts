import { defineConfig } from 'vitest/config';

/** The built extension in real webmails and helpdesks on this machine. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/sites/**/*.spec.ts'],
    globalSetup: ['tests/sites/sites-setup.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 30_000,
  },
});
