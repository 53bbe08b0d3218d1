import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { browserNames, launchBrowser, type Browser, type Page } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { readMarks, readUi, waitForBadge } from '../support/replybook-page.ts';
import { readSpied, spyingExtension } from '../support/spying-extension.ts';
import { waitUntil } from '../support/wait-until.ts';
import { logIn } from './rt-compose.ts';

const site = inject('rt');
const base = site?.base ?? '';

/** A field by its name in RT, or by the words before it. */
type Field = { readonly name: string } | { readonly label: string };

interface Case {
  readonly field: Field;
  readonly typed: string;
  /** What is marked of it; nothing where it is right. */
  readonly marked: readonly string[];
}

const wrong = (field: Field, typed: string): Case => ({ field, typed, marked: [typed] });
const right = (field: Field, typed: string): Case => ({ field, typed, marked: [] });

/** On each page of RT what is to be checked, and how. */
const PAGES: Readonly<Record<string, readonly Case[]>> = {
  '/Ticket/Modify.html?id=2': [
    {
      field: { name: 'Subject' },
      typed: 'Din beksed er gratis i dag',
      marked: ['beksed', 'gratis'],
    },
    wrong({ label: 'Phone' }, '+45 12 34 56'),
    right({ label: 'Phone' }, '+45 12 34 56 78'),
    wrong({ label: 'Contact e-mail' }, 'mette@eksempel,dk'),
    right({ label: 'Contact e-mail' }, 'mette@eksempel.dk'),
    wrong({ label: 'Valid from' }, '30-02-2026'),
    right({ label: 'Valid from' }, '28-02-2026'),
    wrong({ label: 'IBAN' }, 'DK50 0040 0440 1162 44'),
    right({ label: 'IBAN' }, 'DK50 0040 0440 1162 43'),
  ],
  '/Ticket/Create.html?Queue=1': [
    { field: { name: 'Subject' }, typed: 'En beksed til dig', marked: ['beksed'] },
    wrong({ label: 'Phone' }, '+45 12 34 56'),
  ],
  '/Ticket/Update.html?id=2&Action=Respond': [
    { field: { name: 'UpdateSubject' }, typed: 'Din fakutra er klar', marked: ['fakutra'] },
  ],
  '/Prefs/AboutMe.html': [
    wrong({ name: 'EmailAddress' }, 'agent@demo,invalid'),
    wrong({ name: 'HomePhone' }, '+45 12 34 56'),
    right({ name: 'WorkPhone' }, '+45 12 34 56 78'),
    right({ name: 'RealName' }, 'Jens Ærø Kjær'),
    wrong({ name: 'City' }, 'horsens'),
  ],
};

/** What is never read: secrets, searches, choices. */
const EXCLUDED: Readonly<Record<string, readonly Field[]>> = {
  '/Ticket/Modify.html?id=2': [
    { name: 'q' },
    { label: 'Security code' },
    { label: 'Delivery city' },
  ],
  '/Ticket/Update.html?id=2&Action=Respond': [{ name: 'UpdateCc-selectized' }],
  '/Ticket/ModifyPeople.html?id=2': [{ name: 'WatcherAddressEmail1' }],
  '/Prefs/AboutMe.html': [{ name: 'CurrentPass' }, { name: 'Pass1' }],
  '/Search/Simple.html': [{ name: 'q' }],
  '/NoAuth/Login.html': [{ name: 'user' }, { name: 'pass' }],
};
const SECRET = 'hemmelig 4571';

