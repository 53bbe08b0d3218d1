// Recall by kind and precision of a core pack on replies whose faults are known, one a line:
// {"text","faults":[{"match","fix","kind"}]}; clean ones have no faults.
// `core-replies.ts --lang da --data FILE.jsonl [--least warning] [--missed KIND] [--quiet]`
// A fault counts as found where a finding touches it; a finding counts as right where it touches a fault.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import type { Finding, Level } from '@/lib/text/finding';

import { coreFindings } from './core-findings.ts';
import { countWords } from './count-words.ts';

interface Fault {
  readonly match: string;
  readonly fix?: string;
  readonly kind: string;
}
interface Reply {
  readonly text: string;
  readonly faults: readonly Fault[];
}
interface Place extends Fault {
  readonly start: number;
  readonly end: number;
}
interface Score {
  faults: number;
  found: number;
  fixed: number;
}

const LEVELS: readonly Level[] = ['suggestion', 'warning', 'error', 'block'];
const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'da' },
    data: { type: 'string', default: '' },
    least: { type: 'string', default: 'suggestion' },
    missed: { type: 'string' },
    quiet: { type: 'boolean', default: false },
  },
});

if (existsSync(values.data)) await measure(readReplies(values.data));
else console.log(`skipped: no file "${values.data}"`);

async function measure(replies: readonly Reply[]): Promise<void> {
  const find = await coreFindings(values.lang);
  const kinds = new Map<string, Score>();
  const alarms = new Map<string, number>();
  const clean = { replies: 0, words: 0, alarms: 0, warnings: 0 };
  let [right, findings] = [0, 0];
  for (const { text, faults } of replies) {
    const found = find(text).filter(isListed);
    const places = placesOf(text, faults);
    for (const place of places) countFault(kinds, place, { text, found });
    const wrong = found.filter((one) => !places.some((place) => touches(one, place)));
    findings += found.length;
    right += found.length - wrong.length;
    for (const one of wrong) {
      alarms.set(one.rule, (alarms.get(one.rule) ?? 0) + 1);
      say(`alarm: ${one.level} ${one.rule} at ${around(text, one)}`);
    }
    if (faults.length > 0) continue;
    clean.replies += 1;
    clean.words += countWords(text);
    clean.alarms += wrong.length;
    clean.warnings += wrong.filter(({ level }) => level !== 'suggestion').length;
  }
  printKinds(kinds);
  for (const [rule, count] of byCount(alarms)) console.log(`alarms ${count}  ${rule}`);
  console.log(`precision ${right} of ${findings} findings right`);
  console.log(
    `${clean.replies} clean replies of ${clean.words} words: ${clean.alarms} findings, ${clean.warnings} of them at warning or above`,
  );
}

function readReplies(file: string): Reply[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line): Reply => JSON.parse(line));
}

/** Faults of the same words stand one after the other. */
function placesOf(text: string, faults: readonly Fault[]): Place[] {
  const until = new Map<string, number>();
  return faults.flatMap((fault) => {
    const start = text.indexOf(fault.match, until.get(fault.match) ?? 0);
    if (start < 0) {
      console.log(`not in its text: "${fault.match}"`);
      return [];
    }
    const end = start + fault.match.length;
    until.set(fault.match, end);
    return [{ ...fault, start, end }];
  });
}

function countFault(
  kinds: Map<string, Score>,
  place: Place,
  { text, found }: { readonly text: string; readonly found: readonly Finding[] },
): void {
  const score = kinds.get(place.kind) ?? { faults: 0, found: 0, fixed: 0 };
  kinds.set(place.kind, score);
  score.faults += 1;
  const touching = found.filter((one) => touches(one, place));
  if (touching.some((one) => isFixedBy(text, place, one))) score.fixed += 1;
  if (touching.length > 0) score.found += 1;
  else if (values.missed === undefined || values.missed === place.kind) {
    say(`missed: ${place.kind} ${around(text, place)} → ${place.fix ?? ''}`);
  }
}

/** Whether a suggestion makes of the text what the fault's own correction makes of it. */
function isFixedBy(text: string, { start, end, fix }: Place, finding: Finding): boolean {
  if (fix === undefined) return false;
  const wanted = text.slice(0, start) + fix + text.slice(end);
  return finding.suggestions.some(
    (one) => text.slice(0, finding.start) + one.text + text.slice(finding.end) === wanted,
  );
}

function isListed({ level }: Finding): boolean {
  return LEVELS.indexOf(level) >= LEVELS.findIndex((one) => one === values.least);
}

function touches(one: { start: number; end: number }, other: { start: number; end: number }) {
  return one.start < other.end && other.start < one.end;
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - 30), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replaceAll('\n', '⏎');
}

function printKinds(kinds: ReadonlyMap<string, Score>): void {
  const total: Score = { faults: 0, found: 0, fixed: 0 };
  for (const [kind, { faults, found, fixed }] of byName(kinds)) {
    console.log(`${kind}: ${found} of ${faults} found, ${fixed} put right by a suggestion`);
    total.faults += faults;
    total.found += found;
    total.fixed += fixed;
  }
  console.log(`recall ${total.found} of ${total.faults}, ${total.fixed} put right by a suggestion`);
}

function byName<Value>(all: ReadonlyMap<string, Value>): [string, Value][] {
  return [...all].toSorted(([one], [other]) => one.localeCompare(other));
}

function byCount(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].toSorted((one, other) => other[1] - one[1]);
}

function say(line: string): void {
  if (!values.quiet) console.log(line);
}
