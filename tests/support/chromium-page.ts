import type { BrowserContext, CDPSession, Frame, Page as PlaywrightPage } from 'playwright-core';

import type { Page, Scope } from './browsers.ts';
import { callText, isLostDocument, readResult, readWait, waitText } from './page-script.ts';

/** A Chromium tab, driven by Playwright and, for closed shadow roots, by CDP. */
export function createChromiumPage(context: BrowserContext, page: PlaywrightPage): Page {
  const main = frameScope(page.mainFrame());
  return {
    async goto(url) {
      await page.goto(url);
    },
    bringToFront: () => page.bringToFront(),
    url: async () => page.url(),
    evaluate: main.evaluate,
    frames: async () =>
      page
        .frames()
        .filter((frame) => frame !== page.mainFrame())
        .map(frameScope),
    evaluateInRoots: (host, run, ...args) => evaluateInRoots(context, page, { host, run, args }),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    screenshot: (options = {}) => page.screenshot({ ...options, caret: 'initial' }),
    html: () => page.content(),
    async waitFor<Args extends readonly unknown[], Result>(
      what: string,
      run: (...args: Args) => Result,
      ...args: Args
    ) {
      for (;;) {
        try {
          return readWait(what, await page.evaluate(waitText(run, args))) as Result;
        } catch (error) {
          if (!isLostDocument(error)) throw error;
        }
      }
    },
    close: () => page.close(),
  };
}

function frameScope(frame: Frame): Scope {
  return {
    get url() {
      return frame.url();
    },
    async evaluate<Args extends readonly unknown[], Result>(
      run: (...args: Args) => Result | Promise<Result>,
      ...args: Args
    ) {
      return readResult(await frame.evaluate(callText(run, args))) as Result;
    },
  };
}

interface RootCall<Args extends readonly unknown[], Result> {
  readonly host: string;
  readonly run: (root: ShadowRoot, ...args: Args) => Result;
  readonly args: Args;
}

async function evaluateInRoots<Args extends readonly unknown[], Result>(
  context: BrowserContext,
  page: PlaywrightPage,
  call: RootCall<Args, Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const session of await sessions(context, page)) {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    for (const backendNodeId of shadowRootsOf(root, call.host.split(', '))) {
      const resolved = await session.send('DOM.resolveNode', { backendNodeId }).catch(() => null);
      // It left the page since the document was read.
      if (!resolved) continue;
      const { object } = resolved;
      const answer = await session.send('Runtime.callFunctionOn', {
        ...(object.objectId !== undefined && { objectId: object.objectId }),
        functionDeclaration: `function (...args) { return (${call.run.toString()})(this, ...args); }`,
        arguments: call.args.map((value) => ({ value })),
        awaitPromise: true,
        returnByValue: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
      results.push(answer.result.value as Result);
    }
    await session.detach();
  }
  return results;
}

/** One session for the page with all frames of its process, one for each frame that has a process of its own. */
async function sessions(context: BrowserContext, page: PlaywrightPage): Promise<CDPSession[]> {
  const found = [await context.newCDPSession(page)];
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    try {
      found.push(await context.newCDPSession(frame));
    } catch {
      // The frame shares its page's process, so the page's session sees it.
    }
  }
  return found;
}

interface Node {
  readonly localName: string;
  readonly backendNodeId: number;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
}

/** The document's own first, then those of the frames in it. */
function shadowRootsOf(document: Node, hosts: readonly string[]): number[] {
  const roots: number[] = [];
  const frames: Node[] = [];
  const visit = (node: Node): void => {
    if (hosts.includes(node.localName))
      roots.push(...(node.shadowRoots ?? []).map(({ backendNodeId }) => backendNodeId));
    if (node.contentDocument) frames.push(node.contentDocument);
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) visit(child);
  };
  visit(document);
  return [...roots, ...frames.flatMap((frame) => shadowRootsOf(frame, hosts))];
}
