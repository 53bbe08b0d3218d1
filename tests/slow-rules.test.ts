import { Worker as Thread } from 'node:worker_threads';

import { expect, onTestFinished, test, vi } from 'vitest';

import { checkReply } from '@/lib/checking/check-reply';
import { createFindingCache } from '@/lib/checking/finding-cache';
import { createRuleWatcher } from '@/lib/engine-host/rule-watcher';
import { CORE_PART, createEngineCheckers } from '@/lib/engine/engine-checkers';
import { createGuidelinesJobs } from '@/lib/engine/guidelines-jobs';
import { callDirectly } from '@/lib/engine/worker-call';
import type { BodyRule, Rule } from '@/lib/guidelines/guidelines';
import { sampleGuidelines } from '@/lib/guidelines/sample-guidelines';
import type { Finding } from '@/lib/text/finding';
import type { ReplyContext } from '@/lib/text/reply-context';

// Threads of Node take a second to start.
vi.setConfig({ testTimeout: 30_000 });

const root = new URL('..', import.meta.url);
const evil = `${'a'.repeat(40)}! ${', '.repeat(60)} ${'ord '.repeat(60)}:`;
const context: ReplyContext = {
  client: 'c',
  kind: 'public',
  language: 'da',
  screenLanguage: 'en',
};

test('a rule that would never end is stopped, named and left out; the other rules go on', async () => {
  const { check, tooSlow } = startChecking([
    existence('evil', '(?:a+)+k'),
    existence('tail', '(?:.*?,){20}x'),
    existence('words', String.raw`(?:\w+\s?)*_`),
    existence('slow-and-fine', '(?:ven)+(?:lig)+st'),
    existence('fine', 'hilsen'),
  ]);
  const text = `Skriv venligst hilsen. ${evil}`;
  const found = await check(text);
  expect(found.filter(({ start, end }) => end > start).map(placeIn(text))).toEqual([
    ['p/slow-and-fine', 'venligst'],
    ['p/fine', 'hilsen'],
  ]);
  const leftOut = found.filter(({ message }) => message.includes('was left out'));
  expect(leftOut.map(({ rule }) => rule)).toEqual(['p/evil', 'p/tail', 'p/words']);
  expect(tooSlow).toEqual(['p/evil', 'p/tail', 'p/words']);
});

test('what the other rules find is told before a slow one has ended', async () => {
  const { check } = startChecking([existence('evil', '(?:a+)+k'), existence('fine', 'hilsen')]);
  const text = `Med hilsen. ${evil}`;
  const steps: string[][] = [];
  await check(text, (findings) => steps.push(findings.map(({ rule }) => rule)));
  expect(steps.find((rules) => rules.includes('p/fine'))).toEqual(['p/fine']);
  expect(steps.at(-1)).toEqual(['p/evil', 'p/fine']);
});

test('a rule that was too slow in this version of the pack before is not even tried', async () => {
  const { check, tooSlow } = startChecking([existence('evil', '(?:a+)+k')], { slow: ['p/evil'] });
  const found = await check(evil);
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('was left out')]);
  expect(tooSlow).toEqual([]);
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
  const { check } = startChecking([], { bodyRules: [rule] });
  expect((await check(evil)).filter(({ rule: id }) => id === 'p/count')).toMatchObject([
    { start: 0, end: 0, message: expect.stringContaining('was left out') },
  ]);
});

function placeIn(text: string) {
  return ({ rule, start, end }: Finding) => [rule, text.slice(start, end)];
}

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

interface Setting {
  readonly bodyRules?: readonly BodyRule[];
  readonly slow?: readonly string[];
}

/** The guidelines checkers as the extension has them, the rules that may take long in threads. */
function startChecking(rules: readonly Rule[], { bodyRules = [], slow = [] }: Setting = {}) {
  const guidelines = sampleGuidelines({ languages: ['da'], rules, bodyRules });
  const packs = [{ client: 'c', packId: 'p', guidelines }];
  const jobs = createGuidelinesJobs();
  jobs.load(packs);
  const ask = callDirectly(jobs);
  const tooSlow: string[] = [];
  const watcher = createRuleWatcher({
    start: startThread,
    load: (call) => call('load', [packs]),
    ask,
    remembered: async () => slow,
    onTooSlow: (rule) => tooSlow.push(rule),
  });
  onTestFinished(() => watcher.end('The test is over.'));
  const never = () => Promise.reject(new Error('Not asked here.'));
  const checkers = createEngineCheckers({
    guidelines: ask,
    core: never,
    packOf: never,
    watched: watcher.check,
    spelling: never,
    english: never,
  }).filter(({ id, part }) => (id === 'guidelines' && part !== CORE_PART) || id === 'reply');
  const check = async (text: string, onFindings: (of: readonly Finding[]) => void = () => {}) => {
    const { findings } = await checkReply({
      reply: { text, masked: [] },
      context,
      checkers,
      cache: createFindingCache(),
      revision: '1',
      signal: new AbortController().signal,
      onProgress: ({ findings: soFar }) => onFindings(ofPack(soFar)),
    });
    return ofPack(findings);
  };
  return { check, tooSlow };
}

const OWN = ['p/evil', 'p/tail', 'p/words', 'p/slow-and-fine', 'p/fine', 'p/count'];
const ofPack = (findings: readonly Finding[]) =>
  findings
    .filter(({ rule }) => OWN.includes(rule))
    .toSorted((one, other) => one.start - other.start);

/** A thread with the face of a browser's Worker. */
function startThread(): Worker {
  const thread = new Thread(new URL('tests/support/rules-worker-in-node.ts', root), {
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
