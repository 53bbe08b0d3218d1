import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const bin = path.join(root, 'node_modules', '.bin');

/**
 * Each fault is a file by itself: what is wrong, where, its code, and the rule that has to report it
 * there (`pure` and `worker` are compiler runs). A fault without a rule is right and must pass.
 */
const faults = [
  [
    'a pure room imports the editors',
    'lib/guidelines/a.ts',
    "import '@/lib/editors/b';",
    'house/room-imports',
  ],
  [
    'a pure room imports browser functions',
    'lib/templates/a.ts',
    "import 'wxt/browser';",
    'house/room-imports',
  ],
  [
    'a pure room imports the database',
    'lib/checking/a.ts',
    "import 'dexie';",
    'house/room-imports',
  ],
  [
    'a pure room imports a type of the database',
    'lib/practice/a.ts',
    "import type { Table } from 'dexie';\nexport type T = Table;",
    'house/room-imports',
  ],
  [
    'a pure room loads a room when it runs',
    'lib/text/a.ts',
    "export const load = () => import('@/lib/storage/b');",
    'house/room-imports',
  ],
  [
    'the editors import the database',
    'lib/editors/a.ts',
    "import '../storage/b';",
    'house/room-imports',
  ],
  [
    'the page imports the worker',
    'lib/page/a.ts',
    "export * from '@/lib/worker/b';",
    'house/room-imports',
  ],
  [
    'the engine imports its host',
    'lib/engine/a.ts',
    "import '@/lib/engine-host/b';",
    'house/room-imports',
  ],
  ['a room nobody decided on', 'lib/helpers/a.ts', "import '@/lib/text/b';", 'house/room-imports'],
  [
    'a room imports an entrypoint',
    'lib/worker/c.ts',
    "import '@/entrypoints/background';",
    'house/room-imports',
  ],
  [
    'a component imports the database',
    'components/a.tsx',
    "import '@/lib/storage/b';",
    'eslint/no-restricted-imports',
  ],
  [
    'a component imports the content script',
    'components/b.tsx',
    "import '@/lib/page/b';",
    'eslint/no-restricted-imports',
  ],
  [
    'a component imports Dexie types',
    'components/c.tsx',
    "import type { Table } from 'dexie';\nexport type T = Table;",
    'eslint/no-restricted-imports',
  ],
  [
    'raw HTML is set',
    'lib/page/d.ts',
    "export const show = (element: HTMLElement) => {\n  element.innerHTML = 'x';\n};",
    'house/no-raw-html',
  ],
  [
    'raw HTML is inserted',
    'components/d.tsx',
    "export const show = (element: HTMLElement) => element.insertAdjacentHTML('beforeend', 'x');",
    'house/no-raw-html',
  ],
  [
    'the worker keeps state',
    'lib/worker/a.ts',
    'let count = 0;\nexport const next = () => (count += 1);',
    'house/no-worker-state',
  ],
  [
    'the worker exports state',
    'lib/worker/d.ts',
    'export let count = 0;\nexport const next = () => (count += 1);',
    'house/no-worker-state',
  ],
  [
    'the background keeps state',
    'entrypoints/background.ts',
    'let count = 0;\nexport const next = () => (count += 1);',
    'house/no-worker-state',
  ],
  [
    'an entrypoint knows too much',
    'entrypoints/long.ts',
    `export const lines = [\n${'  1,\n'.repeat(40)}];`,
    'house/short-entrypoints',
  ],
  [
    'the page sends a message by itself',
    'lib/page/e.ts',
    "import { browser } from 'wxt/browser';\n\nexport const send = () => browser.runtime.sendMessage(1);",
    'house/only-messaging-sends',
  ],
  [
    'a component listens to messages',
    'components/e.tsx',
    "import { browser } from 'webextension';\n\nbrowser.runtime.onMessage.addListener(() => undefined);",
    'house/only-messaging-sends',
  ],
  [
    'the engine reaches for the network',
    'lib/engine/c.ts',
    "export const load = () => fetch('/x');",
    'eslint/no-restricted-globals',
  ],
  [
    'a promise nobody waits for',
    'lib/sites/a.ts',
    'const run = async () => 1;\nexport const start = () => {\n  run();\n};',
    'typescript/no-floating-promises',
  ],
  [
    'an open door for any type',
    'lib/sites/b.ts',
    'export const read = (value: any) => String(value);',
    'typescript/no-explicit-any',
  ],
  [
    'a circle of imports',
    'lib/packs/a.ts',
    "import { b } from './b';\n\nexport const a = () => b;",
    'import/no-cycle',
  ],
  [
    'pure code touches the page',
    'lib/text/c.ts',
    'export const title = () => document.title;',
    'pure',
  ],
  [
    'pure code loads something',
    'lib/guidelines/c.ts',
    "export const load = () => fetch('/x');",
    'pure',
  ],
  [
    'pure code writes to the console',
    'lib/checking/c.ts',
    'export const log = () => console.log(1);',
    'pure',
  ],
  [
    'pure code waits by a clock',
    'lib/practice/c.ts',
    'export const wait = () => setTimeout(() => undefined, 1);',
    'pure',
  ],
  [
    'worker code touches the page',
    'lib/worker/e.ts',
    'export const title = () => document.title;',
    'worker',
  ],
  [
    'the engine touches the page',
    'lib/engine/d.ts',
    'export const title = () => window.name;',
    'worker',
  ],
  [
    'pure code uses URL and AbortSignal',
    'lib/text/fine.ts',
    "export const isDone = (signal: AbortSignal) => signal.aborted && new URL('https://a.example').host === '';",
    undefined,
  ],
  [
    'a room imports what it may',
    'lib/page/fine.ts',
    "import { b } from '@/lib/editors/b';\n\nexport const c = b;",
    undefined,
  ],
];

