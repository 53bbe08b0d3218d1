import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = import.meta.dirname;
const never = ['**/node_modules/**', '**/.output/**', '**/.cache/**'];

/** Tests without a browser. `boundaries` plants faults and is a project of its own because it starts compilers. */
export default defineConfig({
  test: {
    // Else one of two cores waits.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [WxtVitest()],
        resolve: { alias: { '@': root } },
        test: {
          name: 'unit',
          include: ['{lib,components,scripts,cli,demo,tests}/**/*.test.{ts,tsx,js}'],
          exclude: [...never, 'scripts/lint/planted-faults.test.js'],
          // A busy machine is no fault of what is tested.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'boundaries',
          include: ['scripts/lint/planted-faults.test.js'],
          exclude: never,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
