import {
  createLanguageToolClient,
  type Annotation,
  type CheckAnswer,
} from 'languagetool-api-client';
import { expect, inject, test } from 'vitest';

import { MAX_TEXT_LENGTH } from './languagetool-setup';

const client = createLanguageToolClient({
  server: inject('languageTool'),
  timeoutMs: 280_000,
  totalMs: 290_000,
});

/** Where each match is, what stands there, by which rule, and what is offered first. */
const told = (text: string, { matches }: CheckAnswer) =>
  matches.map(({ offset, length, rule, replacements }) => ({
    offset,
    words: text.slice(offset, offset + length),
    rule: rule.id,
    first: replacements[0]?.value,
  }));

test.each([
  ['da-DK', 'Tak for din henvendelse. Vi sender en ny pakke i morgn.', 'morgn'],
  ['da-DK', '😀👩‍👩‍👧 Tak! Vi sender en ny pakke i morgn.', 'morgn'],
  ['en-GB', 'Thank you for your mesage.', 'mesage'],
  ['en-GB', '😀 🇩🇰 Thank you for your mesage.', 'mesage'],
  ['de-DE', 'Vielen Dank für Ihre Nachrricht.', 'Nachrricht'],
  ['de-DE', '😀😀 Vielen Dank für Ihre Nachrricht.', 'Nachrricht'],
])('a misspelt word is found where it is: %s, %s', async (language, text, word) => {
  const answer = await client.check({ text, language });

  expect(answer.language.code).toBe(language);
  expect(answer.software).toMatchObject({ name: 'LanguageTool', version: '6.7' });
  const found = told(text, answer);
  expect(found).toContainEqual(
    expect.objectContaining({ words: word, offset: text.indexOf(word) }),
  );
});

test('the short code of a language will do', async () => {
  const { language } = await client.check({ text: 'Tak for din henvendelse.', language: 'da' });
  expect(language).toMatchObject({ code: 'da-DK', name: 'Danish' });
});

test('what to write instead, and of which kind a match is, comes along', async () => {
  const { matches } = await client.check({ text: 'Thank you for your mesage.', language: 'en-GB' });
  expect(matches).toEqual([
    expect.objectContaining({
      offset: 19,
      length: 6,
      replacements: expect.arrayContaining([{ value: 'message', shortDescription: undefined }]),
      rule: expect.objectContaining({ issueType: 'misspelling', categoryId: 'TYPOS' }),
      sentence: 'Thank you for your mesage.',
      typeName: expect.any(String),
    }),
  ]);
});

test('the language is recognised, in the variant that is preferred', async () => {
  const { language } = await client.check({
    text: 'Thank you for your message. We will send you a new parcel tomorrow morning.',
    language: 'auto',
    preferredVariants: ['en-GB'],
  });
  expect(language).toMatchObject({ code: 'en-GB', detected: { code: 'en-GB' } });
});

test('in annotated text the quoted part is passed over and offsets count all of it', async () => {
  const data: Annotation[] = [
    { text: '😀 We recieved your ' },
    { markup: '<b>' },
    { text: 'mesage' },
    { markup: '</b>' },
    { text: '.' },
    { markup: '\n> My parcle did not arive.\n', interpretAs: '\n\n' },
    { text: 'A new parcel is on its way tomorow.' },
  ];
  const text = data.map(({ text: words, markup }) => words ?? markup).join('');

  const answer = await client.check({ data, language: 'en-GB' });

  expect(told(text, answer).map(({ words, offset }) => [words, offset])).toEqual(
    ['recieved', 'mesage', 'tomorow'].map((word) => [word, text.indexOf(word)]),
  );
});

test('a text that is longer than the server takes is checked to its end', async () => {
  const paragraph = 'Dear Emily 😀, thank you for your message. We will send a new parcel to you.';
  const text = `${`${paragraph}\n\n`.repeat(120)}We recieved it.`;
  expect(await client.maxTextLength()).toBe(MAX_TEXT_LENGTH);
  expect(text.length).toBeGreaterThan(4 * MAX_TEXT_LENGTH);

  const answer = await client.check({
    text,
    language: 'en-GB',
    enabledOnly: true,
    enabledCategories: ['TYPOS'],
  });

  expect(told(text, answer).map(({ words, offset }) => [words, offset])).toEqual([
    ['recieved', text.indexOf('recieved')],
  ]);
  expect(answer.sentenceRanges.at(-1)?.end).toBe(text.length);
});

