// What the core packs cost: making them ready, checking real replies and texts made to be slow.
// `core-costs.ts [--lang da]`
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { checkParagraph } from '@/lib/guidelines/check-paragraph';
import { compileParagraphGuidelines } from '@/lib/guidelines/compile-paragraph-guidelines';
import { coreLanguages } from '@/lib/packs/core-packs';
import { readCorePack } from '@/lib/packs/read-core-pack';
import { splitParagraphs } from '@/lib/text/split-paragraphs';

import { readPackFolder } from '../../cli/read-pack-folder.ts';
import { hostileTexts } from '../evil-patterns.ts';

const root = new URL('../..', import.meta.url).pathname;
const { values } = parseArgs({ options: { lang: { type: 'string' } } });

for (const language of coreLanguages) {
  if (values.lang === undefined || values.lang === language) await measure(language);
}

async function measure(language: string): Promise<void> {
  const guidelines = readCorePack(await readPackFolder(`${root}core/${language}`));
  const context = { kind: 'public', language, screenLanguage: 'en' } as const;
  const before = performance.now();
  const compiled = compileParagraphGuidelines(`core-${language}`, guidelines, {
    isTrusted: true,
  });
  compiled.forLanguage(language);
  const readyMs = performance.now() - before;
  const timed = (text: string): number => {
    const start = performance.now();
    for (const { start: from, end } of splitParagraphs(text)) {
      checkParagraph(compiled, text.slice(from, end), context);
    }
    return performance.now() - start;
  };
  const replies = readReplies(language);
  const first = timed(replies[0] ?? '');
  const each = replies.map(timed);
  const again = replies.map(timed);
  const prose = replies.join(' ').replaceAll('\n', ' ').repeat(4).slice(0, 10_000);
  timed(prose);
  const hostile = hostileTexts(10_000).map((text) => ({ text, ms: timed(text) }));
  const [worst] = hostile.toSorted((one, other) => other.ms - one.ms);
  console.log(
    [
      language,
      `ready ${readyMs.toFixed(0)} ms`,
      `first reply ${first.toFixed(0)} ms`,
      `a new reply ${median(each).toFixed(1)} ms`,
      `one seen before ${median(again).toFixed(1)} ms`,
      `10,000 characters in one paragraph ${median([1, 2, 3, 4, 5].map(() => timed(prose))).toFixed(1)} ms`,
      `worst of the hostile ${worst?.ms.toFixed(0)} ms (${JSON.stringify(worst?.text.slice(0, 12))})`,
    ].join(' | '),
  );
}

function readReplies(language: string): string[] {
  const file = `${root}tests/corpora/replies/development/${language}.jsonl`;
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => {
    if (line.trim() === '') return [];
    const reply: { readonly text: string } = JSON.parse(line);
    return [reply.text];
  });
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}
