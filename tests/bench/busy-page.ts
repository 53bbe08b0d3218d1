// What Replybook costs a page, as ratios: the same page in the same browser, once with the field it
// checks and once with a field that asks to be left alone, in turns.
import { browserNames, launchBrowser, type Browser, type Page } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { waitForBadge } from '../support/replybook-page.ts';
import { servePages } from '../support/serve-pages.ts';

const ROUNDS = 3;
const KEYS = 'Hej Mette, din besked er modtaget, og vi ser på den i dag. '.repeat(2);

const busyPage = (attribute: string) => `<!doctype html><meta charset="utf-8">
<div id="field" contenteditable="true" ${attribute} style="width: 600px; height: 200px; border: 1px solid"></div>
<ul id="list"></ul><script>
  const list = document.querySelector('#list');
  globalThis.change = (count) => {
    for (let i = 0; i < count; i += 1) {
      const item = document.createElement('li');
      list.append(item);
      if (list.children.length > 5) list.firstChild.remove();
    }
  };
  setInterval(() => change(25), 10);
  globalThis.keys = [];
  let pressed = 0;
  addEventListener('keydown', () => { pressed = performance.now(); }, true);
  const channel = new MessageChannel();
  channel.port1.onmessage = () => keys.push(performance.now() - pressed);
  addEventListener('input', () => channel.port2.postMessage(0));
</script>`;

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

await using server = await servePages({
  pages: { '/with': busyPage(''), '/without': busyPage('data-replybook-reply="off"') },
});
for (const name of browserNames) {
  const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
  const costs: Record<'with' | 'without', Costs> = {
    with: { keys: [], changes: [] },
    without: { keys: [], changes: [] },
  };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const which of ['without', 'with'] as const) {
        const cost = await measure(browser, which);
        costs[which].keys.push(...cost.keys);
        costs[which].changes.push(...cost.changes);
      }
    }
  } finally {
    await browser.close();
  }
  for (const what of ['keys', 'changes'] as const) {
    const [withUs, without] = [median(costs.with[what]), median(costs.without[what])];
    console.log(
      `${name} ${what}: ×${(withUs / without).toFixed(2)} (${withUs.toFixed(2)} ms with, ${without.toFixed(2)} ms without)`,
    );
  }
}

async function measure(browser: Browser, which: 'with' | 'without'): Promise<Costs> {
  const page: Page = await browser.newPage(`${server.origin}/${which}`);
  await page.bringToFront();
  await page.click(60, 60);
  if (which === 'with') await waitForBadge(page, /Nordlys Bredbånd/u);
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
