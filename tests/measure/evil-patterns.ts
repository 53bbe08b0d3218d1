// What becomes of patterns that hang backtracking engines: refused when a pack is read, watched on long
// texts (in a Worker that can be ended), or run with the others; and what the latter cost on hostile texts.
import './register.mjs';
import { evilPatterns, hostileTexts } from '../evil-patterns.ts';

const { checkParagraph } = await import('../../lib/guidelines/check-paragraph.ts');
const { compileGuidelines } = await import('../../lib/guidelines/compile-guidelines.ts');
const { tooSlowMessage } = await import('../../lib/guidelines/too-slow.ts');

const LENGTHS = [2000, 40_000];
const context = { kind: 'public', language: 'da', screenLanguage: 'en' } as const;
let refused = 0;
let slowestRefusal = 0;
for (const pattern of evilPatterns) {
  const started = performance.now();
  const message = tooSlowMessage(pattern);
  slowestRefusal = Math.max(slowestRefusal, performance.now() - started);
  if (message !== undefined) {
    refused += 1;
    continue;
  }
  const compiled = compileGuidelines('p', {
    languages: ['da'],
    terms: [],
    parts: [],
    placeholders: { styles: [], leftOver: 'error' },
    rules: [
      {
        id: 'evil',
        level: 'warning',
        examples: [],
        extends: 'existence',
        message: 'x',
        ignoreCase: false,
        nonword: true,
        tokens: [pattern],
        suggest: [],
      },
    ],
    words: {},
  });
  const [rule] = compiled.forLanguage('da').rules;
  if (!rule || rule.patterns.length === 0) {
    console.log(`${pattern}: no pattern here`);
    continue;
  }
  const costs = LENGTHS.map((length) => {
    const isWatched = rule.isSlow(length);
    const most = Math.max(
      ...hostileTexts(length).map((text) => {
        const start = performance.now();
        checkParagraph(compiled, text, context, { share: 'quick' });
        return performance.now() - start;
      }),
    );
    return `${length}: ${isWatched ? 'watched' : `${most.toFixed(1)} ms`}`;
  });
  console.log(`${pattern}: ${costs.join(', ')}`);
}
console.log(
  `${refused} of ${evilPatterns.length} refused, each within ${slowestRefusal.toFixed(0)} ms`,
);
