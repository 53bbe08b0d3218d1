import { describe, inject, test } from 'vitest';

import { browserNames, launchBrowser, type Page } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { readMarks, waitForBadge } from '../support/replybook-page.ts';
import { waitUntil } from '../support/wait-until.ts';
import { focusCompose, openReply as openRoundcube } from './roundcube-compose.ts';
import { focusReply, openReply as openRt } from './rt-compose.ts';

const PROMISE = 'vedhæftet fakturaen';

const marksPromise = async (page: Page) =>
  (await readMarks(page)).some(({ text }) => PROMISE.includes(text) && text !== '');

/** Marked while nothing is attached, no more once a file is there, and again when it was taken away. */
async function expectFollowed(
  page: Page,
  { attach, remove }: { attach: () => Promise<unknown>; remove: () => Promise<unknown> },
): Promise<void> {
  await page.type(`Hej Mette, jeg har ${PROMISE} til dig. `);
  await waitUntil('the mark of the promise', () => marksPromise(page));
  await attach();
  await waitUntil('no mark, for a file is attached', async () => !(await marksPromise(page)));
  await remove();
  await waitUntil('the mark again', () => marksPromise(page));
}

describe.each(browserNames)('a file that is promised, in %s', (name) => {
  const roundcube = inject('roundcube');
  test.runIf(roundcube)('in a real Roundcube: its list of files is followed', async () => {
    const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    try {
      const page = await openRoundcube(browser, roundcube?.base ?? '', 'plain');
      await focusCompose(page, 'plain');
      await waitForBadge(page, /Nordlys Bredbånd · da/u);
      await expectFollowed(page, {
        attach: () =>
          page.evaluate(() => {
            const input = document.querySelector<HTMLInputElement>(
              '#uploadform input[type="file"]',
            );
            if (!input) throw new Error('Roundcube has no field for files.');
            const files = new DataTransfer();
            files.items.add(new File(['%PDF-1.4'], 'faktura.pdf', { type: 'application/pdf' }));
            input.files = files.files;
            input.dispatchEvent(new Event('change', { bubbles: true }));
          }),
        async remove() {
          // Its own wish to remove a file waits for the server to have it.
          await page.waitFor('the uploaded file', () =>
            document.querySelector('#attachment-list li:not(.uploading) a.delete'),
          );
          await page.evaluate(() =>
            document.querySelector<HTMLElement>('#attachment-list li a.delete')?.click(),
          );
        },
      });
    } finally {
      await browser.close();
    }
  });

  const rt = inject('rt');
  test.runIf(rt)('in a real Request Tracker: its drop zone is followed', async () => {
    const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    try {
      const page = await openRt(browser, rt?.base ?? '', 1);
      await focusReply(page);
      await waitForBadge(page, /Nordlys Bredbånd · da/u);
      await expectFollowed(page, {
        attach: () =>
          page.evaluate(() => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File(['%PDF-1.4'], 'faktura.pdf'));
            document
              .querySelector('#attach-dropzone')
              ?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
          }),
        remove: () =>
          page.evaluate(() =>
            document
              .querySelector('.dz-remove-mark')
              ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
          ),
      });
    } finally {
      await browser.close();
    }
  });
});
