/**
 * Each fault is a file by itself: what is wrong, where, its code, and the rule that has to report it
 * there (`pure` and `worker` are compiler runs). A fault without a rule is right and must pass.
 */
export const faults = [
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
  [
    'the LanguageTool client imports something of ours',
    'lib/languagetool-api-client/a.ts',
    "import type { B } from '../text/b.ts';\nexport type A = B;",
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
export const importedByFaults = {
  'lib/packs/b.ts': "import { a } from './a';\n\nexport const b = () => a;",
  ...Object.fromEntries(
    ['editors', 'engine-host', 'page', 'storage', 'text', 'worker'].map((room) => [
      `lib/${room}/b.ts`,
      'export const b = 1;',
    ]),
  ),
};
