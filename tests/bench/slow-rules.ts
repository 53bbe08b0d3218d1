// How long a check takes in which 0, 1 or 3 rules of the client are far too slow: from the change of a
// field's text to the first mark of another guideline, and to the badge that waits for every checker.
// `--write` puts the figures into docs/speed.md.
import { serveDemo } from '../../demo/serve.mjs';
import { browserNames, launchBrowser, type BrowserName, type Page } from '../support/browsers.ts';
import { focusReply } from '../support/demo-reply.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { chooseFolder, waitForWords } from '../support/options-page.ts';
import { UI_HOSTS, waitForBadge } from '../support/replybook-page.ts';
import { slowPack, slowText } from '../support/slow-pack.ts';
import { waitUntil } from '../support/wait-until.ts';
import { writeTable } from './write-table.ts';

const COUNTS = [0, 1, 3];
const ROUNDS = 3;
const LETTERS = 30_000;

interface Times {
  readonly markMs: number;
  readonly badgeMs: number;
}
interface Recording {
  rbSteps: { at: number; badge: string; marks: number }[];
}

const rows: string[][] = [];
for (const name of browserNames) {
  for (const count of COUNTS) {
    const first: Times[] = [];
    const second: Times[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const [before, after] = await measure(name, count);
      first.push(before);
      second.push(after);
    }
    const cells = [first, second].flatMap((times) => [
      `${median(times.map(({ markMs }) => markMs)).toFixed(0)} ms`,
      `${median(times.map(({ badgeMs }) => badgeMs)).toFixed(0)} ms`,
    ]);
    rows.push([name, String(count), ...cells]);
    console.log(rows.at(-1)?.join(' | '));
  }
}
if (process.argv.includes('--write')) {
  await writeTable(
    new URL('../../docs/speed.md', import.meta.url),
    'slow-rules',
    ['', 'Slow rules', 'First check: mark', 'badge', 'Next check: mark', 'badge'],
    rows,
  );
}

/** The first check with these rules, and one after it. */
async function measure(name: BrowserName, count: number): Promise<[Times, Times]> {
  const demo = await serveDemo();
  const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
  try {
    const options = await browser.openExtensionPage('options.html');
    await waitForWords(options, /Nordlys Bredbånd/u);
    await chooseFolder(options, await slowPack(count));
    await waitForWords(options, new RegExp(`Version 2\\.0\\.${count}`, 'u'));
    const page = await browser.newPage(`${demo.url}#/ticket/1001?editor=contenteditable`);
    await focusReply(page);
    await page.type('Hej Mette, tak for din besked. ');
    await waitForBadge(page, /Nordlys Bredbånd · da · \S/u);
    await page.evaluateInRoots(UI_HOSTS, record);
    const text = slowText(LETTERS);
    return [await change(page, text), await change(page, `${text} igen`)];
  } finally {
    await browser.close();
    await demo.close();
  }
}

async function change(page: Page, text: string): Promise<Times> {
  const since = await page.evaluate((words) => {
    const field = document.querySelector<HTMLElement>('[data-test="reply-editor"]');
    if (!field) throw new Error('There is no field.');
    field.textContent = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.textContent = words;
    const at = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return at;
  }, text);
  return waitUntil('the end of the check', async () => {
    const perRoot = await page.evaluateInRoots(
      UI_HOSTS,
      () => (globalThis as unknown as Partial<Recording>).rbSteps ?? [],
    );
    const steps = perRoot.flat().filter(({ at }) => at > since);
    const busy = steps.findIndex(({ badge }) => /check/u.test(badge));
    if (busy < 0) return undefined;
    const mark = steps.slice(busy).find(({ marks }) => marks > 0);
    const done = steps.slice(busy).find(({ badge }) => /\d+ finding/u.test(badge));
    return mark && done && { markMs: mark.at - since, badgeMs: done.at - since };
  });
}

/** Runs in the page: notes every change of the badge and of the marks. */
function record(root: ShadowRoot): void {
  const steps: Recording['rbSteps'] = [];
  Object.assign(globalThis, { rbSteps: steps });
  const look = () => {
    const badge = root.querySelector<HTMLElement>('[data-part="badge"]')?.innerText ?? '';
    const marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    const last = steps.at(-1);
    if (last?.badge !== badge || last.marks !== marks) {
      steps.push({ at: performance.now(), badge, marks });
    }
    setTimeout(look, 2);
  };
  look();
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
