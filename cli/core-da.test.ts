import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { checkParagraph } from '@/lib/guidelines/check-paragraph';
import { compileGuidelines } from '@/lib/guidelines/compile-guidelines';
import { readCorePack } from '@/lib/packs/read-core-pack';

import { readPackFolder } from './read-pack-folder';

interface Reply {
  readonly text: string;
  readonly faults: readonly { readonly match: string }[];
}

const root = path.resolve(import.meta.dirname, '..');
const replies = readFileSync(path.join(root, 'tests/corpora/da-replies.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Reply => JSON.parse(line));
const compiled = compileGuidelines(
  'core-da',
  readCorePack(await readPackFolder(path.join(root, 'core/da'))),
);
const find = (text: string) =>
  checkParagraph(compiled, text, { kind: 'public', language: 'da', screenLanguage: 'en' });

test('good Danish has no findings', () => {
  const good = replies.filter(({ faults }) => faults.length === 0);
  expect(good.flatMap(({ text }) => find(text).map(({ rule }) => `${rule} in ${text}`))).toEqual(
    [],
  );
});

test('of the known faults in Danish replies at least three of four are found', () => {
  const faults = replies.flatMap(({ text, faults: all }) =>
    all.map(({ match }) => {
      const start = text.indexOf(match);
      const end = start + match.length;
      return find(text).some((one) => one.start < end && start < one.end);
    }),
  );
  expect(faults.filter(Boolean).length / faults.length).toBeGreaterThan(0.75);
});
