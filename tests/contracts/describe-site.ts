import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { sitesUnderTest } from '../browser/sites/sites-script.ts';
import type { Browser, Page } from '../support/browsers.ts';
import type { SitePage } from '../support/site-pages.ts';

interface SiteCase extends SitePage {
  readonly browser: () => Browser;
  /** The look-alike page in one of its languages, with the script under test. */
  readonly url: (language: 0 | 1) => string;
}

/** What every site's data must do on its look-alike page. */
export function describeSite({ id, address, replies, browser, url }: SiteCase): void {
  describe(`on ${id}`, () => {
    let page: Page;
    let translated: Page;
    beforeAll(async () => {
      page = await browser().newPage(url(0));
      translated = await browser().newPage(url(1));
      for (const each of [page, translated]) {
        await each.waitFor('the script and all frames', () => document.readyState === 'complete');
      }
    });
    afterAll(async () => {
      await page.close();
      await translated.close();
    });

    for (const [index, reply] of replies.entries()) {
      const { field, facts, sends = [], others = [], menus = [] } = reply;
      const which = replies.length > 1 ? `reply ${index + 1}` : 'the reply';

      test(`${which} is told from a subject line`, async () => {
        expect(await isReply(page, field, id)).toBe(facts['isSubject'] !== true);
      });

      test(`of ${which} everything is known, and nothing of another on the page`, async () => {
        expect(await describeIn(page, field, address)).toEqual({ site: id, ...facts });
      });

      test(`of ${which} the same is known in another language of the screen`, async () => {
        expect(await describeIn(translated, field, address)).toEqual({ site: id, ...facts });
      });

      test(`of ${which} it is known what sends it and what does not`, async () => {
        for (const each of [page, translated]) {
          const controls = await sendIn(each, field, address);
          expect(await matching(each, [...sends, ...others, ...menus], controls.buttons)).toEqual(
            sends,
          );
          expect(await matching(each, [...menus, ...others], controls.menus)).toEqual(menus);
          expect(controls.buttons !== '' || controls.keys.length > 0 || controls.submits).toBe(
            true,
          );
          expect(controls.kind).toBe(facts['kind']);
        }
      });
    }

    for (const { field, facts } of replies.filter((reply) => reply.field.includes('>>>'))) {
      test(`of ${field} the same is known to a script in its own frame`, async () => {
        const told = await page.evaluate(
          (...args: [string, string]) => globalThis.sitesUnderTest.describeInside(...args),
          field,
          address,
        );
        expect(told).toEqual({ site: id, ...facts });
      });
    }

    test('a page from which all of it is gone is an ordinary page', async () => {
      const facts = await page.evaluate(() => {
        document.documentElement.innerHTML = '<body><textarea id="alone"></textarea></body>';
        return globalThis.sitesUnderTest.describe('#alone', 'https://elsewhere.example/');
      });
      expect(facts).toEqual({});
    });
  });
}

function describeIn(page: Page, field: string, address: string) {
  return page.evaluate(
    (...args: [string, string]) => globalThis.sitesUnderTest.describe(...args),
    field,
    address,
  );
}

function sendIn(page: Page, field: string, address: string) {
  return page.evaluate(
    (...args: [string, string]) => globalThis.sitesUnderTest.send(...args),
    field,
    address,
  );
}

function isReply(page: Page, field: string, id: string) {
  return page.evaluate(
    (...args: [string, string]) => globalThis.sitesUnderTest.isReply(...args),
    field,
    id,
  );
}

function matching(page: Page, elements: readonly string[], selector: string) {
  return page.evaluate(
    (all: readonly string[], by: string) => globalThis.sitesUnderTest.matching(all, by),
    elements,
    selector,
  );
}

type SitesUnderTest = typeof sitesUnderTest;
declare global {
  var sitesUnderTest: SitesUnderTest;
}
