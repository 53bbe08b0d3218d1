import { describe, expect, test, vi } from 'vitest';

import { readPack } from '@/lib/packs/read-pack';
import { samplePack } from '@/lib/packs/sample-pack';
import { createStepCounter } from '@/lib/rules/pattern/count-steps';
import { replyDialect } from '@/lib/rules/pattern/dialects';
import { parsePattern } from '@/lib/rules/pattern/parse-pattern';
import { readPattern } from '@/lib/rules/pattern/translate-pattern';

import { evilPatterns, hostileTexts } from './evil-patterns.ts';

// Steps are counted one by one.
vi.setConfig({ testTimeout: 30_000 });

const LONGEST = 40_000;

describe.each(evilPatterns)('the pattern %s in a pack', (pattern) => {
  test('is refused with its key and a reason, or watched on long texts, or quick', () => {
    const reading = readPack({
      ...samplePack,
      'guidelines.yaml': `rules:
  - id: evil
    extends: existence
    nonword: true
    tokens: [${JSON.stringify(pattern)}]
    message: x
    examples: [{bad: zzz}, {good: yyy}]
`,
    });
    const problems = reading.ok ? [] : reading.problems;
    const refused = problems.find(({ key }) => key === 'rules[0].tokens[0]');
    if (refused) {
      expect(refused).toMatchObject({ file: 'guidelines.yaml', line: 5 });
      expect(refused.message).toMatch(/too slow|is not a pattern/u);
      return;
    }
    const read = readPattern(pattern);
    const slowFrom = read.ok ? read.slowFrom() : Infinity;
    // What is not watched takes few steps on the longest text on which it is not.
    const unwatched = Math.min(slowFrom, LONGEST);
    if (unwatched === 0) return;
    const count = createStepCounter(parsePattern(pattern).node, replyDialect);
    for (const text of hostileTexts(unwatched).slice(0, 5)) {
      expect(count(text, 20_000_000), text.slice(0, 20)).toBeLessThan(20_000_000);
    }
  });
});
