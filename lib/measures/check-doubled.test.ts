import { expect, test } from 'vitest';

import { createDoubledCheck } from './check-doubled';

const found = (text: string, language = 'da') =>
  createDoubledCheck('core')(text, { kind: 'public', language, screenLanguage: 'en' }).map(
    ({ rule, start, end, suggestions }) => [rule, text.slice(start, end), suggestions[0]?.text],
  );

test('a word written twice is found, and one of them suggested', () => {
  expect(found('Vi sender og og ringer.')).toEqual([['core/doubled-word', 'og og', 'og']]);
  expect(found('Please send the the receipt.', 'en')).toEqual([
    ['core/doubled-word', 'the the', 'the'],
  ]);
});

test('a German noun has its capital twice, and is no name after an article', () => {
  expect(found('Bei Ihrer Wahl Wahl.', 'de')).toEqual([['core/doubled-word', 'Wahl Wahl', 'Wahl']]);
  expect(found('Das Konzert von Duran Duran fällt aus.', 'de')).toEqual([]);
});

test('a Danish verb stands twice by mistake where no clause ends before it', () => {
  expect(found('Udviklerne er er i gang.')).toEqual([['core/doubled-word', 'er er', 'er']]);
  expect(found('Den pris vi har har vi skrevet. Det vigtigste der er er prisen.')).toEqual([]);
});

test('the first may have the capital of the sentence', () => {
  expect(found('Vi vi sender den.')).toEqual([['core/doubled-word', 'Vi vi', 'Vi']]);
});

test('words that may rightly follow themselves, and names, are left alone', () => {
  expect(found('Det er det det handler om, ja ja.')).toEqual([]);
  expect(found('I think that that had had an effect.', 'en')).toEqual([]);
  expect(found('Die, die die Rechnung haben.', 'de')).toEqual([]);
  expect(found('Das erspart viele viele Wege.', 'de')).toEqual([]);
  expect(found('Koncerten med Duran Duran er aflyst.')).toEqual([]);
  expect(found('Det kan vi grine ad, ha ha.')).toEqual([]);
});

test('parts of longer words, and words on two lines, are no doubled words', () => {
  expect(found('Den nye e-e-faktura er klar\nklar igen.')).toEqual([]);
  expect(found('Vi er online line nu.')).toEqual([]);
});

test('a sentence that stands twice in a reply is found the second time', () => {
  const text = 'Vi sender pakken til dig i dag. Tak for din tid. Vi sender pakken til dig i dag.';
  expect(found(text)).toEqual([
    ['core/doubled-sentence', 'Vi sender pakken til dig i dag.', undefined],
  ]);
});

test('short sentences may come back, and masked ones are not the agent’s', () => {
  expect(found('Tak for hjælpen. Hav det godt. Tak for hjælpen.')).toEqual([]);
  const quoted = `Vi sender ${'\uFFFC'.repeat(6)} til dig i dag igen.`;
  expect(found(`${quoted}\n${quoted}`)).toEqual([]);
});
