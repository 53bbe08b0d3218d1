// Slips in facts, on replies made from seeds (tests/support/fact-cases.ts): how many are found at the
// slip itself, and how many clean replies are found all the same. `facts.ts [seed] [show]`
import { createFactsCheck } from '@/lib/facts/check-facts';

import { makeFactCases } from '../support/fact-cases.ts';

const [seed = '1', show] = process.argv.slice(2);
const check = createFactsCheck('p', 'warning');
const counts = new Map<string, { found: number; all: number }>();
let alarms = 0;
const cases = makeFactCases(Number(seed), { slips: 300, clean: 200 });
for (const { language, thread, reply, slip, kind } of cases) {
  const findings = check(reply, { kind: 'public', language, screenLanguage: 'en', thread });
  if (slip === undefined) {
    if (findings.length > 0) {
      alarms += 1;
      if (show) console.log('alarm', kind, '|', thread, '|', reply);
    }
    continue;
  }
  const at = reply.indexOf(slip);
  const isFound = findings.some(({ start, end }) => start < at + slip.length && at < end);
  const count = counts.get(kind) ?? { found: 0, all: 0 };
  counts.set(kind, { found: count.found + (isFound ? 1 : 0), all: count.all + 1 });
  if (show && !isFound) console.log('missed', kind, '|', thread, '|', reply);
}
for (const [kind, { found, all }] of counts) console.log(`${kind}: ${found} of ${all} found`);
const found = [...counts.values()].reduce((sum, count) => sum + count.found, 0);
console.log(`recall ${(found / 300).toFixed(3)}; ${alarms} of 200 clean replies found`);
