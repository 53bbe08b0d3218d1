import { expect, test } from 'vitest';

import { answerWith, findFjel } from './in-tests/answers.ts';
import { connect } from './in-tests/test-client.ts';
import type { Received } from './in-tests/test-server.ts';

const language = 'da';
const sentTexts = (received: readonly Received[]) =>
  received.filter(({ path }) => path === '/v2/check').map(({ fields }) => fields['text']);
/** Every place of `fjel`, as a checker of the whole text would give them. */
const placesIn = (text: string) => [...text.matchAll(/fjel/gu)].map(({ index }) => index);

const paragraph = (number: number) =>
  `😀 Afsnit ${number} har en fjel her. Og så en sætning til, som er helt uden.`;
const letter = Array.from({ length: 400 }, (_, number) => paragraph(number)).join('\n\n');

test('a letter beyond the limit is checked in pieces that end with paragraphs, in turn', async () => {
  const { client, server } = await connect(findFjel(10_000));

  const { matches } = await client.check({ text: letter, language });

  expect(server.received[0]).toMatchObject({ method: 'GET', path: '/v2/maxtextlength' });
  const sent = sentTexts(server.received);
  expect(sent).toHaveLength(3);
  expect(sent.join('')).toBe(letter);
  for (const piece of sent) {
    expect(piece?.length).toBeLessThanOrEqual(10_000);
    expect(piece).toMatch(/^😀 Afsnit/u);
  }
  expect(matches.map(({ offset }) => offset)).toEqual(placesIn(letter));
  expect(
    matches.every(({ offset, length }) => letter.slice(offset, offset + length) === 'fjel'),
  ).toBe(true);
});

test('ranges of sentences are put back too', async () => {
  const { client } = await connect(findFjel(10_000));
  const { sentenceRanges } = await client.check({ text: letter, language });
  expect(sentenceRanges[0]?.start).toBe(0);
  expect(sentenceRanges.at(-1)?.end).toBe(letter.length);
  for (const [index, { start }] of sentenceRanges.entries())
    if (index > 0) expect(start).toBe(sentenceRanges[index - 1]?.end);
});

test('the limit is asked for once, and not at all for texts that every server takes', async () => {
  const { client, server } = await connect(findFjel(20_000));
  await client.check({ text: 'Kort', language });
  expect(server.received.map(({ path }) => path)).toEqual(['/v2/check']);
  await client.check({ text: letter, language });
  await client.check({ text: letter, language });
  expect(server.received.filter(({ path }) => path === '/v2/maxtextlength')).toHaveLength(1);
});

test('the limit is learnt from a refusal, and kept', async () => {
  const { client, server } = await connect(findFjel(500));
  const text = letter.slice(0, 2_000);

  const { matches } = await client.check({ text, language });
  expect(matches.map(({ offset }) => offset)).toEqual(placesIn(text));
  const refused = sentTexts(server.received).filter((sent = '') => sent.length > 500);
  expect(refused).toHaveLength(1);

  const before = server.received.length;
  await client.check({ text: letter.slice(0, 800), language });
  expect(server.received.length - before).toBe(2);
});

test('a refusal that tells no number halves what is sent', async () => {
  const { client, server } = await connect((request) => {
    const answer = findFjel(500)(request);
    return answer.status === 413
      ? { status: 413, body: '<h1>Request Entity Too Large</h1>' }
      : answer;
  });
  const text = letter.slice(0, 2_000);
  const { matches } = await client.check({ text, language });
  expect(matches.map(({ offset }) => offset)).toEqual(placesIn(text));
  expect(server.received.length).toBeGreaterThan(4);
});

test('a server that refuses everything as too long is not asked for ever', async () => {
  const { client, server } = await connect(() => ({ status: 413 }));
  await expect(client.check({ text: letter.slice(0, 5_000), language })).rejects.toMatchObject({
    kind: 'too-long',
    status: 413,
  });
  expect(server.received.length).toBeLessThan(12);
});

test('an old server that does not tell its limit is simply asked', async () => {
  const { client, server } = await connect((request) =>
    request.path === '/v2/maxtextlength'
      ? { status: 404, body: "Error: Unsupported action: 'maxtextlength'." }
      : findFjel(100_000)(request),
  );
  const { matches } = await client.check({ text: letter, language });
  expect(matches).toHaveLength(400);
  await client.check({ text: letter, language });
  expect(server.received.map(({ path }) => path)).toEqual([
    '/v2/maxtextlength',
    '/v2/check',
    '/v2/check',
  ]);
});

