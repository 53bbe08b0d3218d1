import type { Finding } from '@/lib/text/finding';

import { countWords } from '../measure/count-words.ts';
import { ownLines, ownRows, sharedRows, type Row } from './eval-data.ts';
import { isMark, type Engines, type Find } from './pipeline.ts';
import { around, countAlarms, touches } from './score.ts';
import { printTable, share, type Line } from './table.ts';

type Say = (line: string) => void;

/** The grammars of German, Dutch, Swedish, French and Spanish by themselves: false marks on clean texts, recall on our own pairs and replies. */
export async function evaluateGermanic(engines: Engines, say: Say): Promise<void> {
  for (const language of ['de', 'nl', 'sv', 'fr', 'es'] as const) {
    const all = engines.replybook(language);
    const find: Find = async (text) =>
      (await engines.grammar(language)(text)).filter((one) => isMark(one));
    const lines = [
      ...(await measureClean(language, find, say)),
      await measureReplies(`development/${language}`, find, say),
      // Only ever measured: no place is named.
      await measureReplies(`held-out/${language}`, find, () => {}),
      ...(await measurePairs(language, { find, all }, say)),
    ];
    printTable(`Grammar of "${language}" by itself`, lines);
  }
}

async function measureClean(language: string, find: Find, say: Say): Promise<readonly Line[]> {
  const sets: readonly (readonly [name: string, texts: readonly string[]])[] = [
    'de',
    'fr',
    'es',
  ].includes(language)
    ? [
        [`${language}-gsd`, textsOf(sharedRows(`${language}-gsd/${language}_gsd-dev.jsonl`))],
        [
          `support-tickets ${language}`,
          textsOf(sharedRows(`support-tickets/${language}-dev.jsonl`)),
        ],
        [
          `formality-cocoa ${language}`,
          textsOf(sharedRows(`formality-cocoa/${language}-train.jsonl`)),
        ],
      ]
    : [
        [`clean sentences ${language}`, ownLines(`clean/${language}.txt`)],
        [
          `formality-cocoa ${language}`,
          textsOf(sharedRows(`formality-cocoa/${language}-train.jsonl`)),
        ],
      ];
  const lines: Line[] = [];
  const own = [`grammar/right-${language}.txt`, ownLines(`grammar/right-${language}.txt`)] as const;
  for (const [name, texts] of [own, ...sets]) {
    if (texts.length === 0) continue;
    const alarms = await countAlarms(texts, find);
    for (const place of alarms.places) say(`alarm in ${name}: ${place}`);
    lines.push({
      what: `${name} (${alarms.words} words): marks per 1,000 words`,
      figure: `${alarms.marksRate.toFixed(2)} (${alarms.marks})`,
      wanted: '≤ 0.2',
    });
  }
  return lines;
}

function textsOf(rows: readonly Row[] | undefined): readonly string[] {
  return (rows ?? []).map(({ text, answer, formal }) => answer ?? formal ?? text);
}

async function measureReplies(file: string, find: Find, say: Say): Promise<Line> {
  let [marks, right, words, clean] = [0, 0, 0, 0];
  for (const { text, faults = [] } of ownRows(`replies/${file}.jsonl`)) {
    const found = await find(text);
    const places = faults.map(({ match }) => ({
      start: text.indexOf(match),
      end: text.indexOf(match) + match.length,
    }));
    const wrong = found.filter((one) => !places.some((place) => touches(one, place)));
    for (const one of wrong) say(`alarm in replies: ${one.rule} ${around(text, one)}`);
    marks += found.length;
    right += found.length - wrong.length;
    if (faults.length > 0) continue;
    words += countWords(text);
    clean += found.length;
  }
  return {
    what: `replies/${file}: marks that are right; marks in clean replies`,
    figure: `${share(right, marks)}; ${clean} in ${words} words`,
    wanted: '≥ 0.90; ≤ 0.2 per 1,000',
  };
}

async function measurePairs(
  language: string,
  { find, all }: { readonly find: Find; readonly all: Find },
  say: Say,
): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const rows = ownRows(`grammar/${language}.jsonl`);
  for (const set of [1, 2, 3]) {
    const pairs = rows.filter((row) => row.set === set);
    if (pairs.length === 0) continue;
    let [marked, mended, anyone, rightMarked] = [0, 0, 0, 0];
    for (const { wrong = '', right: [right = ''] = [] } of pairs) {
      const found = await find(wrong);
      if (found.length > 0) marked += 1;
      else say(`missed: ${wrong}`);
      if (mend(wrong, found) === right) mended += 1;
      if ((await all(wrong)).some(isMark)) anyone += 1;
      const alarms = await find(right);
      if (alarms.length > 0) rightMarked += 1;
      for (const one of alarms) say(`right side: ${one.rule} ${around(right, one)}`);
    }
    const count = pairs.length;
    lines.push({
      what: `grammar/${language}.jsonl, set ${set}: marked; mended by what is suggested first; marked by any checker; right sides marked`,
      figure: [marked, mended, anyone, rightMarked].map((part) => share(part, count)).join('; '),
      wanted: 'right sides ≤ 0.02',
    });
  }
  return lines;
}

function mend(text: string, findings: readonly Finding[]): string {
  return findings
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (mended, { start, end, suggestions: [first] }) =>
        first ? mended.slice(0, start) + first.text + mended.slice(end) : mended,
      text,
    );
}
