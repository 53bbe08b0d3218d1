// What a large client's guidelines cost in the shipped guidelines Worker of each browser. Browsers'
// clocks are coarse, so many questions are asked in one go and the time is divided; what messages cost
// is in it. `--write` puts the figures into docs/speed.md and the chart beside it.
import { writeFile } from 'node:fs/promises';

import type { Guidelines } from '../../lib/guidelines/guidelines.ts';
import { browserNames, launchBrowser, type BrowserName, type Page } from '../support/browsers.ts';
import { extensionDirs } from '../support/extension-dirs.ts';
import { installBenchWorker, type BenchWorld } from './ask-worker.ts';
import { sampleBodyRules } from './body-rule-samples.ts';
import { drawChart, type Series } from './draw-chart.ts';
import { sampleGuidelines, sampleReply } from './guideline-samples.ts';
import { writeTable } from './write-table.ts';

const LENGTHS = [500, 2500, 5000, 10_000, 20_000, 40_000];
const SHARES = [0.1, 0.25, 0.5, 1, 2, 4];
const TERMS = 3000;
const EXPRESSIONS = 300;
const BODY_RULES = 300;

interface Question {
  readonly guidelines: Guidelines;
  readonly texts: readonly string[];
  readonly checker: 'guidelines' | 'reply';
}
interface Costs {
  /** From starting the Worker to the first answer. */
  readonly coldMs: number;
  /** Loading and compiling in a warm Worker, up to the first answer. */
  readonly compileMs: number;
  readonly checkMs: readonly number[];
}
interface Row {
  readonly what: string;
  readonly most?: number;
  readonly ms: Record<BrowserName, number>;
}

const large = sampleGuidelines(TERMS, EXPRESSIONS);
const withBodies: Guidelines = { ...large, bodyRules: sampleBodyRules(BODY_RULES) };
const textOf = (length: number) => sampleReply(length, large);
const rows = new Map<string, Row>();
const byLength: Series[] = [];
const byRules: Series[] = [];

for (const name of browserNames) {
  const browser = await launchBrowser(name, { extensionDir: extensionDirs[name] });
  try {
    const page = await browser.openExtensionPage('options.html');
    await installBenchWorker(page);
    await measureAll(name, page);
  } finally {
    await browser.close();
  }
}
if (process.argv.includes('--write')) await write();

async function measureAll(name: BrowserName, page: Page): Promise<void> {
  const texts = LENGTHS.map(textOf);
  const paragraph = await measure(page, { guidelines: large, texts, checker: 'guidelines' });
  const at = (costs: Costs, length: number) => costs.checkMs[LENGTHS.indexOf(length)] ?? Number.NaN;
  note(name, 'first answer of a new Worker', paragraph.coldMs);
  note(name, 'compile 3,000 terms and 300 expressions', paragraph.compileMs, 150);
  note(name, 'check 500 characters', at(paragraph, 500), 0.5);
  note(name, 'check 10,000 characters', at(paragraph, 10_000), 8);
  const own = await measure(page, { guidelines: large, texts, checker: 'reply' });
  const all = await measure(page, { guidelines: withBodies, texts, checker: 'reply' });
  note(name, 'whole-reply checks, 500 characters', at(own, 500));
  note(name, 'whole-reply checks, 10,000 characters', at(own, 10_000));
  note(name, 'the same and 300 body rules, 500 characters', at(all, 500));
  note(name, 'the same and 300 body rules, 10,000 characters', at(all, 10_000));
  byLength.push(
    { name: `${name}, terms and expressions`, points: pointsOf(LENGTHS, paragraph.checkMs) },
    { name: `${name}, whole reply`, points: pointsOf(LENGTHS, own.checkMs) },
  );
  const growth: number[] = [];
  for (const share of SHARES) {
    const guidelines = sampleGuidelines(TERMS * share, EXPRESSIONS * share);
    const costs = await measure(page, {
      guidelines,
      texts: [textOf(10_000)],
      checker: 'guidelines',
    });
    growth.push(costs.checkMs[0] ?? Number.NaN);
  }
  byRules.push({
    name,
    points: pointsOf(
      SHARES.map((share) => share * TERMS),
      growth,
    ),
  });
}

function note(name: BrowserName, what: string, ms: number, most?: number): void {
  const row = rows.get(what) ?? {
    what,
    ms: { chromium: Number.NaN, firefox: Number.NaN },
    ...(most !== undefined && { most }),
  };
  row.ms[name] = Number(ms.toFixed(ms < 10 ? 3 : 1));
  rows.set(what, row);
  console.log(`${name}, ${what}: ${row.ms[name]} ms`);
}

function pointsOf(across: readonly number[], up: readonly number[]) {
  return across.map((x, index) => ({ x, y: up[index] ?? Number.NaN }));
}

function measure(page: Page, question: Question): Promise<Costs> {
  return page.evaluate(async ({ guidelines, texts, checker }: Question) => {
    const context = { client: 'c', kind: 'public', language: 'da', screenLanguage: 'da' };
    const median = (values: number[]) =>
      values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
    const started = performance.now();
    const world = globalThis as unknown as BenchWorld;
    const { worker, ask } = world.startBenchWorker('/guidelines-worker.js');
    const load = async () => {
      await ask('load', [[{ client: 'c', packId: 'bench', guidelines }]]);
      await ask('check', [checker, 'Hej', context, 'quick']);
    };
    await load();
    const coldMs = performance.now() - started;
    const loads: number[] = [];
    for (let count = 0; count < 9; count += 1) {
      const start = performance.now();
      await load();
      loads.push(performance.now() - start);
    }
    const checkMs: number[] = [];
    for (const text of texts) {
      // As many as take a twentieth of a second or so; every one waits in the Worker's own queue.
      const times = Math.max(3, Math.round(60_000 / text.length));
      const rounds: number[] = [];
      for (let round = 0; round < 9; round += 1) {
        const start = performance.now();
        for (let count = 1; count < times; count += 1) {
          worker.postMessage({ id: 0, job: 'check', args: [checker, text, context, 'quick'] });
        }
        await ask('check', [checker, text, context, 'quick']);
        if (round > 2) rounds.push((performance.now() - start) / times);
      }
      checkMs.push(median(rounds));
    }
    worker.terminate();
    return { coldMs, compileMs: median(loads), checkMs };
  }, question);
}

async function write(): Promise<void> {
  const docs = new URL('../../docs/', import.meta.url);
  const chart = drawChart([
    { title: 'Characters checked, 3,000 terms and 300 expressions', series: byLength },
    { title: 'Terms (a tenth as many expressions), 10,000 characters', series: byRules },
  ]);
  await writeFile(new URL('images/guidelines-costs.svg', docs), chart);
  await writeTable(
    new URL('speed.md', docs),
    'worker-costs',
    ['', 'At most', 'Chromium', 'Firefox'],
    [...rows.values()].map(({ what, most, ms }) => [
      what,
      most === undefined ? '' : `${most} ms`,
      `${ms.chromium} ms`,
      `${ms.firefox} ms`,
    ]),
  );
}
