import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readPackFolder } from '../../cli/read-pack-folder.ts';
import { serveDemo } from '../../demo/serve.mjs';
import { browserNames, launchBrowser, type Browser, type Page } from '../support/browsers.ts';
import { focusReply, replyMarks } from '../support/demo-reply.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { chooseFolder, waitForWords } from '../support/options-page.ts';
import { readUi, waitForBadge } from '../support/replybook-page.ts';
import { waitUntil } from '../support/wait-until.ts';

const nordlys = path.resolve(import.meta.dirname, '../../packs/nordlys');

describe.each(browserNames)('bad input in %s', (name) => {
  let browser: Browser;
  let options: Page;
  let files: Record<string, string>;
  beforeAll(async () => {
    browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    options = await browser.openExtensionPage('options.html');
    files = { ...(await readPackFolder(nordlys)) };
    await waitForWords(options, /Nordlys Bredbånd\s+Version 1\.0\.0/u);
  });
  afterAll(async () => {
    await browser?.close();
  });

  const cases: readonly [string, (guidelines: string) => string, RegExp][] = [
    ['a syntax error', (text) => text.replace('terms:', 'terms: ['), /guidelines\.yaml:\d+/u],
    [
      'an unknown key',
      (text) => text.replace('    level: error', '    levle: error'),
      /guidelines\.yaml:\d+ terms\[0\]\.levle.*did you mean "level"\?/u,
    ],
    [
      'a rule whose example fails',
      (text) => text.replace('match: Nordlysfiber', 'match: virker'),
      /guidelines\.yaml:\d+ terms\[0\]\.examples\[0\]/u,
    ],
  ];
  test.each(cases)(
    'a pack with %s is refused with file, line, key and what to do; what was installed stays',
    async (_, spoil, message) => {
      const guidelines = files['guidelines.yaml'] ?? '';
      const spoilt = spoil(guidelines);
      expect(spoilt).not.toBe(guidelines);
      const packYaml = (files['pack.yaml'] ?? '').replace('seq: 1', 'seq: 2');
      await chooseFolder(options, { ...files, 'pack.yaml': packYaml, 'guidelines.yaml': spoilt });
      const words = await waitForWords(options, message);
      expect(words).toMatch(/was not installed/u);
      expect(words).toMatch(/Nordlys Bredbånd\s+Version 1\.0\.0/u);
    },
  );

  test('a newer pack takes the place of the older', async () => {
    const packYaml = (files['pack.yaml'] ?? '')
      .replace('seq: 1', 'seq: 2')
      .replace('version: 1.0.0', 'version: 1.1.0');
    await chooseFolder(options, { ...files, 'pack.yaml': packYaml });
    await waitForWords(options, /Nordlys Bredbånd 1\.1\.0 is installed in place of 1\.0\.0/u);
    await waitForWords(options, /Version 1\.1\.0/u);
  });
});

describe.each(browserNames)('without a database in %s', (name) => {
  test('it is said at the field, and checking goes on by the sample packs', async () => {
    const demo = await serveDemo();
    const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    try {
      const options = await browser.openExtensionPage('options.html');
      await waitForWords(options, /Bergwald Outdoor/u);
      // Another page upgrades the database and never ends: nobody else can open it.
      await options.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const request = indexedDB.open('replybook', 99_990);
            request.addEventListener('upgradeneeded', () => {
              const table = request.transaction?.objectStore('packs');
              const goOn = () => table?.count().addEventListener('success', goOn);
              goOn();
              resolve();
            });
          }),
      );
      if (
        'closeOffscreenDocument' in browser &&
        typeof browser.closeOffscreenDocument === 'function'
      ) {
        await browser.closeOffscreenDocument();
      }
      await browser.killBackground();

      const page = await browser.newPage(`${demo.url}#/ticket/1001?editor=rich`);
      await focusReply(page);
      await page.type('Hej Mette, din beksed er gratis i dag.');
      await waitForBadge(page, /not checked: stored packs/u);
      const words = await waitUntil('the marks', async () => {
        const seen = (await replyMarks(page)).map(({ text }) => text);
        return seen.length === 2 ? seen : undefined;
      });
      expect(words).toEqual(['beksed', 'gratis']);

      await options.close();
      await waitUntil('the stored packs to be read after all', async () => {
        const { badge } = await readUi(page);
        if (badge?.text.includes('not checked')) await page.type('.');
        return badge && !/not checked|checking/u.test(badge.text);
      });
    } finally {
      await browser.close();
      await demo.close();
    }
  });
});
