import path from 'node:path';

import { expect, test } from 'vitest';

import { readPackFolder } from '../../cli/read-pack-folder.ts';
import { browserNames, launchBrowser } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { chooseFolder, waitForWords } from '../support/options-page.ts';
import { waitForBadge } from '../support/replybook-page.ts';
import { servePages } from '../support/serve-pages.ts';

const bergwald = path.resolve(import.meta.dirname, '../../packs/bergwald');
const sites = `sites:
  - id: changed-desk
    date: 2026-12-01
    hosts: [127.0.0.1]
    replies: '#reply'
    scopes: [html]
    facts: { mailbox: [{ at: '.sent-from' }] }
    send: { submits: true }
`;

test.each(browserNames)(
  'in %s a pack teaches an open page where its mailbox is, and so whose reply it is',
  async (name) => {
    await using server = await servePages({
      pages: {
        '/': '<p class="sent-from">Bergwald (service@bergwald.example)</p><textarea id="reply" rows="10" cols="60"></textarea>',
      },
    });
    const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    try {
      const options = await browser.openExtensionPage('options.html');
      const page = await browser.newPage(server.origin);
      await page.bringToFront();
      const field = await page.waitFor('the field', () => {
        const { x, y } = document.querySelector('textarea')?.getBoundingClientRect() ?? {};
        return x === undefined || y === undefined ? undefined : { x, y };
      });
      await page.click((field?.x ?? 0) + 30, (field?.y ?? 0) + 12);
      // The host alone belongs to another client.
      await waitForBadge(page, /Nordlys Bredbånd/u);

      const files = await readPackFolder(bergwald);
      const packYaml = (files['pack.yaml'] ?? '').replace('seq: 1', 'seq: 2');
      await chooseFolder(options, { ...files, 'pack.yaml': packYaml, 'sites.yaml': sites });
      await waitForWords(options, /Bergwald Outdoor [\d.]+ is installed/u);
      await page.bringToFront();
      await page.type('Guten Tag, wir melden uns zeitnah.');
      expect(await waitForBadge(page, /Bergwald Outdoor/u)).toMatch(/Bergwald Outdoor · de/u);
    } finally {
      await browser.close();
    }
  },
);
