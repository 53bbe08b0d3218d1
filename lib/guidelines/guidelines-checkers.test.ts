import { expect, test } from 'vitest';

import { compileGuidelines } from './compile-guidelines';
import { createGuidelinesCheckers } from './guidelines-checkers';
import { neverTerm, sampleContext, sampleGuidelines, samplePart } from './sample-guidelines';

const compiled = compileGuidelines(
  'nordlys',
  sampleGuidelines({
    terms: [neverTerm({ never: ['gratis'] })],
    parts: [samplePart({ id: 'greeting', position: 'first', any: { da: ['Hej {name}'] } })],
  }),
);
const checkers = createGuidelinesCheckers(({ client }) =>
  client === 'nordlys' ? compiled : undefined,
);
const context = sampleContext({ client: 'nordlys' });
const text = 'Det er gratis, og det bliver ved med at være det for alle.';
const running = new AbortController().signal;

async function rulesFound(client?: string): Promise<string[][]> {
  const found = await Promise.all(
    checkers.map((checker) =>
      checker.check(text, client === undefined ? sampleContext() : { ...context, client }, running),
    ),
  );
  return found.map((findings) => findings.map(({ rule }) => rule));
}

test('one checker reads paragraphs, the other whole replies, in all languages', () => {
  expect(checkers.map(({ id, unit, languages }) => [id, unit, languages])).toEqual([
    ['guidelines', 'paragraph', 'any'],
    ['parts', 'reply', 'any'],
  ]);
});

test('the client’s guidelines are the ones that count, and without a client none', async () => {
  expect(await rulesFound('nordlys')).toEqual([['nordlys/never'], ['nordlys/greeting']]);
  expect(await rulesFound('bergwald')).toEqual([[], []]);
  expect(await rulesFound()).toEqual([[], []]);
});

test('a check that nobody waits for any more stops', async () => {
  for (const checker of checkers) {
    const stopped = AbortSignal.abort(new Error('the text has changed'));
    await expect(checker.check(text, context, stopped)).rejects.toThrow('the text has changed');
  }
});