describe.runIf(site).each(browserNames)('the forms of a real Request Tracker in %s', (name) => {
  let browser: Browser;
  let spying: Awaited<ReturnType<typeof spyingExtension>>;
  let page: Page;
  beforeAll(async () => {
    spying = await spyingExtension(extensionDirs[name]);
    browser = await launchBrowser(name, { extensionDir: spying.dir });
    page = await logIn(browser, base);
  });
  afterAll(async () => {
    await browser?.close();
    await spying?.remove();
  });
  const open = async (path: string) => {
    if (!path.includes('/Create.html')) {
      await page.goto(`${base}${path}`);
      return;
    }
    // RT wants to see that its own page leads here.
    await page.goto(`${base}/Search/Simple.html`);
    await page.evaluate((to) => {
      location.href = to;
    }, path);
    await page.waitFor(
      path,
      (to) => location.href.endsWith(to) && document.readyState === 'complete',
      path,
    );
  };
  const marks = async () => (await readMarks(page)).map(({ text }) => text);

  test.each(Object.keys(PAGES))(
    'each field of %s gets the checks of what it is for',
    async (path) => {
      await open(path);
      for (const { field, typed, marked } of PAGES[path] ?? []) {
        await focusField(page, field);
        await page.press('Control+a');
        await page.type(typed);
        await waitForBadge(page, marked.length > 0 ? /Nordlys.*da · \d finding/u : /da · checked/u);
        await waitUntil(`the marks of ${typed}`, async () => {
          const seen = await marks();
          return marked.every((text) => seen.includes(text));
        });
        if (marked.length === 0) expect(await marks()).not.toContain(typed);
      }
    },
  );

  test.each(Object.keys(EXCLUDED))(
    'secrets, searches and choices of %s are not read, and no message tells of them',
    async (path) => {
      if (path.startsWith('/NoAuth')) await page.goto(`${base}/NoAuth/Logout.html`);
      if (path.startsWith('/NoAuth')) await page.goto(`${base}${path}`);
      else await open(path);
      const names: string[] = [];
      for (const field of EXCLUDED[path] ?? []) {
        names.push(await focusField(page, field));
        await page.type(SECRET);
        await page.press('Escape');
        expect((await readUi(page)).badge, `a badge at ${JSON.stringify(field)}`).toBeUndefined();
      }
      // Whatever the focus in them started would have been sent before this is answered.
      await addPhone(page);
      await focusField(page, { name: 'a-phone' });
      await page.type('+45 12 34 56');
      await waitUntil('the mark of the phone', async () =>
        (await marks()).includes('+45 12 34 56'),
      );
      const { messages, reads } = await readSpied(page);
      expect(messages.some((message) => message.includes('"text":"+45 12 34 56"'))).toBe(true);
      expect(messages.filter((message) => /hemmelig|4571/u.test(message))).toEqual([]);
      expect(reads).toContain('a-phone');
      expect(reads.filter((read) => names.includes(read))).toEqual([]);
    },
  );
});

/** A real click into the field, scrolled into view; gives the name it has in the page. */
async function focusField(page: Page, field: Field): Promise<string> {
  let spot = await findSpot(page, field);
  // RT's own scripts still move what is below them.
  await waitUntil('the page to stand still', async () => {
    const before = spot;
    spot = await findSpot(page, field);
    return spot.x === before.x && spot.y === before.y;
  });
  await page.click(spot.x, spot.y);
  const focused = await page.evaluate(() => {
    const { activeElement: active } = document;
    return active instanceof HTMLInputElement ? active.name || active.id : active?.localName;
  });
  expect(focused, `the click into ${JSON.stringify(field)}`).toBe(spot.name);
  return spot.name;
}

/** Where to click into the field, which is scrolled into view. */
async function findSpot(page: Page, field: Field) {
  const spot = await page.waitFor(
    JSON.stringify(field),
    (wanted) => {
      const rows = [...document.querySelectorAll('.edit-custom-field')];
      const row =
        'label' in wanted &&
        rows.find((one) => one.querySelector('.label')?.textContent?.trim() === `${wanted.label}:`);
      // The search of the header has the same name as that of the page of searches.
      const named =
        'name' in wanted &&
        [...document.querySelectorAll<HTMLInputElement>('input')].findLast(
          (one) =>
            [one.name, one.id].includes(wanted.name) &&
            one.type !== 'hidden' &&
            one.checkVisibility(),
        );
      const input = row ? row.querySelector('input[type="text"]') : named;
      if (!(input instanceof HTMLInputElement)) return undefined;
      input.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = input.getBoundingClientRect();
      return width > 0 && { x: x + 12, y: y + height / 2, name: input.name || input.id };
    },
    field,
  );
  if (!spot) throw new Error(`There is no field ${JSON.stringify(field)}.`);
  return spot;
}

/** A field to be checked, on every page. */
function addPhone(page: Page): Promise<void> {
  return page.evaluate(() => {
    const label = document.createElement('label');
    label.style.cssText = 'position:fixed;top:200px;left:40px;z-index:9999;background:white';
    label.append(
      'Phone ',
      Object.assign(document.createElement('input'), { type: 'tel', name: 'a-phone' }),
    );
    document.body.append(label);
  });
}
