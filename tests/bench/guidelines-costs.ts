// What a large client's guidelines cost: compiling them, and checking paragraphs and replies with them.
// Medians of warm runs; the tables show how the cost grows with the text and with the rules.

import '../measure/register.mjs';
import { sampleGuidelines, sampleReply } from './guideline-samples.ts';

const { checkParagraph } = await import('../../lib/guidelines/check-paragraph.ts');
const { compileGuidelines } = await import('../../lib/guidelines/compile-guidelines.ts');

const context = { kind: 'public', language: 'da', screenLanguage: 'da' } as const;

const guidelines = sampleGuidelines(3000, 300);
const compileMs = medianMs(5, () => {
  compileGuidelines('bench', guidelines).forLanguage('da');
});
console.log(`compile 3,000 terms and 300 expressions: ${compileMs.toFixed(1)} ms (at most 150)`);

const compiled = compileGuidelines('bench', guidelines);
for (const [length, mostMs] of [
  [500, 0.5],
  [10_000, 8],
] as const) {
  const ms = checkMs(compiled, length);
  console.log(`check ${length} characters: ${ms.toFixed(3)} ms (at most ${mostMs})`);
}

console.log('\ncharacters | ms');
for (const length of [500, 1000, 2500, 5000, 10_000, 20_000, 40_000]) {
  console.log(`${length} | ${checkMs(compiled, length).toFixed(3)}`);
}

console.log('\nterms | expressions | ms for 10,000 characters');
for (const share of [0.1, 0.25, 0.5, 1, 2, 4]) {
  const [terms, expressions] = [3000 * share, 300 * share];
  const some = compileGuidelines('bench', sampleGuidelines(terms, expressions));
  console.log(`${terms} | ${expressions} | ${checkMs(some, 10_000).toFixed(3)}`);
}

function checkMs(ready: ReturnType<typeof compileGuidelines>, length: number): number {
  const text = sampleReply(length, guidelines);
  return medianMs(length > 5000 ? 30 : 100, () => {
    checkParagraph(ready, text, context);
  });
}

/** The median of so many runs, after half as many to warm up. */
function medianMs(runs: number, run: () => void): number {
  for (let count = 0; count < runs / 2; count += 1) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((one, other) => one - other)[Math.floor(runs / 2)] ?? Number.NaN;
}
