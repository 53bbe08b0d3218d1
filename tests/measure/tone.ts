// Do impolite texts get more findings of tone than polite ones? AUC of the findings in 100 words with its
// significance (Mann-Whitney), on both halves of the development data. `tone.ts [rules]` lists rules too.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { coreFindings } from './core-findings.ts';
import { countWords } from './count-words.ts';

const data = path.resolve(import.meta.dirname, '../../../shared/data');
const find = await coreFindings('en');

interface Judged {
  readonly isPolite: boolean;
  readonly rate: number;
  readonly words: number;
  readonly levels: readonly string[];
  readonly rules: readonly string[];
}

const sets = [
  { file: 'tone-politeness/stackexchange-dev.jsonl', half: 2 },
  { file: 'tone-politeness/wikipedia-dev.jsonl', half: 2 },
  { file: 'tone-email/emails-dev.jsonl', half: 1 },
];
for (const { file, half } of sets) {
  const whole = path.join(data, file);
  if (!existsSync(whole)) {
    console.log(`skipped: ${file}`);
    continue;
  }
  const lines = readFileSync(whole, 'utf8').split('\n').filter(Boolean);
  for (const rest of [0, 1]) {
    const judged = lines.flatMap((line) => {
      const entry = JSON.parse(line);
      const isMine = Number(String(entry.id).split('-')[half]) % 2 === rest;
      return isMine ? judge(entry) : [];
    });
    report(`${file} ${rest === 0 ? 'even' : 'odd'}`, judged);
  }
}

function judge(entry: Record<string, unknown>): Judged[] {
  const { text, label, tone } = entry;
  const isPolite = label === 'polite' || (typeof tone === 'number' && tone > 3.5);
  const isImpolite = label === 'impolite' || (typeof tone === 'number' && tone < 2.5);
  if (isPolite === isImpolite) return [];
  const findings = find(String(text)).filter(({ rule }) => rule.includes('/tone-'));
  const words = Math.max(1, countWords(String(text)));
  return [
    {
      isPolite,
      words,
      rate: (findings.length / words) * 100,
      levels: findings.map(({ level, certainty }) => (certainty < 0.5 ? 'listed' : level)),
      rules: findings.map(({ rule }) => rule),
    },
  ];
}

function report(name: string, judged: readonly Judged[]): void {
  const polite = judged.filter(({ isPolite }) => isPolite);
  const impolite = judged.filter(({ isPolite }) => !isPolite);
  const { auc, p } = compare(
    impolite.map(({ rate }) => rate),
    polite.map(({ rate }) => rate),
  );
  console.log(`${name}: AUC ${auc.toFixed(3)}, p ${p.toExponential(1)}`);
  for (const [side, texts] of [
    ['impolite', impolite],
    ['polite', polite],
  ] as const) {
    const words = texts.reduce((sum, one) => sum + one.words, 0);
    const levels = tally(texts.flatMap((one) => one.levels));
    const flagged = texts.filter(({ rate }) => rate > 0).length;
    const count = [...levels.values()].reduce((sum, one) => sum + one, 0);
    console.log(
      `  ${side}: ${texts.length} texts, ${((flagged / texts.length) * 100).toFixed(1)} % with a finding, ` +
        `${((count / words) * 200).toFixed(2)} in 200 words (${show(levels)})`,
    );
  }
  if (process.argv[2] !== 'rules') return;
  const [bad, good] = [impolite, polite].map((texts) => tally(texts.flatMap((one) => one.rules)));
  for (const rule of new Set([...(bad?.keys() ?? []), ...(good?.keys() ?? [])]))
    console.log(`    ${rule}: ${bad?.get(rule) ?? 0} impolite, ${good?.get(rule) ?? 0} polite`);
}

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function show(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}

/** Mann-Whitney: the share of pairs in which the first is greater (ties half), two-sided p by the normal approximation. */
function compare(first: readonly number[], second: readonly number[]): { auc: number; p: number } {
  let wins = 0;
  for (const one of first)
    for (const other of second) wins += one > other ? 1 : one === other ? 0.5 : 0;
  const [m, n] = [first.length, second.length];
  const total = m + n;
  const ties = [...tally([...first, ...second].map(String)).values()];
  const tied = ties.reduce((sum, t) => sum + t ** 3 - t, 0) / (total * (total - 1));
  const deviation = Math.sqrt(((m * n) / 12) * (total + 1 - tied));
  const z = Math.abs(wins - (m * n) / 2) / deviation;
  return { auc: wins / (m * n), p: 2 * upperTail(z) };
}

/** The normal distribution above z: by Mills' ratio as a continued fraction, by a series near the middle. */
function upperTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > 2) {
    let ratio = z;
    for (let k = 60; k > 0; k -= 1) ratio = z + k / ratio;
    return density / ratio;
  }
  let term = z;
  let sum = z;
  for (let k = 1; k < 60; k += 1) {
    term *= (z * z) / (2 * k + 1);
    sum += term;
  }
  return 0.5 - density * sum;
}
