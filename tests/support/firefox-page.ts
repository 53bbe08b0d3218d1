import { writeFile } from 'node:fs/promises';

import type { Page, Scope } from './browsers.ts';
import { clickActions, keyActions, moveActions, typeActions } from './firefox-input.ts';
import { callText, isLostDocument, readResult, readWait, waitText } from './page-script.ts';
import { waitUntil } from './wait-until.ts';

/** Gives the page of the tab in front the focus, as a click in it by hand would. */
export type FocusTab = () => Promise<void>;
export type Bidi = (method: string, params: object) => Promise<unknown>;

export interface BidiValue {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

interface BidiContext {
  readonly context: string;
  readonly url: string;
  readonly children?: readonly BidiContext[] | null;
}

/** A Firefox tab, driven by WebDriver BiDi alone, which unlike Puppeteer's pages can show pages of an extension. */
export function createFirefoxPage(bidi: Bidi, context: string, focusTab: FocusTab): Page {
  const { evaluate } = scopeOf(bidi, context, '');
  /** A new tab's address bar has the focus, and Firefox tells no field of a click while anything of its own has it. */
  const focus = async () => {
    const isInFront = async () => (await evaluate(() => document.visibilityState)) === 'visible';
    await waitUntil('the focus of the tab in front', async () => {
      if (!(await isInFront()) || (await evaluate(() => document.hasFocus()))) return true;
      await focusTab();
      return false;
    });
  };
  const perform = async (actions: readonly object[]) => {
    await bidi('input.performActions', { context, actions });
  };
  return {
    async goto(url) {
      await navigate(bidi, context, url);
      await focus();
    },
    async bringToFront() {
      await bidi('browsingContext.activate', { context });
      await focus();
    },
    url: async () => (await tree(bidi, context))[0]?.url ?? '',
    evaluate,
    async frames() {
      const [, ...inside] = await tree(bidi, context);
      return inside.map((frame) => scopeOf(bidi, frame.context, frame.url));
    },
    async evaluateInRoots<Args extends readonly unknown[], Result>(
      host: string,
      run: (root: ShadowRoot, ...args: Args) => Result,
      ...args: Args
    ) {
      const results: Result[] = [];
      for (const frame of await tree(bidi, context)) {
        for (const sharedId of await shadowRoots(bidi, frame.context, host)) {
          const answer = await bidi('script.callFunction', {
            functionDeclaration: `async (root) => JSON.stringify((await (${run.toString()})(root, ...${JSON.stringify(args)})) ?? null)`,
            arguments: [{ sharedId }],
            target: { context: frame.context },
            awaitPromise: true,
          });
          results.push(readResult(valueOf(answer)) as Result);
        }
      }
      return results;
    },
    press: (key) => perform(keyActions(key)),
    type: (text) => perform(typeActions(text)),
    move: (x, y) => perform(moveActions(x, y)),
    async click(x, y) {
      await focus();
      await perform(clickActions(x, y));
    },
    async screenshot({ path, clip } = {}) {
      const { data } = (await bidi('browsingContext.captureScreenshot', {
        context,
        origin: 'viewport',
        ...(clip && { clip: { type: 'box', ...clip } }),
      })) as { data: string };
      const png = Buffer.from(data, 'base64');
      if (path !== undefined) await writeFile(path, png);
      return png;
    },
    html: () => evaluate(() => document.documentElement.outerHTML),
    async waitFor<Args extends readonly unknown[], Result>(
      what: string,
      run: (...args: Args) => Result,
      ...args: Args
    ) {
      for (;;) {
        try {
          return readWait(what, await evaluateText(bidi, context, waitText(run, args))) as Result;
        } catch (error) {
          if (!isLostDocument(error)) throw error;
        }
      }
    },
    async close() {
      await bidi('browsingContext.close', { context });
    },
  };
}

function scopeOf(bidi: Bidi, context: string, url: string): Scope {
  return {
    url,
    async evaluate<Args extends readonly unknown[], Result>(
      run: (...args: Args) => Result | Promise<Result>,
      ...args: Args
    ) {
      return readResult(await evaluateText(bidi, context, callText(run, args))) as Result;
    },
  };
}

async function navigate(bidi: Bidi, context: string, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await bidi('browsingContext.navigate', { context, url, wait: 'complete' });
    return;
  }
  // The event that BiDi would wait for never comes from an extension's page.
  await bidi('browsingContext.navigate', { context, url, wait: 'none' });
  await waitUntil(`${url} to load`, async () => {
    try {
      return await evaluateText(
        bidi,
        context,
        `location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`,
      );
    } catch (error) {
      if (isLostDocument(error)) return false;
      throw error;
    }
  });
}

async function evaluateText(bidi: Bidi, context: string, expression: string): Promise<unknown> {
  return valueOf(
    await bidi('script.evaluate', { expression, target: { context }, awaitPromise: true }),
  );
}

function valueOf(answer: unknown): unknown {
  const { type, result, exceptionDetails } = answer as BidiValue;
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return result?.value;
}

async function tree(bidi: Bidi, root: string): Promise<BidiContext[]> {
  const { contexts } = (await bidi('browsingContext.getTree', { root })) as {
    contexts: BidiContext[];
  };
  const flat = (frame: BidiContext): BidiContext[] => [
    frame,
    ...(frame.children ?? []).flatMap(flat),
  ];
  return contexts.flatMap(flat);
}

interface SerializedHost {
  readonly value: { readonly shadowRoot: { readonly sharedId: string } | null };
}

/** BiDi names closed shadow roots too when it is asked to show a node's shadow tree. */
async function shadowRoots(bidi: Bidi, context: string, host: string): Promise<string[]> {
  const answer = await bidi('script.callFunction', {
    functionDeclaration: '(host) => [...document.querySelectorAll(host)]',
    arguments: [{ type: 'string', value: host }],
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const hosts = valueOf(answer) as SerializedHost[];
  return hosts.flatMap(({ value }) => (value.shadowRoot ? [value.shadowRoot.sharedId] : []));
}
