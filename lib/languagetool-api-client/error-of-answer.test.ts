import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

import { expect, test } from 'vitest';

import { createLanguageToolClient } from './create-languagetool-client.ts';
import { connect } from './in-tests/test-client.ts';
import type { Answer } from './in-tests/test-server.ts';
import { LanguageToolError } from './languagetool-error.ts';

const CUSTOMER_TEXT = 'Kære Mette Holm, dit kort 4571 er spærret';
const request = { text: CUSTOMER_TEXT, language: 'da' };
const page = '<!doctype html><title>Log in</title>';

/** How a check failed, and that the failure repeats nothing of the text. */
async function failureOf(answer: Answer) {
  const { client } = await connect(() => answer, { tries: 1 });
  const error: unknown = await client.check(request).catch((reason: unknown) => reason);
  if (!(error instanceof LanguageToolError)) throw new Error('It did not fail as it should.');
  const all = [error.message, error.stack, JSON.stringify(error), String(error.cause)].join('\n');
  for (const word of ['Mette', 'spærret', '4571']) expect(all).not.toContain(word);
  return error;
}

test.each<[string, Answer, object]>([
  ['a bad parameter', { status: 400, body: 'Error: Missing arguments' }, { kind: 'bad-request' }],
  [
    'a language it does not know',
    { status: 400, body: "Error: 'xx' is not a language code known to LanguageTool. Supported …" },
    {
      kind: 'bad-request',
      message: 'The LanguageTool server does not know the language code.',
    },
  ],
  [
    'the wrong language throughout',
    { status: 400, body: 'Error: Text checking was stopped due to too many errors (more than …)' },
    {
      kind: 'bad-request',
      message:
        'The LanguageTool server found too many errors for a text in this language and gave up.',
    },
  ],
  ['no login', { status: 401 }, { kind: 'not-allowed' }],
  [
    'an account it does not know',
    { status: 403, body: 'Error: org.languagetool.server.AuthException: Wrong key' },
    {
      kind: 'not-allowed',
      message:
        'The LanguageTool server does not accept this user name and key; it may know no accounts at all.',
    },
  ],
  [
    'a blocked origin',
    { status: 403, body: 'Error: Access with origin chrome-extension://x denied.' },
    { kind: 'not-allowed' },
  ],
  [
    'a proxy that has a page about limits',
    { status: 403, body: `${page} Too many things have a limit` },
    { kind: 'not-allowed' },
  ],
  [
    'too many requests, on an older server',
    {
      status: 403,
      body: 'Error: Access from 10.0.0.1 denied: Client request limit of 20 requests per 60 seconds exceeded',
    },
    { kind: 'rate-limited' },
  ],
  [
    'too many time-outs',
    { status: 403, body: 'Error: Access from 10.0.0.1 denied - too many recent timeouts.' },
    { kind: 'rate-limited' },
  ],
  [
    'what this server does not have',
    { status: 404, body: "Error: Unsupported action: 'x'." },
    { kind: 'bad-request', message: 'The LanguageTool server does not offer this.' },
  ],
  ['a page that is not there', { status: 404, body: page }, { kind: 'not-languagetool' }],
  ['a method that is not allowed', { status: 405, body: page }, { kind: 'not-languagetool' }],
  ['a slow client', { status: 408 }, { kind: 'timeout' }],
  ['any other refusal', { status: 451, body: CUSTOMER_TEXT }, { kind: 'bad-request' }],
  ['too many requests', { status: 429 }, { kind: 'rate-limited' }],
  [
    'too many requests, come back later',
    { status: 429, headers: { 'retry-after': '90' } },
    { kind: 'rate-limited', retryAfterMs: 90_000 },
  ],
  [
    'a check that took too long',
    { status: 500, body: 'Error: Checking took longer than 60.0 seconds' },
    { kind: 'timeout' },
  ],
  [
    'a check that took too long, in other words',
    { status: 500, body: 'Error: Text checking took too long' },
    { kind: 'timeout' },
  ],
  [
    'a fault of the server',
    { status: 500, body: 'Error: Internal Error: null' },
    { kind: 'server-error' },
  ],
  ['a gateway with nothing behind it', { status: 502, body: page }, { kind: 'unavailable' }],
  [
    'a full queue',
    { status: 503, body: 'Error: too many parallel requests' },
    { kind: 'unavailable' },
  ],
  ['a gateway that waited in vain', { status: 504, body: page }, { kind: 'timeout' }],
  [
    'a redirect to a login page',
    { status: 302, headers: { location: 'http://127.0.0.1:1/login' } },
    {
      kind: 'not-languagetool',
      message:
        'The address leads on to another one, such as a login page, and text is not sent after it.',
    },
  ],
  [
    'a redirect that would send the text on',
    { status: 307, headers: { location: 'http://127.0.0.1:1/' } },
    { kind: 'not-languagetool' },
  ],
  ['a login page', { body: page }, { kind: 'not-languagetool' }],
  ['JSON of another shape', { body: { status: 'ok' } }, { kind: 'not-languagetool' }],
  ['a list', { body: [] }, { kind: 'not-languagetool' }],
  ['nothing at all', { body: '' }, { kind: 'not-languagetool' }],
  [
    'JSON that breaks off',
    { body: `{"matches":[{"sentence":"${CUSTOMER_TEXT}` },
    { kind: 'not-languagetool' },
  ],
])('%s has its own kind of failure', async (_what, answer, expected) => {
  expect(await failureOf(answer)).toMatchObject({
    name: 'LanguageToolError',
    ...(answer.status && { status: answer.status }),
    ...expected,
  });
});

test.each([400, 401, 403, 404, 413, 429, 500, 503])(
  'status %i: the failure does not repeat what the server echoes',
  async (status) => {
    const error = await failureOf({ status, body: `Error: ${CUSTOMER_TEXT}` });
    expect(error.status).toBe(status);
  },
);

test('nothing at the address', async () => {
  const { client, server } = await connect(() => undefined);
  await server.close();
  await expect(client.check(request)).rejects.toMatchObject({
    kind: 'unreachable',
    status: undefined,
    message: expect.stringContaining('self-signed'),
  });
});

test('a server that breaks off in the middle', async () => {
  const { client } = await connect(() => ({ headers: { 'content-length': '5000' }, body: '{' }));
  await expect(client.check(request)).rejects.toMatchObject({ kind: 'unreachable' });
});

test('a server that cannot be trusted looks like none', async () => {
  // Without a certificate it can only fail the handshake, as one with an untrusted certificate does.
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const client = createLanguageToolClient({ server: `https://127.0.0.1:${port}` });
  await expect(client.check(request)).rejects.toMatchObject({ kind: 'unreachable' });
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

test('what a browser shows of a redirect it did not follow counts as one', async () => {
  const client = createLanguageToolClient({
    server: 'http://127.0.0.1:8081',
    fetch: async () => Object.defineProperty(new Response(''), 'status', { value: 0 }),
  });
  await expect(client.check(request)).rejects.toMatchObject({ kind: 'not-languagetool' });
});

test('the longest text may be told in words that are no number', async () => {
  const { client } = await connect(() => ({ body: 'unlimited' }));
  await expect(client.maxTextLength()).rejects.toMatchObject({ kind: 'not-languagetool' });
});

test('languages of another shape come from something else', async () => {
  for (const body of [{ languages: [] }, [], [{ name: 'Danish' }], page]) {
    const { client } = await connect(() => ({ body }));
    await expect(client.languages()).rejects.toMatchObject({ kind: 'not-languagetool' });
  }
});
