import type { Browser, Page } from './browsers.ts';

/** The popup over the tab with this address, opened in a tab of its own where a test can reach it. */
export async function openPopup(browser: Browser, url: string): Promise<Page> {
  const finder = await browser.openExtensionPage('options.html');
  const id = await finder.evaluate(async (wanted) => {
    interface Tabs {
      readonly tabs: { query(query: object): Promise<readonly { id?: number; url?: string }[]> };
    }
    const world = globalThis as unknown as { readonly browser?: Tabs; readonly chrome: Tabs };
    const tabs = await (world.browser ?? world.chrome).tabs.query({});
    // Without a permission for its page a tab tells no address, and only ours are left out.
    return tabs.find((tab) => tab.url?.startsWith(wanted))?.id ?? tabs.find((tab) => !tab.url)?.id;
  }, url);
  await finder.close();
  return browser.openExtensionPage(`popup.html?tab=${id}`);
}

/** A real click on the button that has these words. */
export async function clickButton(page: Page, words: RegExp): Promise<void> {
  const spot = await page.waitFor(
    `a button like ${String(words)}`,
    (source) => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
        new RegExp(source, 'u').test(textContent ?? ''),
      );
      button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = button?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    words.source,
  );
  await page.click(spot?.x ?? 0, spot?.y ?? 0);
}
