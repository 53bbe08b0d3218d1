import { expect, test } from 'vitest';

import { answerWith } from './in-tests/answers.ts';
import { failureOf } from './in-tests/failure-of.ts';
import { connect } from './in-tests/test-client.ts';
import { STANDING_MS } from './in-tests/test-clock.ts';
import type { Answer } from './in-tests/test-server.ts';

const request = { text: 'Hej', language: 'da' };
const busy: Answer = { status: 503, body: 'Error: too many parallel requests' };

test.each<[string, Answer]>([
  ['busy', busy],
  ['behind a gateway that finds it down', { status: 502 }],
  ['counting requests', { status: 429 }],
  [
    'counting requests as older ones do',
    { status: 403, body: 'Error: Client request limit of 20 requests per 60 seconds exceeded' },
  ],
])('a server that is %s is asked again', async (_what, answer) => {
  const { client, server } = await connect((_request, count) =>
    count < 3 ? answer : answerWith(),
  );
  expect((await client.check(request)).matches).toEqual([]);
  expect(server.received).toHaveLength(3);
});

test.each([400, 401, 404, 408, 500, 504])('status %i is not asked again', async (status) => {
  const { client, server } = await connect(() => ({ status }));
  await expect(client.check(request)).rejects.toMatchObject({ status });
  expect(server.received).toHaveLength(1);
});

test('each wait is twice the one before, up to the longest', async () => {
  const { client, clock } = await connect(() => busy, {
    tries: 6,
    firstDelayMs: 1_000,
    longestDelayMs: 6_000,
    random: () => 0,
  });
  await expect(client.check(request)).rejects.toMatchObject({ kind: 'unavailable' });
  expect(clock.waited).toEqual([500, 1_000, 2_000, 3_000, 3_000]);
});

test('chance spreads the waits between half and all', async () => {
  const { client, clock } = await connect(() => busy, { tries: 3, random: () => 0.5 });
  await expect(client.check(request)).rejects.toMatchObject({ kind: 'unavailable' });
  expect(clock.waited).toEqual([750, 1_500]);
});

test('after the last try the failure says what it was', async () => {
  const { client, server } = await connect(
    () => ({ status: 429, headers: { 'retry-after': '3' } }),
    { tries: 2 },
  );
  await expect(client.check(request)).rejects.toMatchObject({
    kind: 'rate-limited',
    status: 429,
    retryAfterMs: 3_000,
  });
  expect(server.received).toHaveLength(2);
});

test('nobody comes back sooner than the server asked for', async () => {
  const { client, clock } = await connect(
    (_request, count) =>
      count === 1 ? { status: 429, headers: { 'retry-after': '7' } } : answerWith(),
    { random: () => 0.25 },
  );
  await client.check(request);
  expect(clock.waited).toEqual([7_250]);
});

test('the server may name a time', async () => {
  const { client, clock } = await connect((_request, count) =>
    count === 1
      ? { status: 503, headers: { 'retry-after': 'Thu, 01 Jan 1970 00:00:12 GMT' } }
      : answerWith(),
  );
  await client.check(request);
  expect(clock.waited).toEqual([12_000]);
});

test('a time that makes no sense is not waited for', async () => {
  const { client, clock } = await connect((_request, count) =>
    count === 1 ? { status: 503, headers: { 'retry-after': 'soon' } } : answerWith(),
  );
  await client.check(request);
  expect(clock.waited).toEqual([500]);
});

test('a wait that would last longer than the whole call is not begun', async () => {
  const { client, clock, server } = await connect(
    () => ({ status: 429, headers: { 'retry-after': '3000' } }),
    { totalMs: 2 * STANDING_MS },
  );
  await expect(client.check(request)).rejects.toMatchObject({
    kind: 'rate-limited',
    retryAfterMs: 3_000_000,
  });
  expect(clock.waited).toEqual([]);
  expect(server.received).toHaveLength(1);
});

test('an abort ends the waiting', async () => {
  const stop = new AbortController();
  const { client, server, clock } = await connect(() => ({
    status: 503,
    headers: { 'retry-after': String((2 * STANDING_MS) / 1_000) },
  }));
  const failure = failureOf(client.check(request, stop.signal));
  await clock.begun(2 * STANDING_MS);
  stop.abort();
  expect(await failure).toMatchObject({ name: 'AbortError' });
  expect(server.received).toHaveLength(1);
});

test('an abort ends a request that is under way', async () => {
  const stop = new AbortController();
  const { client, server } = await connect(() => undefined);
  const failure = failureOf(client.check(request, stop.signal));
  await server.nextRequest();
  stop.abort();
  expect(await failure).toMatchObject({
    name: 'AbortError',
  });
});

test('what was aborted before it began is not sent, and keeps the reason', async () => {
  const { client, server } = await connect(() => answerWith());
  const reason = new Error('The field is gone.');
  const signal = AbortSignal.abort(reason);
  for (const ask of [
    () => client.check(request, signal),
    () => client.languages(signal),
    () => client.maxTextLength(signal),
  ])
    await expect(ask()).rejects.toBe(reason);
  expect(server.received).toEqual([]);
});

test('a server that does not answer is not waited for', async () => {
  const { client, server, clock } = await connect(() => undefined);
  const failure = failureOf(client.check(request));
  await server.nextRequest();
  clock.pass();
  expect(await failure).toMatchObject({
    kind: 'timeout',
    status: undefined,
  });
  expect(server.received).toHaveLength(1);
});

test('nor one that begins an answer and does not end it', async () => {
  const { client, server, clock } = await connect(() => ({ body: '{"matches":[', isOpen: true }));
  const failure = failureOf(client.check(request));
  await server.nextRequest();
  clock.pass();
  expect(await failure).toMatchObject({ kind: 'timeout' });
});

test('the time for the whole call counts over all its requests', async () => {
  const { client, server, clock } = await connect(
    (_request, count) => (count === 1 ? busy : undefined),
    { timeoutMs: 3 * STANDING_MS, totalMs: 2 * STANDING_MS },
  );
  // What is left after the wait between the two requests.
  const secondLimit = clock.begun(2 * STANDING_MS - 500);
  const failure = failureOf(client.check(request));
  await server.nextRequest();
  await server.nextRequest();
  await secondLimit;
  clock.pass();
  expect(await failure).toMatchObject({ kind: 'timeout' });
  expect(server.received).toHaveLength(2);
});
