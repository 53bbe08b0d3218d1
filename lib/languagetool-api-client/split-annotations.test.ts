import { expect, test } from 'vitest';

import { widthOf, type Annotation } from './annotation.ts';
import { findFjel } from './in-tests/answers.ts';
import { connect } from './in-tests/test-client.ts';
import type { Received } from './in-tests/test-server.ts';

const language = 'da';
const textOf = (annotations: readonly Annotation[]) =>
  annotations.map(({ text, markup }) => text ?? markup ?? '').join('');
const sentData = (received: readonly Received[]) =>
  received
    .filter(({ path }) => path === '/v2/check')
    .map(
      ({ fields }) => (JSON.parse(fields['data'] ?? '') as { annotation: Annotation[] }).annotation,
    );
/** Every place of `fjel`, as a checker of the whole text would give them. */
const placesIn = (text: string) => [...text.matchAll(/fjel/gu)].map(({ index }) => index);

const quote: Annotation = { markup: '> Kunden skrev fjel ', interpretAs: '' };
const end: Annotation = { markup: '</p><p>', interpretAs: '\n\n' };
const part: readonly Annotation[] = [
  { text: 'Hej 😀 Mette, en fjel ' },
  { markup: '<b>' },
  { text: 'og en fjel' },
  { markup: '</b>' },
  { text: ' til.' },
  quote,
  end,
];
const data = Array.from({ length: 30 }, () => part).flat();
const isQuoted = (place: number) => textOf(data).slice(0, place).endsWith('skrev ');

test('annotated text is cut where markup stands for a paragraph, and markup is never cut', async () => {
  const { client, server } = await connect(findFjel(1_000), { maxTextLength: 130 });

  const { matches } = await client.check({ data, language });

  const sent = sentData(server.received);
  expect(sent).toHaveLength(10);
  expect(textOf(sent.flat())).toBe(textOf(data));
  for (const piece of sent) expect(piece.at(-1)).toEqual(end);
  const places = placesIn(textOf(data)).filter((place) => !isQuoted(place));
  expect(matches.map(({ offset }) => offset)).toEqual(places);
});

test('a limit that falls into what markup stands for leaves the markup whole', async () => {
  const few = data.slice(0, 4 * part.length);
  for (const maxTextLength of [20, 21, 22, 23, 35, 36, 37, 38, 39, 40, 41, 60]) {
    const { client, server } = await connect(findFjel(1_000), { maxTextLength });
    const { matches } = await client.check({ data: few, language });
    const places = placesIn(textOf(few)).filter((place) => !isQuoted(place));
    expect(matches.map(({ offset }) => offset)).toEqual(places);
    const sent = sentData(server.received).flat();
    const allMarkup = new Set(data.map((annotation) => annotation.markup));
    for (const annotation of sent) expect(allMarkup).toContain(annotation.markup);
    // A break between paragraphs that would be all of a piece is not sent.
    const wordsOf = (annotations: readonly Annotation[]) =>
      textOf(annotations.filter(({ markup }) => markup !== end.markup));
    expect(wordsOf(sent)).toBe(wordsOf(few));
  }
});

test('markup that stands for more than the server takes goes alone, and fails alone', async () => {
  const long = { markup: '<toc/>', interpretAs: 'x'.repeat(300) };
  const { client, server } = await connect(findFjel(100));
  await expect(
    client.check({ data: [{ text: 'En fjel. ' }, long, { text: 'Slut.' }], language }),
  ).rejects.toMatchObject({ kind: 'too-long' });
  expect(sentData(server.received).at(-1)).toEqual([long]);
});

test('long tags count for nothing', async () => {
  const { client, server } = await connect(findFjel(1_000), { maxTextLength: 20 });
  await client.check({
    data: [
      { markup: `<a href="${'x'.repeat(200)}">` },
      { text: 'En fjel, to linjer.' },
      { markup: '</a>' },
    ],
    language,
  });
  expect(server.received).toHaveLength(1);
});

test('annotated text without anything in it is answered', async () => {
  const { client } = await connect(findFjel(100));
  expect(widthOf([])).toBe(0);
  expect((await client.check({ data: [], language })).matches).toEqual([]);
});
