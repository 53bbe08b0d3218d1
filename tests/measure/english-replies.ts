// Recall and precision of the English core pack on our own replies (tests/corpora/en-replies.jsonl).
// A fault counts as found where a finding touches it; a finding counts as right where it touches a fault.
import { readFileSync } from 'node:fs';

import { coreFindings } from './core-findings.ts';

const find = await coreFindings('en');
const file = new URL('../corpora/en-replies.jsonl', import.meta.url);
let [faultsFound, faults, right, findings] = [0, 0, 0, 0];
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const reply: { text: string; faults: string[] } = JSON.parse(line);
  const found = find(reply.text);
  const places = reply.faults.map((fault) => {
    const start = reply.text.indexOf(fault);
    return { fault, start, end: start + fault.length };
  });
  for (const { fault, start, end } of places) {
    faults += 1;
    if (found.some((one) => one.start < end && start < one.end)) faultsFound += 1;
    else console.log(`missed: ${fault}`);
  }
  for (const one of found) {
    findings += 1;
    if (places.some(({ start, end }) => one.start < end && start < one.end)) right += 1;
    else console.log(`alarm: ${one.rule} at "${reply.text.slice(one.start, one.end)}"`);
  }
}
console.log(`${faultsFound} of ${faults} faults found; ${right} of ${findings} findings right`);
