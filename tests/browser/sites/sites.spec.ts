import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll } from 'vitest';

import { describeSite } from '../../contracts/describe-site.ts';
import { readSitePages } from '../../support/site-pages.ts';
import { buildScript } from '../editors/build-harness.ts';
import { inBrowsers } from '../editors/in-browsers.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'replybook-sites-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const script = path.join(folder, 'sites.js');
await buildScript(path.join(import.meta.dirname, 'sites-script.ts'), script);
const code = `<script>${(await readFile(script, 'utf8')).replaceAll('</script', '<\\/script')}</script>`;
const sitePages = await readSitePages();

const pages = Object.fromEntries(
  sitePages.flatMap(({ id, html }) =>
    ([0, 1] as const).map((language) => [`/${id}-${language}.html`, `${html(language)}${code}`]),
  ),
);

inBrowsers(
  () => ({ pages }),
  ({ browser, url }) => {
    for (const page of sitePages) {
      describeSite({ ...page, browser, url: (language) => url(`${page.id}-${language}.html`) });
    }
  },
);
