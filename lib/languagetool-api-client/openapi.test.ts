import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';

import type { CheckRequest } from './create-languagetool-client.ts';
import { errorOfAnswer } from './error-of-answer.ts';
import { answerWith } from './in-tests/answers.ts';
import { connect } from './in-tests/test-client.ts';
import { readCheckAnswer } from './read-check-answer.ts';

type Node = Readonly<Record<string, unknown>>;
const file = parse(readFileSync(path.join(import.meta.dirname, 'openapi.yaml'), 'utf8')) as Node;
const at = (node: unknown, ...keys: readonly string[]): Node =>
  keys.reduce((inner, key) => follow(inner[key]), follow(node));

function follow(node: unknown): Node {
  const reference = (node as { $ref?: string } | undefined)?.$ref;
  if (reference === undefined) return (node ?? {}) as Node;
  return at(file, ...reference.slice('#/'.length).split('/'));
}

/** `POST /check` and its like, each with the names of all that can be sent. */
function describedRequests(): Record<string, string[]> {
  const requests: Record<string, string[]> = {};
  for (const [address, methods] of Object.entries(at(file, 'paths')))
    for (const [method, operation] of Object.entries(methods as Node)) {
      const form = at(
        operation,
        'requestBody',
        'content',
        'application/x-www-form-urlencoded',
        'schema',
        'properties',
      );
      const query = ((operation as Node)['parameters'] ?? []) as { name: string }[];
      requests[`${method.toUpperCase()} ${address}`] = [
        ...Object.keys(form),
        ...query.map(({ name }) => name),
      ].toSorted();
    }
  return requests;
}

/** Every field that types allow: the compiler finds one that is missing here. */
const options: Required<
  Omit<CheckRequest, 'text' | 'data' | 'language' | 'enabledOnly' | 'preferredVariants'>
> & { preferredVariants: string[] } = {
  preferredVariants: ['en-GB'],
  preferredLanguages: ['da'],
  motherTongue: 'da',
  altLanguages: ['en-US'],
  level: 'picky',
  mode: 'all',
  enabledRules: ['A'],
  disabledRules: ['B'],
  enabledCategories: ['C'],
  disabledCategories: ['D'],
  dicts: ['work'],
  allowIncompleteResults: true,
};

test('what the client sends is in the file, and nothing else is', async () => {
  const { client, server } = await connect(
    ({ path: address }) => {
      if (address.endsWith('/words')) return { body: { words: [] } };
      if (address.includes('/words/')) return { body: { added: true, deleted: true } };
      if (address.endsWith('/languages')) return { body: [{ code: 'da' }] };
      return address.endsWith('/check') ? answerWith() : { body: '20000' };
    },
    { account: { username: 'mette', apiKey: 'k1' } },
  );

  await client.check({ ...options, text: 'Hej', language: 'auto' });
  await client.check({
    data: [{ text: 'Hej' }],
    language: 'da',
    enabledOnly: true,
    enabledRules: ['A'],
  });
  await client.languages();
  await client.maxTextLength();
  await client.words.list({ dicts: ['work'], offset: 0, limit: 5 });
  await client.words.add({ word: 'Nordlys', dict: 'work' });
  await client.words.delete({ word: 'Nordlys', dict: 'work' });

  const sent: Record<string, string[]> = {};
  for (const { method, path: address, fields } of server.received) {
    const name = `${method} ${address.replace('/v2', '')}`;
    sent[name] = [...new Set([...(sent[name] ?? []), ...Object.keys(fields)])].toSorted();
  }
  expect(sent).toEqual(describedRequests());
});

test('what the client reads of an answer is in the file, and nothing else is', () => {
  const schema = at(file, 'components', 'schemas', 'CheckAnswer');
  const read = new Set<string>();
  const example = exampleOf(schema);
  vi.spyOn(JSON, 'parse').mockReturnValueOnce(watch(example, '', read));
  readCheckAnswer('', 1_000);
  expect([...read].toSorted()).toEqual([...namesIn(schema)].toSorted());
});

test('every failure in the file has the kind that the client gives it', () => {
  const responses = at(file, 'paths', '/check', 'post', 'responses');
  const kinds = Object.keys(responses)
    .filter((status) => status !== '200')
    .map((status) => [status, at(responses, status)['x-error-kind']]);
  expect(kinds.length).toBeGreaterThan(8);
  for (const [status, kind] of kinds)
    expect([
      status,
      errorOfAnswer({ status: Number(status), body: '', retryAfterMs: undefined })?.kind,
    ]).toEqual([status, kind]);
});

/** A value that a schema allows, with everything in it; of several forms, the last. */
function exampleOf(schema: unknown): unknown {
  const { type, properties, items, oneOf } = follow(schema);
  if (Array.isArray(oneOf)) return exampleOf(oneOf.at(-1));
  if (properties)
    return Object.fromEntries(
      Object.entries(properties as Node).map(([name, inner]) => [name, exampleOf(inner)]),
    );
  if (items) return [exampleOf(items), exampleOf(items)];
  if (type === 'integer' || type === 'number') return 1;
  return type === 'boolean' ? true : 'x';
}

/** `matches.rule.id` and its like, from a schema. */
function* namesIn(schema: unknown, within = ''): Generator<string> {
  const { properties, items, oneOf } = follow(schema);
  if (Array.isArray(oneOf)) for (const form of oneOf as unknown[]) yield* namesIn(form, within);
  if (items) yield* namesIn(items, within);
  for (const [name, inner] of Object.entries((properties ?? {}) as Node)) {
    yield `${within}${name}`;
    yield* namesIn(inner, `${within}${name}.`);
  }
}

/** The same value, telling which names are read in it. */
function watch(value: unknown, within: string, read: Set<string>): unknown {
  if (Array.isArray(value)) return value.map((member: unknown) => watch(member, within, read));
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value as Node, {
    get(target, name) {
      if (typeof name === 'symbol') return undefined;
      read.add(`${within}${name}`);
      return watch(target[name], `${within}${name}.`, read);
    },
  });
}