test('the caller may set a smaller limit', async () => {
  const { client, server } = await connect(findFjel(100_000), { maxTextLength: 300 });
  const { matches } = await client.check({ text: letter.slice(0, 1_500), language });
  expect(matches.map(({ offset }) => offset)).toEqual(placesIn(letter.slice(0, 1_500)));
  for (const piece of sentTexts(server.received)) expect(piece?.length).toBeLessThanOrEqual(300);
});

test('the smaller of two limits counts', async () => {
  const { client, server } = await connect(findFjel(100_000), { maxTextLength: 15_000 });
  await client.check({ text: letter, language });
  expect(sentTexts(server.received)).toHaveLength(2);
});

test('one long paragraph is cut after a sentence', async () => {
  const sentence = 'Her står der en fjel og ikke mere end det. ';
  const { client, server } = await connect(findFjel(100));
  const text = sentence.repeat(5).trim();
  const { matches } = await client.check({ text, language });
  expect(matches.map(({ offset }) => offset)).toEqual(placesIn(text));
  const sent = sentTexts(server.received.slice(1));
  expect(sent).toEqual([sentence.repeat(2), sentence.repeat(2), sentence.trim()]);
});

test('a sentence that ends where the limit is, is not left for the next piece', async () => {
  const sentence = 'Her står der en fjel og ikke mere end det. ';
  const { client, server } = await connect(findFjel(1_000), {
    maxTextLength: 2 * sentence.length,
  });
  await client.check({ text: sentence.repeat(4), language });
  expect(sentTexts(server.received)).toEqual([sentence.repeat(2), sentence.repeat(2)]);
});

test('a paragraph of several lines stays together', async () => {
  const { client, server } = await connect(findFjel(1_000), { maxTextLength: 40 });
  await client.check({ text: 'Kære Mette\n\nFørste linje\nanden linje\ntredje linje', language });
  expect(sentTexts(server.received)).toEqual([
    'Kære Mette\n\n',
    'Første linje\nanden linje\ntredje linje',
  ]);
});

test('one long sentence is cut between words, one long word anywhere but inside a character', async () => {
  const { client, server } = await connect(findFjel(1_000), { maxTextLength: 21 });
  await client.check({ text: `${'ord '.repeat(10)}${'😀'.repeat(15)}`, language });
  const sent = sentTexts(server.received);
  expect(sent).toEqual([
    'ord ord ord ord ord ',
    'ord ord ord ord ord ',
    '😀'.repeat(10),
    '😀'.repeat(5),
  ]);
});

test('pieces of nothing but space are not sent', async () => {
  const { client, server } = await connect(findFjel(1_000), { maxTextLength: 50 });
  const text = `${' '.repeat(120)}En fjel.${'\n'.repeat(120)}`;
  const { matches } = await client.check({ text, language });
  expect(matches.map(({ offset }) => offset)).toEqual([123]);
  expect(sentTexts(server.received)).toHaveLength(1);
});

test.each(['', ' '.repeat(200)])('a text without words is answered', async (text) => {
  const { client } = await connect(findFjel(1_000), { maxTextLength: 50 });
  expect((await client.check({ text, language })).matches).toEqual([]);
});

test('of a text in pieces, the first decides for all in which language it is', async () => {
  const { client, server } = await connect(
    () => answerWith([], { language: { name: 'English (GB)', code: 'en-GB' } }),
    { maxTextLength: 30 },
  );
  const { language: found } = await client.check({
    text: 'The first of two pieces.\n\nDet andet af to stykker.',
    language: 'auto',
    preferredVariants: ['en-GB'],
    preferredLanguages: ['en', 'da'],
  });
  expect(found.code).toBe('en-GB');
  expect(server.received.map(({ fields: { text: _text, ...fields } }) => fields)).toEqual([
    { language: 'auto', preferredVariants: 'en-GB', preferredLanguages: 'en,da' },
    { language: 'en-GB' },
  ]);
});

test('one piece that was ended early makes the whole incomplete', async () => {
  const { client } = await connect(
    (_request, count) =>
      count === 2
        ? answerWith([], { warnings: { incompleteResults: true, incompleteResultsReason: 'Slow' } })
        : answerWith(),
    { maxTextLength: 30 },
  );
  const answer = await client.check({
    text: 'Det første af to stykker.\n\nDet andet af to stykker.',
    language,
  });
  expect(answer.incomplete).toEqual({ reason: 'Slow' });
});

test('one piece that fails fails the check, and the others are not sent', async () => {
  const { client, server } = await connect(
    (_request, count) => (count === 2 ? { status: 500 } : answerWith()),
    { maxTextLength: 30 },
  );
  await expect(
    client.check({ text: 'Første stykke er her.\n\n'.repeat(5), language }),
  ).rejects.toMatchObject({ kind: 'server-error' });
  expect(server.received).toHaveLength(2);
});
