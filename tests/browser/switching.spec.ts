import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readPackFolder } from '../../cli/read-pack-folder.ts';
import { serveDemo } from '../../demo/serve.mjs';
import { browserNames, launchBrowser, type Browser, type Page } from '../support/browsers.ts';
import { focusReply, replyMarks, replyText, type EditorKind } from '../support/demo-reply.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { readUi, waitForBadge, waitForPalette, waitForUi } from '../support/replybook-page.ts';
import { waitUntil } from '../support/wait-until.ts';
import { seenMarks, watchMarks } from '../support/watch-wrong-marks.ts';

/** All of them on demand (`REPLYBOOK_SWITCHES=500`): that takes minutes a browser. */
const SWITCHES = Number(process.env['REPLYBOOK_SWITCHES'] ?? 60);

/** For each client one word is wrong, and right for the other two. */
const PLANTED = 'The modem, the shipment and the bicycle are here.';
const clients = [
  {
    id: 'nordlys',
    name: 'Nordlys Bredbånd',
    mailbox: 'kundeservice@nordlys.example',
    word: 'modem',
  },
  {
    id: 'bergwald',
    name: 'Bergwald Outdoor',
    mailbox: 'service@bergwald.example',
    word: 'shipment',
  },
  { id: 'molenpad', name: 'Molenpad Fietsen', mailbox: 'hallo@molenpad.example', word: 'bicycle' },
] as const;
type Client = (typeof clients)[number];
const [nordlys, bergwald, molenpad] = clients;
const planted = new Set<string>(clients.map(({ word }) => word));
const words = Object.fromEntries(clients.map(({ mailbox, word }) => [mailbox, word]));

/** Ten tickets; no two neighbours are of one client. */
const tickets: readonly (readonly [id: string, client: Client])[] = [
  ['1001', nordlys],
  ['1007', bergwald],
  ['1011', molenpad],
  ['1003', nordlys],
  ['1009', bergwald],
  ['1012', molenpad],
  ['1004', nordlys],
  ['1010', bergwald],
  ['1013', molenpad],
  ['1005', nordlys],
];

interface Desk {
  readonly page: Page;
  readonly kind: EditorKind;
  /** Which of the tickets is shown. */
  at: number;
  /** A window beside the page. */
  readonly isWindow: boolean;
}