test('annotated text that is too long is checked to its end', async () => {
  const part: Annotation[] = [
    { text: 'Thank you for your ' },
    { markup: '<a href="https://nordlys.example/a-long-address">' },
    { text: 'message' },
    { markup: '</a>' },
    { text: '.' },
    { markup: '</p><p>', interpretAs: '\n\n' },
  ];
  const data = [...Array.from({ length: 120 }, () => part).flat(), { text: 'We recieved it.' }];
  const text = data.map(({ text: words, markup }) => words ?? markup).join('');

  const answer = await client.check({
    data,
    language: 'en-GB',
    enabledOnly: true,
    enabledCategories: ['TYPOS'],
  });

  expect(told(text, answer).map(({ words, offset }) => [words, offset])).toEqual([
    ['recieved', text.indexOf('recieved')],
  ]);
});

test('the picky level finds more', async () => {
  const text = 'The parcel weighs 25kg.';
  const usual = await client.check({ text, language: 'en-GB' });
  const picky = await client.check({ text, language: 'en-GB', level: 'picky' });
  expect(told(text, usual)).toEqual([]);
  expect(told(text, picky)).toEqual([
    { offset: 18, words: '25kg', rule: 'UNIT_SPACE', first: expect.stringMatching(/^25\skg$/u) },
  ]);
  expect(picky.matches[0]?.rule.tags).toEqual(['picky']);
});

test('rules can be switched off', async () => {
  const text = 'Thank you for your mesage.';
  const [match] = (await client.check({ text, language: 'en-GB' })).matches;
  const disabledRules = [match?.rule.id ?? ''];
  expect((await client.check({ text, language: 'en-GB', disabledRules })).matches).toEqual([]);
});

test('the languages of the server are listed', async () => {
  const languages = await client.languages();
  const codes = languages.map(({ longCode }) => longCode);
  expect(codes).toEqual(
    expect.arrayContaining(['da-DK', 'en-GB', 'en-US', 'de-DE', 'sv', 'nl', 'fr', 'es']),
  );
  expect(languages).toContainEqual({ name: 'Danish', code: 'da', longCode: 'da-DK' });
});

test('a text without words is answered', async () => {
  expect((await client.check({ text: '', language: 'da' })).matches).toEqual([]);
  expect((await client.check({ data: [], language: 'da' })).matches).toEqual([]);
});

test('an aborted check ends, and the server goes on', async () => {
  const stop = new AbortController();
  const abortedUnderWay = createLanguageToolClient({
    server: inject('languageTool'),
    fetch: (url, init) => {
      const answer = fetch(url, init);
      stop.abort();
      return answer;
    },
  });
  await expect(
    abortedUnderWay.check({ text: 'Thank you for your mesage.', language: 'en-GB' }, stop.signal),
  ).rejects.toMatchObject({ name: 'AbortError' });
  expect((await client.check({ text: 'Tak for din besked.', language: 'da' })).matches).toEqual([]);
});

test('a language code that no server knows', async () => {
  await expect(client.check({ text: 'Hej', language: 'xx' })).rejects.toMatchObject({
    name: 'LanguageToolError',
    kind: 'bad-request',
    status: 400,
    message: 'The LanguageTool server does not know the language code.',
  });
});

test('word lists need a server with accounts', async () => {
  const withAccount = createLanguageToolClient({
    server: inject('languageTool'),
    account: { username: 'mette', apiKey: 'no-such-key' },
    tries: 1,
  });
  await expect(withAccount.words.list()).rejects.toMatchObject({
    kind: 'not-allowed',
    status: 403,
    message: expect.stringContaining('user name and key'),
  });
});

test('LanguageTool at an address of another program is told apart from none', async () => {
  const { address, close } = await startOther();
  const other = createLanguageToolClient({ server: address });
  await expect(other.languages()).rejects.toMatchObject({ kind: 'not-languagetool' });
  await close();
  await expect(other.languages()).rejects.toMatchObject({ kind: 'unreachable' });
});

async function startOther() {
  const { createServer } = await import('node:http');
  const server = createServer((_request, response) => response.end('<h1>Welcome</h1>'));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('It has no port.');
  return {
    address: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
