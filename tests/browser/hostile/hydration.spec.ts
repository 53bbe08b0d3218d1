import path from 'node:path';

import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { expect, test } from 'vitest';

import { browserNames, launchBrowser } from '../../support/browsers.ts';
import { duringSession } from '../../support/demo-reply.ts';
import { extensionDirs } from '../../support/extension-dirs.ts';
import { readMarks, waitForBadge } from '../../support/replybook-page.ts';
import { servePages } from '../../support/serve-pages.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { applyByClick, enterField, waitForText } from './full-job.ts';
import { HydratedPage } from './hydrated.tsx';

interface HydratedWindow {
  hydrate(): string[];
  complaints?: string[];
}

test.each(browserNames)(
  'in %s a page that React hydrates under an open session is what the server sent, without a warning',
  async (name) => {
    const script = await bundle();
    const html = `<!doctype html>${renderToString(createElement(HydratedPage))}`;
    await using server = await servePages({
      pages: {
        '/': { html, headers: { 'content-security-policy': "script-src 'self'" } },
        '/hydrate.js': { html: script, headers: { 'content-type': 'text/javascript' } },
      },
    });
    const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    try {
      const page = await browser.newPage(server.origin);
      const sent = await page.html();
      await enterField(page);
      await waitUntil('the mark', async () => (await readMarks(page)).length === 1);
      // All have answered, spelling too, which silences the browser's own.
      await waitForBadge(page, /\d findings?/u);
      expect(duringSession(await page.html())).toBe(sent);

      await page.evaluate(async () => {
        const element = document.createElement('script');
        element.src = '/hydrate.js';
        await new Promise((done) => {
          element.onload = done;
          document.head.append(element);
        });
        element.remove();
        const view = globalThis as unknown as HydratedWindow;
        view.complaints = view.hydrate();
      });
      await page.press('Control+End');
      await page.type(' Tak');
      await waitForText(page, 'the keys', (text) => text === 'Det er gratis. Tak');
      await page.waitFor(
        'React to hear the keys',
        () => document.querySelector('#count')?.textContent === '18',
      );
      await applyByClick(page, 'gratis', 'uden ekstra betaling');
      await page.waitFor(
        'React to hear of the word',
        () => document.querySelector('#count')?.textContent === '32',
      );
      expect(
        await page.evaluate(() => (globalThis as unknown as HydratedWindow).complaints),
      ).toEqual([]);
      expect(duringSession(await page.html())).toBe(
        // React writes what is typed into the markup of its text areas.
        sent
          .replace('>14<', '>32<')
          .replace('>Det er gratis.<', '>Det er uden ekstra betaling. Tak<'),
      );
    } finally {
      await browser.close();
    }
  },
);

/** React in development, which compares what it finds with what it would have made. */
async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: path.resolve(import.meta.dirname, 'hydrate.tsx'),
        formats: ['iife'],
        name: 'hydrated',
      },
    },
  });
  const [first] = [output].flat();
  if (!first || !('output' in first)) throw new Error('Vite gave no bundle.');
  return first.output[0].code;
}
