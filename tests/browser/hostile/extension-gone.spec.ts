import { expect, test } from 'vitest';

import { innerPages } from '../../pages/hostile/inner-pages.ts';
import { browserNames, type Page } from '../../support/browsers.ts';
import { launchVersioned, type VersionedBrowser } from '../../support/extension-versions.ts';
import { readMarks, readUi, waitForBadge } from '../../support/replybook-page.ts';
import { servePages } from '../../support/serve-pages.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { applyByClick, enterField, typeFaults, waitForText } from './full-job.ts';
import { readTraces } from './reply-field.ts';
import { watchTrouble } from './watch-trouble.ts';

const fields = ['rich', 'plain'] as const;

const openSession = async ({ browser }: VersionedBrowser, url: string): Promise<Page> => {
  const page = await browser.newPage(url);
  await enterField(page);
  await typeFaults(page);
  return page;
};
const marked = async (page: Page) => (await readMarks(page)).map(({ text }) => text).join();
const hosts = async (page: Page) =>
  (await readTraces(page)).filter((trace) => trace === 'rb-ui').length;

test.each(browserNames.flatMap((name) => fields.map((kind) => [name, kind] as const)))(
  'in %s, under an open %s field, an update takes over by itself, and switching off leaves nothing to see',
  async (name, kind) => {
    await using server = await servePages({ pages: innerPages });
    await using versions = await launchVersioned(name);
    const page = await openSession(versions, `${server.origin}/inner/${kind}.html`);
    const trouble = await watchTrouble(versions.browser, page);
    // Firefox text areas have a second one, for their marks.
    const ofOneVersion = await hosts(page);

    await versions.update();
    await waitUntil(
      'the sign of one version alone',
      async () => (await hosts(page)) === ofOneVersion,
    );
    await waitForBadge(page, /findings/u);
    await waitUntil('each mark once', async () => (await marked(page)) === 'Nordlysfiber,gratis');
    await page.type('Det er gratis');
    await waitForText(page, 'the keys', (text) => text.includes('nu. Det er gratis'));
    await waitUntil(
      'a new mark',
      async () => (await marked(page)) === 'Nordlysfiber,gratis,gratis',
    );
    await applyByClick(page, 'Nordlysfiber', 'Nordlys Fiber');
    expect(await hosts(page)).toBe(ofOneVersion);

    await versions.switchOff();
    await waitUntil('nothing to be seen', async () => !(await readUi(page)).badge);
    // Firefox ends scripts without telling them: what they left is hidden with the manifest's sheet.
    if (name === 'chromium')
      await waitUntil('no trace', async () => (await readTraces(page)).length === 0);
    await page.type(' og mere');
    await page.press('Control+.');
    await page.press('Control+Space');
    await waitForText(page, 'the keys', (text) => text.includes(' og mere'));
    expect(await readUi(page)).toEqual({});
    expect(await trouble()).toEqual([]);
  },
);
