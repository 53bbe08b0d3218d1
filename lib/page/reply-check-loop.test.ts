import { expect, test } from 'vitest';

import type { ReplyEditor } from '@/lib/editors/reply-editor';
import type { EngineLink } from '@/lib/messaging/engine-link';
import type { PageFacts, PortQuestions, ReplyCheck } from '@/lib/messaging/protocol';
import type { CheckerId, Finding } from '@/lib/text/finding';

import { startReplyCheckLoop } from './reply-check-loop';

type Question = PortQuestions['checkReply']['question'];
interface Asked {
  readonly facts: PageFacts;
  readonly revision: number;
  readonly more: (answer: ReplyCheck) => void;
  readonly done: (answer: ReplyCheck) => void;
}

/** A check loop over a field with some text, whose answers the test gives. */
function startLoop() {
  const asked: Asked[] = [];
  let facts: PageFacts = {
    host: 'desk.example',
    path: '/',
    kind: 'public',
    screenLanguage: 'en',
    mailbox: 'post@nordlys.example',
    ticket: '1001',
  };
  const link = {
    request: (_name: string, question: Question, options: { onMore: Asked['more'] }) =>
      new Promise<ReplyCheck>((done) => {
        const { revision } = question;
        asked.push({ facts: question.facts, revision, more: options.onMore, done });
      }),
  } as unknown as EngineLink;
  const editor = {
    read: () => ({ text: 'The modem and the shipment', masked: [] }),
  } as unknown as ReplyEditor;
  const life = new AbortController();
  const loop = startReplyCheckLoop(
    editor,
    link,
    () => facts,
    () => undefined,
    life.signal,
  );
  return {
    asked,
    loop,
    end: () => life.abort(),
    shows: (change: Partial<PageFacts>) => {
      facts = { ...facts, ...change };
    },
  };
}

function finding(rule: string, checker: CheckerId = 'guidelines'): Finding {
  return {
    start: 4,
    end: 9,
    rule,
    checker,
    category: 'term',
    level: 'warning',
    certainty: 1,
    message: '',
    suggestions: [],
  };
}

function answer(
  { revision }: Asked,
  client: string,
  findings: readonly Finding[],
  waitsFor?: CheckerId,
): ReplyCheck {
  const named = { id: client, name: client };
  return {
    revision,
    findings,
    checkers: waitsFor ? [{ id: waitsFor, state: 'working' }] : [],
    settled: waitsFor === undefined,
    client: named,
    clients: [],
    rulesOff: [],
    language: 'en',
    answeredFor: {
      state: 'certain',
      client: named,
      because: { kind: 'mailbox', value: '' },
      place: { kind: 'mailbox', place: '', brand: '' },
    },
  };
}

const rules = ({ loop }: ReturnType<typeof startLoop>) =>
  loop.current().findings.map(({ rule }) => rule);

/** Answers are taken up in microtasks. */
const settle = () => Promise.resolve().then(() => undefined);

test.each<[string, Partial<PageFacts>]>([
  ['ticket', { ticket: '1002' }],
  ['mailbox', { mailbox: 'post@bergwald.example' }],
])(
  'an answer that comes when another %s is shown is dropped, and what is shown is checked',
  async (_what, change) => {
    const session = startLoop();
    const [first] = session.asked;
    if (!first) throw new Error('Nothing was asked.');
    session.shows(change);
    first.more(answer(first, 'nordlys', [finding('nordlys/router')], 'english'));
    first.done(answer(first, 'nordlys', [finding('nordlys/router')]));
    await settle();
    expect(rules(session)).toEqual([]);
    expect(session.loop.current().check).toBeUndefined();
    expect(session.asked.map(({ facts }) => facts)).toEqual([
      first.facts,
      { ...first.facts, ...change },
    ]);
  },
);

test('an answer counts when the same reply is shown, whatever the customer wrote meanwhile', async () => {
  const session = startLoop();
  const [first] = session.asked;
  if (!first) throw new Error('Nothing was asked.');
  session.shows({ thread: 'Tak!' });
  first.done(answer(first, 'nordlys', [finding('nordlys/router')]));
  await settle();
  expect(rules(session)).toEqual(['nordlys/router']);
  expect(session.asked).toHaveLength(1);
});

test('once the client is another, what was found for the first is not kept while checkers are working', async () => {
  const session = startLoop();
  const [first] = session.asked;
  first?.done(answer(first, 'nordlys', [finding('nordlys/router')]));
  await settle();
  session.loop.checkNow();
  const second = session.asked[1];
  second?.more(answer(second, 'bergwald', [finding('spelling', 'spelling')], 'guidelines'));
  await settle();
  expect(rules(session)).toEqual(['spelling']);
});

test('once forgotten, nothing is shown and a late answer changes nothing', async () => {
  const session = startLoop();
  const [first] = session.asked;
  session.loop.forget();
  first?.done(answer(first, 'nordlys', [finding('nordlys/router')]));
  await settle();
  expect(rules(session)).toEqual([]);
  expect(session.loop.current().state).toBe('checking');
});

test('what was under way when the field was left asks nothing more', () => {
  const { asked, loop, end } = startLoop();
  end();
  loop.checkNow();
  expect(asked).toHaveLength(1);
});
