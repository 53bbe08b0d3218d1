import { expect, test } from 'vitest';

import { answerWith, matchAt } from '../../lib/languagetool-api-client/in-tests/answers.ts';
import {
  startTestServer,
  type Answer,
  type Received,
} from '../../lib/languagetool-api-client/in-tests/test-server.ts';
import { browserNames, launchBrowser, type Page } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { clickButton } from '../support/extension-popup.ts';
import { removePacks, waitForWords } from '../support/options-page.ts';
import {
  clickPart,
  readMarks,
  UI_HOSTS,
  waitForBadge,
  waitForCard,
  waitForUi,
} from '../support/replybook-page.ts';
import { servePages } from '../support/serve-pages.ts';
import { setServerAddress } from '../support/server-options.ts';
import { waitUntil } from '../support/wait-until.ts';

const LANGUAGES: Answer = {
  body: [
    { name: 'Danish', code: 'da', longCode: 'da-DK' },
    { name: 'English (GB)', code: 'en', longCode: 'en-GB' },
  ],
};
/** Only the server of this test takes it for wrong. */
const WRONG = 'solskin';
const REPLY = `Hej Mette, der er ${WRONG} i dag, og du fik en beksed på 4821345678.`;
const HTML: Answer = {
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><h1>Sign in</h1>',
};

type Mode = 'works' | 'html' | 'silent' | 'nonsense';

/** What LanguageTool would say, if it took that one word for wrong. */
function check({ fields }: Received): Answer {
  const { annotation } = JSON.parse(fields['data'] ?? '{"annotation":[]}') as {
    annotation: { text?: string; markup?: string }[];
  };
  const text = annotation.map(({ text: own, markup }) => own ?? markup ?? '').join('');
  const at = text.indexOf(WRONG);
  return answerWith(
    at < 0
      ? []
      : [
          matchAt(at, WRONG.length, {
            message: 'Vejret er for godt.',
            replacements: [{ value: 'regn' }],
            type: { typeName: 'Other' },
            rule: {
              id: 'VEJRET',
              issueType: 'grammar',
              category: { id: 'GRAMMAR', name: 'Grammatik' },
            },
          }),
        ],
  );
}

const marked = async (page: Page) => (await readMarks(page)).map(({ text }) => text).toSorted();

test.each(browserNames)(
  'in %s a LanguageTool server that the user names adds its findings, and hides none when it fails',
  async (name) => {
    let mode: Mode = 'works';
    const lt = await startTestServer((request) => {
      if (mode === 'silent') return undefined;
      if (mode === 'html') return HTML;
      if (mode === 'nonsense') return { body: { matches: 'many' } };
      return request.path.endsWith('/languages') ? LANGUAGES : check(request);
    });
    await using server = await servePages({
      pages: { '/': '<textarea rows="9" cols="80"></textarea>' },
    });
    const browser = await launchBrowser(name, {
      extensionDir: extensionDirs[name],
      grantOptionalPermissions: true,
    });
    const write = async (text: string) => {
      const page = await browser.newPage(server.origin);
      await page.click(60, 30);
      await page.type(text);
      return page;
    };
    try {
      const options = await browser.openExtensionPage('options.html');
      // What a client asks of a reply is not what this is about.
      await removePacks(options);
      const before = await write(REPLY);
      await waitForBadge(before, /1 finding/u);
      expect(lt.received).toEqual([]);
      await before.close();

      await options.bringToFront();
      await setServerAddress(options, 'no address');
      await clickButton(options, /Save and test/u);
      // The browser itself says what is wrong with it, and nothing is saved.
      expect(await isValid(options)).toBe(false);
      await setServerAddress(options, 'https://api.languagetool.org');
      await waitForWords(options, /belongs to the makers of LanguageTool/u);
      await clickButton(options, /Save and test/u);
      await waitForWords(options, /Nothing was saved: say below the address/u);
      await setServerAddress(options, lt.address);
      await clickButton(options, /Save and test/u);
      await waitForWords(options, /LanguageTool 6\.7 answers and knows 2 languages/u);
      // Nothing of the user's goes out to try it.
      expect(lt.received.map(({ fields }) => fields['text'] ?? fields['data'] ?? '')).toEqual([
        '',
        'This is an test.',
      ]);

      const page = await write(REPLY);
      await waitForBadge(page, /2 findings/u);
      expect(await marked(page)).toEqual(['beksed', WRONG]);
      const sent = lt.received.at(-1)?.fields['data'] ?? '';
      // Not the customer's number, and who the reply is for only where the page says so.
      expect(sent).toContain('"interpretAs":"1111111111"');
      await page.press('Control+Home');
      await page.press('F8');
      const card = await waitForCard(page);
      expect(card.message).toBe('Vejret er for godt.');
      expect(card.suggestions.map(({ text }) => text)).toEqual(['regn']);
      await page.press('Enter');
      await waitForUi(page, 'the card to close', ({ card: open }) => !open);
      await waitForBadge(page, /1 finding/u);
      expect(await marked(page)).toEqual(['beksed']);
      await page.close();

      for (const [fault, end, line] of [
        ['html', 'Tak for det.', /Something else than LanguageTool answers/u],
        ['nonsense', 'Hav en god dag.', /Something else than LanguageTool answers/u],
        ['silent', 'Vi ses i morgen.', /has not answered yet/u],
        ['gone', 'Skriv igen.', /was not reached/u],
      ] as const) {
        // A server that was named anew is not left alone for an earlier failure.
        mode = 'works';
        await options.bringToFront();
        await clickButton(options, /Save and test/u);
        await waitForWords(options, /answers and knows 2 languages/u);
        if (fault === 'gone') await lt.close();
        else mode = fault;
        const failing = await write(`${REPLY} ${end}`);
        await waitForBadge(failing, /1 finding/u);
        expect(await marked(failing), fault).toEqual(['beksed']);
        await waitUntil(`the line of ${fault}`, async () => line.test(await readList(failing)));
        await failing.close();
      }

      await options.bringToFront();
      await clickButton(options, /Use no server/u);
      await waitForWords(options, /No server is used; nothing is sent/u);
      const count = lt.received.length;
      const after = await write(REPLY);
      await waitForBadge(after, /1 finding/u);
      expect(lt.received).toHaveLength(count);
    } finally {
      await browser.close();
      await lt.close().catch(() => undefined);
    }
  },
);

function isValid(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.querySelector<HTMLInputElement>('input[type="url"]')?.checkValidity() ?? false,
  );
}

/** All that the list of findings says, opened by a click on the badge and closed again. */
async function readList(page: Page): Promise<string> {
  const badge = await waitForUi(page, 'the badge', (ui) => ui.badge);
  await clickPart(page, { rect: { ...badge.rect, x: badge.rect.x + badge.rect.width / 3 } });
  await waitForUi(page, 'the list', (ui) => ui.card);
  const words = await page.evaluateInRoots(UI_HOSTS, (root: ShadowRoot) =>
    [...root.children].map((child) => child.textContent ?? '').join('\n'),
  );
  await page.press('Escape');
  await waitForUi(page, 'the list to close', (ui) => !ui.card);
  return words.join('\n');
}