/** What the faults import, itself right. */
const others = {
  'lib/packs/b.ts': "import { a } from './a';\n\nexport const b = () => a;",
  ...Object.fromEntries(
    ['editors', 'engine-host', 'page', 'storage', 'text', 'worker'].map((room) => [
      `lib/${room}/b.ts`,
      'export const b = 1;',
    ]),
  ),
};

let folder;
let reports;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'replybook-faults-'));
  for (const file of [
    '.oxlintrc.json',
    'tsconfig.json',
    'lib/tsconfig.pure.json',
    'lib/tsconfig.worker.json',
    'scripts/lint',
    '.wxt',
  ])
    await cp(path.join(root, file), path.join(folder, file), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const files = [...Object.entries(others), ...faults.map(([, file, code]) => [file, code])];
  for (const [file, code] of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), `${code}\n`);
  }
  // Folders by name, for without them the linter follows the link into node_modules.
  const [lint, pure, worker] = await Promise.all([
    outputOf('oxlint', ['--type-aware', '--format', 'json', 'lib', 'components', 'entrypoints']),
    outputOf('tsc', ['--pretty', 'false', '-p', 'lib/tsconfig.pure.json']),
    outputOf('tsc', ['--pretty', 'false', '-p', 'lib/tsconfig.worker.json']),
  ]);
  reports = [...readLint(lint), ...readCompiler('pure', pure), ...readCompiler('worker', worker)];
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(faults.filter(([, , , rule]) => rule))('%s: reported', (_what, file, _code, rule) => {
  expect(reportedAt(file)).toContain(rule);
});

test.each(faults.filter(([, , , rule]) => !rule))('%s: nobody complains', (_what, file) => {
  expect(reportedAt(file)).toEqual([]);
});

const reportedAt = (wanted) =>
  reports.filter(({ file }) => file === wanted).map(({ rule }) => rule);

function readLint(output) {
  return JSON.parse(output).diagnostics.map(({ filename, code }) => ({
    file: filename.split(path.sep).join('/'),
    rule: code.replace(/^(.+)\((.+)\)$/u, '$1/$2'),
  }));
}

function readCompiler(rule, output) {
  return [...output.matchAll(/^(\S+?)\(\d+,\d+\): error/gmu)].map(([, file]) => ({ file, rule }));
}

/** Both tools end with a failure here: what counts is what they say. */
function outputOf(tool, args) {
  return new Promise((resolve) => {
    const options = {
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    };
    execFile(path.join(bin, tool), args, options, (_error, stdout) => resolve(stdout));
  });
}
