import { Worker as Thread } from 'node:worker_threads';

import { expect, onTestFinished, test } from 'vitest';

import { createKillableWorker } from '@/lib/engine-host/killable-worker';
import type { GuidelinesJobs } from '@/lib/engine/guidelines-jobs';
import type { BodyRule, Guidelines, Rule } from '@/lib/guidelines/guidelines';
import type { ReplyContext } from '@/lib/text/reply-context';

const root = new URL('..', import.meta.url);
const evil = `${'a'.repeat(40)}! ${', '.repeat(60)} ${'ord '.repeat(60)}:`;
const context: ReplyContext = {
  client: 'c',
  kind: 'public',
  language: 'da',
  screenLanguage: 'en',
};

test('a rule that would never end is stopped, named and left out; the other rules go on', async () => {
  const worker = startWorker([
    existence('evil', '(?:a+)+k'),
    existence('tail', '(?:.*?,){20}x'),
    existence('words', String.raw`(?:\w+\s?)*_`),
    existence('fine', 'venligst'),
  ]);
  const text = `Skriv venligst. ${evil}`;
  const found = await worker.call('check', ['guidelines', text, context]);
  expect(found.map(({ rule, start, end }) => [rule, text.slice(start, end)])).toEqual([
    ['p/fine', 'venligst'],
  ]);
  const listed = await worker.call('check', ['reply', 'Hej', context]);
  const leftOut = listed.filter(({ message }) => message.includes('was left out'));
  expect(
    leftOut.map(({ rule }) => rule).toSorted((one, other) => one.localeCompare(other)),
  ).toEqual(['p/evil', 'p/tail', 'p/words']);
});

test('so is one that sees whole replies', async () => {
  const rule: BodyRule = {
    id: 'count',
    level: 'warning',
    message: 'x',
    examples: [],
    scope: 'reply',
    body: {
      extends: 'occurrence',
      message: '%s',
      level: 'warning',
      scope: ['text'],
      link: '',
      description: '',
      limit: 0,
      action: { name: '', params: [] },
      token: '(?:a|aa)+k',
      max: 1,
      min: 0,
      ignoreCase: false,
    },
  };
  const worker = startWorker([], [rule]);
  const found = await worker.call('check', ['reply', evil, context]);
  expect(found.filter(({ rule: id }) => id === 'p/count')).toMatchObject([
    { start: 0, end: 0, message: expect.stringContaining('was left out') },
  ]);
});

function existence(id: string, token: string): Rule {
  return {
    id,
    level: 'warning',
    examples: [],
    extends: 'existence',
    message: '“%s”',
    ignoreCase: true,
    nonword: true,
    tokens: [token],
    suggest: [],
  };
}

function startWorker(rules: readonly Rule[], bodyRules: readonly BodyRule[] = []) {
  const guidelines: Guidelines = {
    languages: ['da'],
    terms: [],
    parts: [],
    placeholders: { styles: [], leftOver: 'error' },
    rules,
    bodyRules,
    words: {},
  };
  const worker = createKillableWorker<GuidelinesJobs>({
    start: startThread,
    prepare: (call, tooSlow) => call('load', [[{ client: 'c', packId: 'p', guidelines }], tooSlow]),
    limitMs: 30_000,
    partLimitMs: 200,
    prepareLimitMs: 30_000,
    idleMs: 60_000,
  });
  onTestFinished(() => worker.end('The test is over.'));
  return worker;
}

/** A thread with the face of a browser's Worker. */
function startThread(): Worker {
  const thread = new Thread(new URL('tests/support/guidelines-worker-in-node.ts', root), {
    execArgv: ['--import', new URL('tests/measure/register.mjs', root).href],
  });
  const face: Pick<Worker, 'postMessage' | 'terminate'> & {
    addEventListener(type: string, listen: (event: { data: unknown }) => void): void;
  } = {
    postMessage: (message: unknown) => thread.postMessage(message),
    terminate: () => void thread.terminate(),
    addEventListener: (type, listen) => thread.on(type, (data: unknown) => listen({ data })),
  };
  return face as Worker;
}
