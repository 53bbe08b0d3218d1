import type { Browser, Page } from '../../support/browsers.ts';
import type { ChromiumBrowser } from '../../support/chromium-browser.ts';
import type { FirefoxBrowser } from '../../support/firefox-browser.ts';

const isChromium = (browser: Browser): browser is ChromiumBrowser => browser.name === 'chromium';
const isFirefox = (browser: Browser): browser is FirefoxBrowser => browser.name === 'firefox';

/** Collects what goes wrong from now on: errors of our scripts, in the page's world, breaches of its policy. */
export async function watchTrouble(browser: Browser, page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { trouble: heard });
    addEventListener('error', ({ message }) => heard.push(message));
    addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
    addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample }) =>
      heard.push(`${violatedDirective} ${sourceFile} ${sample}`),
    );
  });
  const inPage = () =>
    page.evaluate(() => (globalThis as unknown as { trouble?: string[] }).trouble ?? []);
  const ofOurs = isChromium(browser)
    ? await watchChromium(browser, page)
    : await watchFirefox(browser);
  return async () => [...(await inPage()), ...(await ofOurs())];
}

async function watchChromium(browser: ChromiumBrowser, page: Page) {
  const url = await page.url();
  const heard: string[] = [];
  for (const tab of browser.context.pages()) {
    if (tab.url() !== url) continue;
    tab.on('pageerror', (error) => heard.push(`${error.message} ${error.stack ?? ''}`));
    tab.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return;
      if (!/favicon/u.test(message.location().url)) heard.push(message.text());
    });
  }
  return async () => heard;
}

async function watchFirefox(browser: Browser) {
  if (!isFirefox(browser)) return async () => [];
  const read = async () =>
    (await browser.evaluatePrivileged(
      `Services.console.getMessageArray().map(String).filter((text) => /moz-extension:.*(listener|reply).js/.test(text))`,
    )) as string[];
  const before = (await read()).length;
  return async () => (await read()).slice(before);
}
