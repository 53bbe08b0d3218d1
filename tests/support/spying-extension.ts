import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Page } from './browsers.ts';

/** The built extension with one script before its own in every page: it writes down what they send and read. */
export async function spyingExtension(builtDir: string): Promise<{
  readonly dir: string;
  readonly remove: () => Promise<void>;
}> {
  const dir = await mkdtemp(path.join(tmpdir(), 'replybook-spying-'));
  await cp(builtDir, dir, { recursive: true });
  const listener = path.join(dir, 'listener.js');
  const own = await readFile(listener, 'utf8');
  await writeFile(listener, `(${String(spy)})();\n${own}`);
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

export interface Spied {
  /** Every message that left a content script, as JSON. */
  readonly messages: readonly string[];
  /** `data-test`, name or id of every field whose value a content script read. */
  readonly reads: readonly string[];
}

/** What was written down in the page so far. */
export function readSpied(page: Page): Promise<Spied> {
  return page.evaluate(() => {
    document.dispatchEvent(new Event('spy-tell'));
    const told = document.documentElement.getAttribute('data-spied') ?? '';
    document.documentElement.removeAttribute('data-spied');
    if (told === '') throw new Error('The spy is not there.');
    return JSON.parse(told) as { messages: string[]; reads: string[] };
  });
}

/** Runs in the content scripts' own world, before them. */
function spy(): void {
  const messages: string[] = [];
  const reads = new Set<string>();
  type Post = (message: unknown) => unknown;
  interface Runtime {
    sendMessage: Post;
    connect: (options: unknown) => { postMessage: Post };
  }
  const world = globalThis as unknown as Record<'browser' | 'chrome', { runtime: Runtime }>;
  const { runtime } = world.browser ?? world.chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (message) => {
    messages.push(JSON.stringify(message));
    return send(message);
  };
  const connect = runtime.connect.bind(runtime);
  runtime.connect = (options) => {
    const port = connect(options);
    const post = port.postMessage.bind(port);
    port.postMessage = (message) => {
      messages.push(JSON.stringify(message));
      return post(message);
    };
    return port;
  };
  for (const name of ['value', 'defaultValue', 'valueAsNumber', 'selectionStart'] as const) {
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, name);
    Object.defineProperty(HTMLInputElement.prototype, name, {
      ...own,
      get(this: HTMLInputElement) {
        reads.add(this.dataset['test'] ?? (this.name || this.id));
        return own?.get?.call(this);
      },
    });
  }
  document.addEventListener('spy-tell', () =>
    document.documentElement.setAttribute(
      'data-spied',
      JSON.stringify({ messages, reads: [...reads] }),
    ),
  );
}