function addressOf({ kind, at, isWindow }: Omit<Desk, 'page'>): string {
  const view = isWindow ? '&view=window' : '';
  return `#/ticket/${tickets[at]?.[0]}?editor=${kind}&field=shared${view}`;
}

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let templates: Record<string, ReadonlySet<string>>;
  beforeAll(async () => {
    demo = await serveDemo();
    browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
    templates = Object.fromEntries(
      await Promise.all(clients.map(async ({ id }) => [id, await readTitles(id)] as const)),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });

  /** By script, as pages do it themselves: no click and no key tells Replybook. */
  const show = async (desk: Desk, at: number) => {
    desk.at = at % tickets.length;
    const hash = addressOf(desk);
    await desk.page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new HashChangeEvent('hashchange'));
    }, hash);
  };
  const clientOf = ({ at }: Desk): Client => tickets[at]?.[1] ?? nordlys;
  const popOut = async ({ page }: Desk, kind: EditorKind, at: number): Promise<Desk> => {
    const address = addressOf({ kind, at, isWindow: true });
    await page.evaluate((to) => {
      window.open(to, '_blank', 'popup,width=900,height=760');
    }, address);
    return { page: await browser.openedPage(address), kind, at, isWindow: true };
  };

  /** Marks and badge are those of the ticket that is shown, all of them. */
  const settles = async (desk: Desk) => {
    const { word, name: client } = clientOf(desk);
    await waitForBadge(desk.page, new RegExp(`^${client} · en-GB · \\d findings?$`, 'u'));
    let marked: readonly string[] = [];
    try {
      await waitUntil(`the mark of ${client}`, async () => {
        marked = (await replyMarks(desk.page)).map(({ text }) => text);
        // A template that went in may have marks of its own.
        return marked.filter((text) => planted.has(text)).join() === word;
      });
    } catch (error) {
      throw new Error(
        `${String(error)}; marked was ${marked.join(', ')} in the ${desk.kind} field`,
        {
          cause: error,
        },
      );
    }
  };
  /** Nothing of another client: neither marked nor in the badge. */
  const showsNoOther = async (desk: Desk, turn: number) => {
    const { badge } = await readUi(desk.page);
    const marked = (await replyMarks(desk.page)).map(({ text }) => text);
    const others = clients.filter((client) => client !== clientOf(desk));
    const shown = others.flatMap((other) => [
      ...(badge?.text.includes(other.name) ? [badge.text] : []),
      ...marked.filter((text) => text === other.word),
    ]);
    expect(
      shown,
      `after ${turn} switches, in the ${desk.kind} field of ${clientOf(desk).name}`,
    ).toEqual([]);
  };

  test(
    `${SWITCHES} switches between ten tickets of three clients, in one page and two windows beside it, show nothing of another client`,
    async () => {
      const first: Desk = {
        page: await browser.newPage(`${demo.url}#/ticket/1001?editor=rich&field=shared`),
        kind: 'rich',
        at: 0,
        isWindow: false,
      };
      const desks = [first];
      for (const [kind, at] of [
        ['contenteditable', 1],
        ['plain', 2],
      ] as const) {
        desks.push(await popOut(first, kind, at));
      }
      for (const desk of desks) {
        const { at } = desk;
        await desk.page.bringToFront();
        for (let step = 0; step < tickets.length; step += 1) {
          await show(desk, at + step);
          await focusReply(desk.page);
          await desk.page.type(PLANTED);
        }
        await settles(desk);
        await watchMarks(desk.page, words);
      }

      let compared = 0;
      for (let turn = 0; turn < SWITCHES; turn += 1) {
        const desk = desks[turn % desks.length] ?? first;
        // A key, so that a check is pending when the ticket goes.
        await desk.page.bringToFront();
        await desk.page.press('Control+End');
        await desk.page.type(' ');
        await show(desk, desk.at + 1 + (turn % 3));
        await showsNoOther(desk, turn);
        if (turn % 5 === 0) await settles(desk);
        if (turn % 8 === 0) {
          await desk.page.press('Control+Space');
          const { items } = await waitForPalette(desk.page);
          const { id } = clientOf(desk);
          const titles = items.map(({ text }) => text.split(/[\n/]/u)[0]?.trim() ?? '');
          expect(titles.filter((title) => !templates[id]?.has(title))).toEqual([]);
          compared += titles.length;
          // The ticket goes while the palette is open, on its last key, or it is closed.
          if (turn % 3 === 0) await show(desk, desk.at + 1);
          else if (turn % 3 === 1)
            await Promise.all([desk.page.press('Enter'), show(desk, desk.at + 1)]);
          else await desk.page.press('Escape');
          await waitForUi(desk.page, 'no palette', ({ palette }) => !palette);
          await closeCard(desk.page);
          await focusReply(desk.page);
        }
      }

      for (const desk of desks) {
        await desk.page.bringToFront();
        await settles(desk);
        const seen = await seenMarks(desk.page);
        console.log(
          `${name}, ${desk.kind}: ${seen.frames} frames, ${seen.right} marks, ${compared} templates compared in all`,
        );
        expect(seen.wrong).toEqual([]);
        for (let at = 0; at < tickets.length; at += 1) {
          await show(desk, at);
          const text = await replyText(desk.page);
          const others = clients.filter((client) => client !== clientOf(desk));
          expect(others.filter((other) => text.includes(other.name))).toEqual([]);
        }
      }
    },
    SWITCHES * 3_000 + 180_000,
  );
});

/** A template that was refused, or asks for a value, leaves a card or a form. */
async function closeCard(page: Page): Promise<void> {
  const { card } = await readUi(page);
  if (card) await page.press('Escape');
}

async function readTitles(id: string): Promise<ReadonlySet<string>> {
  const files = await readPackFolder(path.resolve(import.meta.dirname, `../../packs/${id}`));
  const texts = Object.entries(files).filter(([file]) => file.startsWith('templates/'));
  return new Set(texts.map(([, text]) => /^title: '?(.+?)'?$/mu.exec(text)?.[1] ?? ''));
}
