// What spelling and grammar cost in the shipped Workers of each browser: the first check of a new
// Worker, a new paragraph and a changed one, suggestions, memory. `--write` puts the figures into docs/speed.md.
import { readFileSync } from 'node:fs';
import path from 'node:path';

import {
  browserNames,
  launchBrowser,
  type Browser,
  type BrowserName,
} from '../support/browsers.ts';
import type { ChromiumBrowser } from '../support/chromium-browser.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { waitUntil } from '../support/wait-until.ts';
import { installBenchWorker } from './ask-worker.ts';
import { measureWorker, startAnew, type Task } from './measure-worker.ts';
import { memoryOfChildren } from './process-memory.ts';
import { heapOfWorker } from './worker-heap.ts';
import { writeTable } from './write-table.ts';

interface Row {
  readonly what: string;
  readonly most: string;
  readonly figures: Record<BrowserName, string>;
}

const corpora = path.resolve(import.meta.dirname, '../corpora');
const rowsOf = (file: string): readonly Record<string, string>[] =>
  readFileSync(path.join(corpora, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, string>);

/** Paragraphs of some 500 characters, as agents write them, no two alike. */
function paragraphs(language: string): readonly string[] {
  const prose = rowsOf(`replies/development/${language}.jsonl`)
    .map(({ text = '' }) => text.replaceAll(/\s+/gu, ' '))
    .join(' ');
  return Array.from({ length: 40 }, (_, index) => prose.slice(index * 500, index * 500 + 500));
}
const misspelt = (language: string): readonly string[] =>
  rowsOf(`misspellings/${language}.jsonl`)
    .map(({ wrong = '' }) => wrong)
    .filter((word) => /^\p{L}+$/u.test(word))
    .slice(0, 120);

const rows = new Map<string, Row>();
for (const name of browserNames) {
  for (const language of ['da', 'de'] as const) {
    await measureIn(name, `${language}, spelling and grammar`, {
      language,
      worker: 'spelling-worker',
      jobs: ['check', 'checkGrammar'],
      paragraphs: paragraphs(language),
      misspelt: misspelt(language),
    });
  }
  await measureIn(name, 'en, grammar', {
    language: 'en-GB',
    worker: 'english-worker',
    jobs: ['check', 'checkGrammar'],
    paragraphs: paragraphs('en'),
    misspelt: [],
  });
  await measureIn(name, 'en, spelling', {
    language: 'en-GB',
    worker: 'spelling-worker',
    jobs: ['check'],
    paragraphs: paragraphs('en'),
    misspelt: misspelt('en'),
  });
}
if (process.argv.includes('--write')) {
  await writeTable(
    new URL('../../docs/speed.md', import.meta.url),
    'proofreading-costs',
    ['', 'At most', 'Chromium', 'Firefox'],
    [...rows.values()].map(({ what, most, figures }) => [
      what,
      most,
      figures.chromium,
      figures.firefox,
    ]),
  );
}

/** A browser of its own, so that nothing is warm and its memory is the Worker's. */
async function measureIn(name: BrowserName, of: string, task: Task): Promise<void> {
  const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
  try {
    const page = await browser.openExtensionPage('options.html');
    await installBenchWorker(page);
    const before = await steadyMemory(browser);
    const costs = await measureWorker(page, task);
    const after = await steadyMemory(browser);
    const used =
      browser.name === 'chromium' && (await heapOfWorker(browser as ChromiumBrowser, task.worker));
    const colds = [costs.coldMs, ...(await startAnew(page, task))];
    note(
      name,
      `${of}: first check of a new Worker`,
      task.language === 'da' ? '600 ms' : '',
      percentile(colds, 0.5),
      'ms',
    );
    const most = task.worker === 'english-worker' ? '40 ms' : task.language === 'da' ? '20 ms' : '';
    note(
      name,
      `${of}: a word changed in a paragraph of 500 characters, median`,
      most,
      percentile(costs.changedMs, 0.5),
      'ms',
    );
    note(
      name,
      `${of}: a new paragraph of 500 characters, median`,
      '',
      percentile(costs.newMs, 0.5),
      'ms',
    );
    note(name, `${of}: the slowest new one`, '', Math.max(...costs.newMs), 'ms');
    if (costs.suggestMs.length > 0)
      note(
        name,
        `${of}: suggestions, 95 of 100 words`,
        '80 ms',
        percentile(costs.suggestMs, 0.95),
        'ms',
      );
    const mostMemory = task.language === 'da' ? '60 MB' : '';
    if (before !== undefined && after !== undefined)
      note(name, `${of}: memory of the browser's processes`, mostMemory, after - before, 'MB');
    if (used !== false) {
      note(
        name,
        `${of}: the Worker's objects and buffers, without WebAssembly's memory`,
        '',
        used,
        'MB',
      );
    }
  } finally {
    await browser.close();
  }
}

/**
 * Until two looks are alike. Chromium, which leaves what is no longer used for as long as the machine has
 * memory to spare, is told that it has not.
 */
async function steadyMemory(browser: Browser): Promise<number | undefined> {
  if (browser.name === 'chromium') {
    const { context } = browser as ChromiumBrowser;
    const [page] = context.pages();
    const cdp = page && (await context.newCDPSession(page));
    await cdp?.send('Memory.simulatePressureNotification', { level: 'critical' });
  }
  let last = await memoryOfChildren();
  return waitUntil('steady memory', async () => {
    const now = await memoryOfChildren();
    if (now === undefined) return 0;
    const isSteady = last !== undefined && Math.abs(now - last) < 0.5;
    last = now;
    return isSteady ? now : undefined;
  });
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function note(name: BrowserName, what: string, most: string, value: number, unit: string): void {
  const row = rows.get(what) ?? { what, most, figures: { chromium: '', firefox: '' } };
  row.figures[name] = `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
  rows.set(what, row);
  console.log(`${name}, ${what}: ${row.figures[name]}`);
}
