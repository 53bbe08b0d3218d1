/**
 * @typedef {object} TestStep
 * @property {string} name
 * @property {string[][]} commands
 * @property {boolean} [isVitest] its tests are counted one by one
 * @property {boolean} [isExtra] only runs when asked for
 */

/** All that `npm test` does, in this order: what is fast and fails often comes first. @type {TestStep[]} */
export const steps = [
  { name: 'prepare', commands: [['wxt', 'prepare']] },
  { name: 'format', commands: [['oxfmt', '--check', '.']] },
  { name: 'lint', commands: [['oxlint', '--type-aware']] },
  {
    name: 'types',
    commands: ['.', 'lib/tsconfig.pure.json', 'lib/tsconfig.worker.json', 'tests', 'demo'].map(
      (project) => ['tsc', '--noEmit', '-p', project],
    ),
  },
  {
    name: 'boundaries',
    commands: [['vitest', 'run', '--project', 'boundaries']],
    isVitest: true,
  },
  { name: 'unused', commands: [['knip']] },
  { name: 'unit', commands: [['vitest', 'run', '--project', 'unit']], isVitest: true },
  { name: 'build', commands: [['wxt', 'build']] },
  { name: 'build-firefox', commands: [['wxt', 'build', '-b', 'firefox']] },
  { name: 'build-demo', commands: [['vite', 'build', '--config', 'demo/vite.config.ts']] },
  { name: 'lint-extension', commands: [['node', 'scripts/lint-extension.mjs']] },
  { name: 'size', commands: [['size-limit']] },
  { name: 'browsers', commands: [['node', 'scripts/install-browsers.mjs']] },
  { name: 'editors', commands: [['node', 'scripts/install-editors.mjs']] },
  {
    name: 'browser',
    commands: [['vitest', 'run', '--config', 'vitest.browser.config.ts']],
    isVitest: true,
  },
  {
    name: 'sites',
    commands: [['vitest', 'run', '--config', 'vitest.sites.config.ts']],
    isVitest: true,
    isExtra: true,
  },
  {
    name: 'languagetool',
    commands: [['vitest', 'run', '--config', 'vitest.languagetool.config.ts']],
    isVitest: true,
    isExtra: true,
  },
];

/**
 * @param {readonly TestStep[]} all
 * @param {{ only?: string | undefined, with?: string | undefined }} wanted names with commas between
 * @returns {TestStep[]}
 */
export function chooseSteps(all, { only, with: extra }) {
  const names = [...split(only), ...split(extra)];
  const unknown = names.filter((name) => all.every((step) => step.name !== name));
  if (unknown.length > 0) {
    const known = all.map(({ name }) => name).join(', ');
    throw new Error(`No step is called ${unknown.join(', ')}. The steps are: ${known}`);
  }
  return all.filter(({ name, isExtra = false }) =>
    only === undefined ? !isExtra || split(extra).includes(name) : names.includes(name),
  );
}

/** @param {string | undefined} names */
function split(names) {
  return (names ?? '').split(',').filter(Boolean);
}
