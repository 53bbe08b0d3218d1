// What Replybook costs a page, as ratios: the same page in the same browser, once with the field it
// checks and once with a field that asks to be left alone, in turns.
import {
  browserNames,
  launchBrowser,
  type Browser,
  type BrowserName,
  type Page,
} from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { waitForBadge } from '../support/replybook-page.ts';
import { servePages } from '../support/serve-pages.ts';

const ROUNDS = 3;
const KEYS = 'Hej Mette, din besked er modtaget, og vi ser på den i dag. '.repeat(2);

const style = 'width: 600px; height: 200px; overflow: auto; border: 1px solid';
const rich = (attribute: string, html = '') =>
  `<div id="field" contenteditable="true" ${attribute} style="${style}">${html}</div>`;

/** Reports how long the page was busy with each key, and can change its own elements. */
const pageWith = (field: string, isBusy = false) => `<!doctype html><meta charset="utf-8">
${field}
<ul id="list"></ul><script>
  const list = document.querySelector('#list');
  globalThis.change = (count) => {
    for (let i = 0; i < count; i += 1) {
      const item = document.createElement('li');
      list.append(item);
      if (list.children.length > 5) list.firstChild.remove();
    }
  };
  if (${isBusy}) setInterval(() => change(25), 10);
  globalThis.keys = [];
  let pressed = 0;
  addEventListener('keydown', () => { pressed = performance.now(); }, true);
  const channel = new MessageChannel();
  channel.port1.onmessage = () => keys.push(performance.now() - pressed);
  addEventListener('input', () => channel.port2.postMessage(0));
</script>`;

/** 40,000 characters in 500 paragraphs. */
const SENTENCE = 'Tak for din besked, vi har set på den og vender tilbage til dig i løbet af i dag';
const paragraphs = Array.from({ length: 500 }, () => SENTENCE);
const longHtml = paragraphs.map((text) => `<p>${text}</p>`).join('');

const pageKinds: Readonly<Record<string, (attribute: string) => string>> = {
  'busy page': (attribute) => pageWith(rich(attribute), true),
  '40,000 characters, rich': (attribute) => pageWith(rich(attribute, longHtml)),
  '40,000 characters, text area': (attribute) =>
    pageWith(
      `<textarea id="field" ${attribute} style="${style}">${paragraphs.join('\n')}</textarea>`,
    ),
};

interface BusyWindow {
  readonly keys: number[];
  readonly change: (count: number) => void;
}

interface Costs {
  /** Milliseconds from a key to the page being free again. */
  readonly keys: number[];
  /** Milliseconds of 5,000 changes, in portions as a page makes them. */
  readonly changes: number[];
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

for (const [kind, pageFor] of Object.entries(pageKinds)) {
  await using server = await servePages({
    pages: { '/with': pageFor(''), '/without': pageFor('data-replybook-reply="off"') },
  });
  for (const name of browserNames) {
    const costs = await compare(name, server.origin);
    for (const what of ['keys', 'changes'] as const) {
      const [withUs, without] = [median(costs.with[what]), median(costs.without[what])];
      console.log(
        `${kind}, ${name}, ${what}: ×${(withUs / without).toFixed(2)} (${withUs.toFixed(2)} ms with, ${without.toFixed(2)} ms without)`,
      );
    }
  }
}

async function compare(
  name: BrowserName,
  origin: string,
): Promise<Record<'with' | 'without', Costs>> {
  const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
  const costs = { with: { keys: [], changes: [] }, without: { keys: [], changes: [] } } as Record<
    'with' | 'without',
    Costs
  >;
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const which of ['without', 'with'] as const) {
        const cost = await measure(browser, `${origin}/${which}`, which === 'with');
        costs[which].keys.push(...cost.keys);
        costs[which].changes.push(...cost.changes);
      }
    }
  } finally {
    await browser.close();
  }
  return costs;
}

async function measure(browser: Browser, url: string, isChecked: boolean): Promise<Costs> {
  const page: Page = await browser.newPage(url);
  await page.bringToFront();
  await page.click(60, 60);
  if (isChecked) await waitForBadge(page, /Nordlys Bredbånd/u);
  await page.type(KEYS);
  const costs = await page.evaluate(async () => {
    const view = globalThis as unknown as BusyWindow;
    const changes: number[] = [];
    for (let batch = 0; batch < 10; batch += 1) {
      const start = performance.now();
      for (let at = 0; at < 200; at += 1) {
        view.change(25);
        await Promise.resolve();
      }
      changes.push(performance.now() - start);
    }
    return { keys: view.keys, changes };
  });
  await page.close();
  return costs;
}
