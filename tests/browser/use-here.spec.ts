import { expect, test } from 'vitest';

import { launchBrowser, type Browser, type Page } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { clickButton, openPopup } from '../support/extension-popup.ts';
import { readUi, waitForBadge } from '../support/replybook-page.ts';
import { servePages } from '../support/serve-pages.ts';

/** A host that the manifest does not name. */
const inHouse = {
  pages: { '/': '<h1>In-house desk</h1><textarea rows="10" cols="60"></textarea>' },
  address: '127.0.0.2',
} as const;

test('in firefox one click in the popup makes Replybook work on a site nobody named, at once, after a reload, and until it is stopped', async () => {
  await using server = await servePages(inHouse);
  const { firefox: extensionDir } = extensionDirs;
  const browser = await launchBrowser('firefox', { extensionDir, grantOptionalPermissions: true });
  try {
    const page = await browser.newPage(server.origin);
    await clickField(page);
    expect((await readUi(page)).badge).toBeUndefined();
    await browser.grantActiveTab();
    const popup = await openPopup(browser, server.origin);
    await clickButton(popup, /Use Replybook here/u);
    await popup.waitFor('the permission', () => /works on 127/u.test(document.body.innerText));
    await popup.close();
    await page.bringToFront();
    await page.press('Tab');
    await clickField(page);
    await waitForBadge(page, /checked/u);
    await expectUntilStopped(browser, page, server.origin);
  } finally {
    await browser.close();
  }
});

test('in chromium a site that the user allowed is worked on from the start of the browser until it is stopped', async () => {
  await using server = await servePages(inHouse);
  const { chromium: extensionDir } = extensionDirs;
  const browser = await launchBrowser('chromium', {
    extensionDir,
    grantedOrigins: ['http://127.0.0.2/*'],
  });
  try {
    const page = await browser.newPage(server.origin);
    await expectUntilStopped(browser, page, server.origin);
  } finally {
    await browser.close();
  }
});

async function expectUntilStopped(browser: Browser, page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await clickField(page);
  await waitForBadge(page, /checked/u);

  const popup = await openPopup(browser, origin);
  await clickButton(popup, /Stop using/u);
  await popup.waitFor('the end', () => !/works on 127/u.test(document.body.innerText));
  await page.bringToFront();
  await page.goto(origin);
  await clickField(page);
  await page.type('Hej');
  await page.waitFor('the word', () => document.querySelector('textarea')?.value === 'Hej');
  expect((await readUi(page)).badge).toBeUndefined();
}

async function clickField(page: Page): Promise<void> {
  const box = await page.waitFor('the field', () => {
    const { x, y } = document.querySelector('textarea')?.getBoundingClientRect() ?? {};
    return x === undefined || y === undefined ? undefined : { x, y };
  });
  await page.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 12);
}
