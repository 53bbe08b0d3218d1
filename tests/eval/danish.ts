import { sharedRows, type Row } from './eval-data.ts';
import { isMark, type Engines } from './pipeline.ts';
import { around, countAlarms, countRecall, type Recall } from './score.ts';
import { printTable, share, type Line } from './table.ts';

/** Danish, offline: false alarms on clean prose, recall of each kind of planted fault. */
export async function evaluateDanish(engines: Engines, say: (line: string) => void): Promise<void> {
  const find = engines.replybook('da');
  const suggest = (word: string) => engines.suggest(word, 'da');
  const lines: Line[] = [];

  const clean = sharedRows('da-ddt/da_ddt-dev.jsonl');
  if (clean) {
    const texts = clean.map(({ text }) => text);
    const alarms = await countAlarms(texts, find);
    const hunspell = await countAlarms(texts, await engines.hunspell('da'));
    lines.push({
      what: `da-ddt (${alarms.words} words): marks per 1,000 words; listed; Hunspell alone`,
      figure: `${alarms.marksRate.toFixed(2)}; ${alarms.listedRate.toFixed(2)}; ${hunspell.marksRate.toFixed(2)}`,
      wanted: '≤ 2.5',
    });
    for (const place of alarms.places) say(`alarm: ${place}`);
  }
  const recallOf = async (file: string): Promise<Recall | undefined> => {
    const rows = sharedRows(file);
    if (!rows) return undefined;
    const recall = await countRecall(rows, find, suggest);
    for (const place of recall.missed) say(`missed in ${file}: ${place}`);
    return recall;
  };
  const sets = [
    ['da-injected/typo-dev.jsonl', '≥ 0.90'],
    ['da-injected/misspell-dev.jsonl', ''],
    ['da-injected/nutidsr-dev.jsonl', '≥ 0.80'],
    ['da-grammatiktak/present_tense-dev.jsonl', '≥ 0.80'],
    ['da-injected/split-dev.jsonl', '≥ 0.60'],
  ] as const;
  for (const [file, wanted] of sets) {
    const recall = await recallOf(file);
    if (!recall) continue;
    lines.push({
      what: `${file}: marked; or listed; right word first; in three`,
      figure: `${share(recall.marked, recall.edits)}; ${recall.found}; ${recall.first}; ${recall.inThree}`,
      wanted,
    });
  }
  for (const file of ['da-grammatiktak/present_tense-dev.jsonl', 'da-injected/split-dev.jsonl']) {
    const rows = sharedRows(file);
    if (!rows) continue;
    let flagged = 0;
    for (const { correct = '' } of rows) {
      const marks = (await find(correct)).filter((one) => isMark(one) && one.checker === 'grammar');
      if (marks.length > 0) flagged += 1;
      for (const mark of marks) say(`correct side: ${mark.rule} ${around(correct, mark)}`);
    }
    lines.push({
      what: `${file}: correct sides with a grammar mark`,
      figure: share(flagged, rows.length),
      wanted: '≤ 0.02',
    });
  }
  const pairs = sharedRows('da-grammatiktak/spelling-dev.jsonl');
  if (pairs) lines.push(await judgePairs(pairs, engines, say));
  printTable('Danish, offline', lines);
}

/** Pairs of a misspelt word and what is right: known as wrong, and what is offered for it. */
async function judgePairs(
  pairs: readonly Row[],
  engines: Engines,
  say: (line: string) => void,
): Promise<Line> {
  const find = engines.replybook('da');
  const hunspell = await engines.hunspell('da');
  let [wrong, first, three, known] = [0, 0, 0, 0];
  for (const { wrong: word = '', right = [] } of pairs) {
    const text = `Det er ${word} her.`;
    const unknown = (await hunspell(text)).some(({ start }) => start === 7);
    if (unknown) known += 1;
    const [finding] = (await find(text)).filter(
      (one) => one.start < 7 + word.length && one.end > 7,
    );
    if (finding) wrong += 1;
    if (!unknown && !finding) continue;
    const offered =
      finding?.suggestLater || !finding
        ? await engines.suggest(word, 'da')
        : finding.suggestions.map(
            (one) =>
              text.slice(7, finding.start) + one.text + text.slice(finding.end, 7 + word.length),
          );
    if (right.includes(offered[0] ?? '')) first += 1;
    if (offered.slice(0, 3).some((one) => right.includes(one))) three += 1;
    else say(`${word}: ${offered.slice(0, 3).join(', ')}, not ${right.join('/')}`);
  }
  return {
    what: `da-grammatiktak/spelling-dev.jsonl: found (Hunspell knows ${known} as wrong of ${pairs.length}); of those right word first; in three`,
    figure: `${wrong}; ${share(first, wrong)}; ${share(three, wrong)}`,
    wanted: '≥ 0.80; ≥ 0.92',
  };
}
