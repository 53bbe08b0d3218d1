// How many planted slips lib/facts finds, and what it says of clean replies. `--held-out` shows the third kept back.
import { createFactsCheck } from '@/lib/facts/check-facts';

import { makeSamples, readSamples, type FactSample } from './facts-sample';

const check = createFactsCheck('core');
const isHeldOut = process.argv.includes('--held-out');
const isVerbose = process.argv.includes('--verbose');
const mine = (samples: readonly FactSample[]): FactSample[] =>
  samples.filter((_, index) => (index % 3 === 2) === isHeldOut);
const findingsOf = ({ language, thread, reply }: FactSample) =>
  check(reply, { kind: 'public', language, screenLanguage: 'en', thread });

for (const [name, samples] of [
  ['slips by hand', mine(readSamples('slips'))],
  ['slips made', mine(makeSamples(450, 11, false))],
] as const) {
  const rows: Record<string, { all: number; found: number; marked: number }> = {};
  let others = 0;
  for (const sample of samples) {
    const findings = findingsOf(sample);
    const hit = findings.find(({ start, end }) => {
      const value = sample.reply.slice(start, end);
      return sample.wrong!.includes(value) || value.includes(sample.wrong!);
    });
    const row = (rows[sample.what] ??= { all: 0, found: 0, marked: 0 });
    row.all += 1;
    if (hit) row.found += 1;
    if (hit && hit.certainty >= 0.5) row.marked += 1;
    if (!hit && isVerbose)
      console.log('missed', sample.what, JSON.stringify([sample.thread, sample.reply]));
    others += findings.length - (hit ? 1 : 0);
  }
  console.log(isHeldOut ? `${name}, held out` : name);
  console.table(rows);
  const sum = (key: 'all' | 'found' | 'marked') =>
    Object.values(rows).reduce((total, row) => total + row[key], 0);
  console.log(
    `found ${sum('found')} of ${sum('all')}, marked ${sum('marked')}; findings elsewhere ${others}`,
  );
}
for (const [name, samples] of [
  ['clean by hand', mine(readSamples('clean'))],
  ['clean made', mine(makeSamples(300, 12, true))],
] as const) {
  const alarms = samples.flatMap((sample) =>
    findingsOf(sample).map((finding) => ({ sample, finding })),
  );
  console.log(
    `${name}${isHeldOut ? ', held out' : ''}: ${samples.length} replies, ${alarms.length} alarms`,
  );
  for (const { sample, finding } of alarms.slice(0, isVerbose ? 40 : 0))
    console.log(
      ' ',
      finding.rule,
      finding.certainty,
      sample.reply.slice(finding.start, finding.end),
      JSON.stringify([sample.thread, sample.reply]),
    );
}
