import { expect, test } from 'vitest';

import { createLanguageToolClient } from './create-languagetool-client.ts';
import { answerWith, matchAt } from './in-tests/answers.ts';
import { connect } from './in-tests/test-client.ts';

test('a text is checked and what was found comes back whole', async () => {
  const { client, server } = await connect(() => answerWith([matchAt(3, 4)]));

  const answer = await client.check({ text: 'En fjel', language: 'da' });

  expect(answer).toEqual({
    software: {
      name: 'LanguageTool',
      version: '6.7',
      buildDate: '2025-10-10 10:10:10 +0000',
      premium: false,
    },
    language: {
      code: 'da',
      name: 'Danish',
      detected: { code: 'da', name: 'Danish', confidence: 0.99, source: 'ngram' },
    },
    matches: [
      {
        message: 'Possible spelling mistake found.',
        shortMessage: 'Spelling mistake',
        offset: 3,
        length: 4,
        replacements: [{ value: 'fejl', shortDescription: undefined }],
        sentence: 'En fjel.',
        typeName: 'UnknownWord',
        rule: {
          id: 'HUNSPELL_RULE',
          subId: undefined,
          description: 'Possible spelling mistake',
          issueType: 'misspelling',
          categoryId: 'TYPOS',
          categoryName: 'Possible Typo',
          urls: [],
          tags: [],
          isPremium: false,
        },
        ignoreForIncompleteSentence: false,
        contextForSureMatch: 0,
      },
    ],
    sentenceRanges: [],
    ignoreRanges: [],
    incomplete: undefined,
  });
  expect(server.received.map(({ method, path, fields }) => ({ method, path, fields }))).toEqual([
    { method: 'POST', path: '/v2/check', fields: { text: 'En fjel', language: 'da' } },
  ]);
});

test('the request is one that a browser sends without asking first, and gives nothing away', async () => {
  const { client, server } = await connect(() => ({
    ...answerWith(),
    headers: { 'set-cookie': 'who=you' },
  }));

  await client.check({ text: 'Hej', language: 'da' });
  await client.check({ text: 'Hej', language: 'da' });

  for (const { headers } of server.received) {
    expect(headers['content-type']).toMatch(/^application\/x-www-form-urlencoded\b/u);
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('authorization');
    expect(Object.keys(headers).filter((name) => name.startsWith('x-'))).toEqual([]);
  }
});

test('fetch is told to send no cookies and no referrer, and to follow nowhere', async () => {
  const asked: RequestInit[] = [];
  const client = createLanguageToolClient({
    server: 'http://127.0.0.1:8081',
    fetch: async (_url, init) => {
      asked.push(init);
      return new Response(JSON.stringify(answerWith().body));
    },
  });

  await client.check({ text: 'Hej', language: 'da' });

  expect(asked).toEqual([
    {
      method: 'POST',
      body: new URLSearchParams({ text: 'Hej', language: 'da' }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
      signal: expect.any(AbortSignal),
    },
  ]);
  expect(asked[0]).not.toHaveProperty('headers');
});

test('everything a check can ask for is sent under its name', async () => {
  const { client, server } = await connect(() => answerWith(), {
    account: { username: 'mette', apiKey: 'k1' },
  });

  await client.check({
    data: [{ text: 'Hej ' }, { markup: '<b>', interpretAs: '' }, { markup: '>> citat' }],
    language: 'auto',
    preferredVariants: ['en-GB', 'de-AT'],
    preferredLanguages: ['da', 'en'],
    motherTongue: 'da',
    altLanguages: ['en-US'],
    level: 'picky',
    mode: 'all',
    enabledRules: ['A', 'B'],
    disabledRules: ['C'],
    enabledCategories: ['TYPOS'],
    disabledCategories: ['STYLE', 'CASING'],
    dicts: ['work'],
    allowIncompleteResults: true,
  });

  expect(server.received[0]?.fields).toEqual({
    data: '{"annotation":[{"text":"Hej "},{"markup":"<b>","interpretAs":""},{"markup":">> citat"}]}',
    language: 'auto',
    preferredVariants: 'en-GB,de-AT',
    preferredLanguages: 'da,en',
    motherTongue: 'da',
    altLanguages: 'en-US',
    level: 'picky',
    mode: 'all',
    enabledRules: 'A,B',
    disabledRules: 'C',
    enabledCategories: 'TYPOS',
    disabledCategories: 'STYLE,CASING',
    dicts: 'work',
    allowIncompleteResults: 'true',
    username: 'mette',
    apiKey: 'k1',
  });
});

test('half a surrogate pair is replaced by something of the same length', async () => {
  const { client, server } = await connect(() => answerWith());

  await client.check({ text: 'a\uD83Db', language: 'da' });
  await client.check({ data: [{ text: 'a\uDE00b' }], language: 'da' });

  expect(server.received.map(({ fields }) => fields['text'] ?? fields['data'])).toEqual([
    'a\uFFFDb',
    '{"annotation":[{"text":"a\uFFFDb"}]}',
  ]);
});

test('languages and the longest text are read', async () => {
  const { client } = await connect(({ path }) =>
    path === '/v2/languages'
      ? {
          body: [
            { name: 'Danish', code: 'da', longCode: 'da' },
            { name: 'English (GB)', code: 'en', longCode: 'en-GB' },
            { name: 'No code' },
            { code: 'sv' },
          ],
        }
      : { body: '20000\n' },
  );

  expect(await client.languages()).toEqual([
    { name: 'Danish', code: 'da', longCode: 'da' },
    { name: 'English (GB)', code: 'en', longCode: 'en-GB' },
    { name: 'sv', code: 'sv', longCode: 'sv' },
  ]);
  expect(await client.maxTextLength()).toBe(20_000);
});

test.each([
  ['http://127.0.0.1:8081', 'http://127.0.0.1:8081/v2/languages'],
  [' http://127.0.0.1:8081/ ', 'http://127.0.0.1:8081/v2/languages'],
  ['https://lt.example/v2', 'https://lt.example/v2/languages'],
  ['https://lt.example/v2/check', 'https://lt.example/v2/languages'],
  ['https://lt.example/tools/lt/', 'https://lt.example/tools/lt/v2/languages'],
])('the address %s is understood', async (server, expected) => {
  const asked: string[] = [];
  const client = createLanguageToolClient({
    server,
    fetch: async (url) => {
      asked.push(url);
      return new Response('[{"code":"da"}]');
    },
  });
  await client.languages();
  expect(asked).toEqual([expected]);
});

test.each([
  ['localhost', 'The server address must be a whole web address.'],
  ['ftp://lt.example', 'The server address must begin with http:// or https://.'],
  ['https://me:secret@lt.example', 'The server address must not hold a user name or password.'],
  ['https://lt.example/?a=b', 'The server address must end before any ? or #.'],
])('the address %s is refused', (server, message) => {
  expect(() => createLanguageToolClient({ server })).toThrow(
    expect.objectContaining({ name: 'LanguageToolError', kind: 'bad-request', message }),
  );
});
