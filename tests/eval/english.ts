import { Dialect } from 'harper.js';

import { sharedRows, type Edit, type Row } from './eval-data.ts';
import type { Engines, Find } from './pipeline.ts';
import { startHarper } from './raw-harper.ts';
import { countAlarms, countRecall, judge, type Judged } from './score.ts';
import { printTable, share, type Line } from './table.ts';

/** English, offline, beside Harper alone in the same run. */
export async function evaluateEnglish(
  engines: Engines,
  say: (line: string) => void,
): Promise<void> {
  const ours = engines.replybook('en-GB');
  const american = engines.replybook('en-US');
  const harper = await findWithHarper(() => true);
  // It finds whole sentences too long, and so touches every edit in them.
  const harperOfPlaces = await findWithHarper((rule) => rule !== 'LongSentences');
  const lines: Line[] = [];
  for (const file of ['en-jfleg/dev.jsonl', 'en-gmeg/fce-dev.jsonl', 'en-gmeg/wiki-dev.jsonl']) {
    const rows = sharedRows(file);
    if (!rows) continue;
    const find = file.includes('fce') ? ours : american;
    const own = await judge(rows, find);
    const alone = await judge(rows, harperOfPlaces);
    lines.push({
      what: `${file}: recall; precision; Harper's without too long sentences (times); with them`,
      figure: `${inShort(own)}; ${inShort(alone)} (${(own.recall / alone.recall).toFixed(2)} times); ${inShort(await judge(rows, harper))}`,
      wanted: '1.4 times, precision no lower',
    });
    const halves = [0, 1].map((rest) => rows.filter((_, index) => index % 2 === rest));
    const figures: string[] = [];
    for (const half of halves) figures.push(inShort(await judge(half, find)));
    lines.push({ what: `${file}: even half; odd half`, figure: figures.join('; ') });
  }
  for (const file of ['en-gmeg/fce-dev-clean4.jsonl', 'en-gmeg/wiki-dev-clean4.jsonl']) {
    const rows = sharedRows(file);
    if (!rows) continue;
    const alarms = await countAlarms(
      rows.map(({ text }) => text),
      ours,
    );
    for (const place of alarms.places) say(`alarm: ${place}`);
    lines.push({
      what: `${file} (${alarms.words} words): marks per 1,000 words`,
      figure: alarms.marksRate.toFixed(2),
    });
  }
  const typos = sharedRows('en-ewt-typos/en_ewt-dev.jsonl');
  if (typos) {
    const rows = typos.filter((row) => (row.typos?.length ?? 0) > 0).map(toEdits);
    const own = await countRecall(rows, american, (word) => engines.suggest(word, 'en-US'));
    const alone = await countRecall(rows, harper, () => Promise.resolve([]));
    lines.push({
      what: 'en-ewt-typos: marked; Harper alone; right word first',
      figure: `${share(own.marked, own.edits)}; ${alone.marked}; ${own.first}`,
    });
  }
  const tickets = sharedRows('support-tickets/en-dev.jsonl');
  if (tickets) {
    const texts = tickets.map(({ answer = '' }) => answer);
    const own = await countAlarms(texts, american);
    const alone = await countAlarms(texts, harper);
    for (const place of own.places) say(`alarm: ${place}`);
    // The answers have `<name>` and the like, which are left over from templates.
    const leftOver = own.places.filter((place) => place.startsWith('core/left-over')).length;
    lines.push({
      what: `support-tickets en (${own.words} words): marks per 1,000 words; without placeholders; listed; Harper alone`,
      figure: `${own.marksRate.toFixed(2)}; ${(((own.marks - leftOver) / own.words) * 1000).toFixed(2)}; ${own.listedRate.toFixed(2)}; ${alone.marksRate.toFixed(2)}`,
      wanted: '≤ 3',
    });
  }
  printTable('English, offline', lines);
}

function inShort({ recall, precision }: Judged): string {
  return `${recall.toFixed(3)} ${precision.toFixed(3)}`;
}

/** Harper as it comes, its speller with it. */
async function findWithHarper(isWanted: (rule: string) => boolean): Promise<Find> {
  const lint = await startHarper();
  return async (text) =>
    (await lint(text, Dialect.American))
      .filter(({ rule }) => isWanted(rule))
      .map(({ rule, start, end }) => ({
        start,
        end,
        rule,
        checker: 'english',
        category: 'grammar',
        level: 'warning',
        certainty: 1,
        message: '',
        suggestions: [],
      }));
}

function toEdits(row: Row): Row {
  const edits = (row.typos ?? []).map(([start, end, right]): Edit => [start, end, right ?? '']);
  return { ...row, edits };
}
