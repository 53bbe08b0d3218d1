import type { Browser, Page, Rect, Scope } from '../../support/browsers.ts';
import { waitUntil } from '../../support/wait-until.ts';
import type { HarnessCommands } from './harness.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}
type Command = keyof HarnessCommands;
type Answer<Name extends Command> = Awaited<ReturnType<HarnessCommands[Name]>>;

/** A page with one editor in it, the harness attached to it, and real keys. */
export interface EditorPage {
  readonly page: Page;
  /** The document the editor is in. */
  readonly scope: Pick<Scope, 'evaluate'>;
  call<Name extends Command>(
    command: Name,
    ...args: Parameters<HarnessCommands[Name]>
  ): Promise<Answer<Name>>;
  /** The editor's own idea of its text. */
  model(): Promise<string>;
  waitForModel(what: string, isRight: (text: string) => boolean): Promise<string>;
  /** From the editor's document to the tab's viewport. */
  onScreen(rect: Rect): Promise<Rect>;
}

/** Opens a page of `tests/pages/editors`, clicks into its editor and waits until it is attached. */
export async function openEditor(browser: Browser, url: string): Promise<EditorPage> {
  const page = await browser.newPage(url);
  await page.bringToFront();
  const center = await page.waitFor('the editor', (): Point | undefined => {
    const rect = globalThis.editorRect?.();
    if (!rect) return undefined;
    return { x: rect.x + rect.width / 2, y: rect.y + Math.min(rect.height / 2, 20) };
  });
  if (!center) throw new Error('The page has no editor');
  await page.click(center.x, center.y);
  const scope = await waitUntil('the harness in the focused document', async () => {
    for (const candidate of [page, ...(await page.frames())]) {
      const kind = await call(candidate, 'kind').catch(() => 'none');
      if (kind !== 'none') return candidate;
    }
    return undefined;
  });
  const model = (): Promise<string> => page.evaluate(() => globalThis.model());
  return {
    page,
    scope,
    call: (command, ...args) => call(scope, command, ...args),
    model,
    async waitForModel(what, isRight) {
      let last = '';
      try {
        return await waitUntil(
          what,
          async () => {
            last = await model();
            return isRight(last) ? { last } : undefined;
          },
          4000,
        ).then(() => last);
      } catch {
        throw new Error(`${what} did not come; the editor has ${JSON.stringify(last)}`);
      }
    },
    async onScreen(rect) {
      const frame = await page.evaluate(() => {
        const { x = 0, y = 0 } = document.querySelector('iframe')?.getBoundingClientRect() ?? {};
        return { x, y };
      });
      if (scope === page) return rect;
      return { ...rect, x: rect.x + frame.x, y: rect.y + frame.y };
    },
  };
}

async function call<Name extends Command>(
  scope: Pick<Scope, 'evaluate'>,
  command: Name,
  ...args: Parameters<HarnessCommands[Name]>
): Promise<Answer<Name>> {
  const json = await scope.evaluate(
    (name: string, values: readonly unknown[]) =>
      new Promise<string>((resolve, reject) => {
        const id = Math.random();
        const timer = setTimeout(() => reject(new Error('The harness is silent')), 5000);
        window.addEventListener('rb-answer', function listen(event) {
          const detail = String((event as CustomEvent).detail);
          if (JSON.parse(detail).id !== id) return;
          clearTimeout(timer);
          window.removeEventListener('rb-answer', listen);
          resolve(detail);
        });
        const detail = JSON.stringify({ id, command: name, args: values });
        window.dispatchEvent(new CustomEvent('rb-call', { detail }));
      }),
    command,
    args,
  );
  const { result, error } = JSON.parse(json) as { result: Answer<Name>; error?: string };
  if (error) throw new Error(error);
  return result;
}

declare global {
  var editorRect: (() => DOMRect | undefined) | undefined;
  var model: () => string;
}
