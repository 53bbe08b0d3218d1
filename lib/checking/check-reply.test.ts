import { expect, test } from 'vitest';

import type { Checker } from '@/lib/text/checker';
import type { Finding } from '@/lib/text/finding';
import type { ReplyContext } from '@/lib/text/reply-context';

import { checkReply, type CheckResult } from './check-reply';
import { createFindingCache } from './finding-cache';

const context: ReplyContext = {
  client: 'nordlys',
  kind: 'public',
  language: 'da',
  screenLanguage: 'en',
};

/** Finds every occurrence of the word, and counts how often it was asked. */
function wordChecker(word: string, change: Partial<Checker> = {}) {
  const asked: string[] = [];
  const checker: Checker = {
    id: 'spelling',
    languages: 'any',
    unit: 'paragraph',
    async check(text) {
      asked.push(text);
      return [...text.matchAll(new RegExp(word, 'gu'))].map((match): Finding => ({
        start: match.index,
        end: match.index + word.length,
        rule: `test/${word}`,
        checker: checker.id,
        category: 'spelling',
        level: 'error',
        certainty: 1,
        message: word,
        suggestions: [],
      }));
    },
    ...change,
  };
  return { checker, asked };
}

const request = (text: string, checkers: readonly Checker[], cache = createFindingCache()) => ({
  reply: { text, masked: [] },
  context,
  checkers,
  cache,
  revision: '1',
  signal: new AbortController().signal,
});

test('findings of a later paragraph stand at their place in the whole reply', async () => {
  const text = 'Hej 😀\n\nTak for din beksed.';
  const { findings } = await checkReply(request(text, [wordChecker('beksed').checker]));
  expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['beksed']);
});

test('only the paragraph that changed is checked again', async () => {
  const cache = createFindingCache();
  const { checker, asked } = wordChecker('x');
  await checkReply(request('Første afsnit\nAndet afsnit', [checker], cache));
  await checkReply(request('Første afsnit\nAndet afsnit nu', [checker], cache));
  expect(asked).toEqual(['Første afsnit', 'Andet afsnit', 'Andet afsnit nu']);
});

test('one checker failing is named and does not hide what the others found', async () => {
  const broken = wordChecker('x', {
    id: 'english',
    check: () => Promise.reject(new Error('the Worker was ended')),
  });
  const result = await checkReply(request('fejll', [broken.checker, wordChecker('fejll').checker]));
  expect(result.findings.map(({ rule }) => rule)).toEqual(['test/fejll']);
  expect(result.checkers).toEqual([
    { id: 'english', state: 'failed', reason: 'the Worker was ended' },
    { id: 'spelling', state: 'done' },
  ]);
});

test('what is quoted is not checked', async () => {
  const text = 'Tak\n> fejll hos kunden';
  const { checker, asked } = wordChecker('fejll');
  const result = await checkReply({
    ...request(text, [checker]),
    reply: { text, masked: [{ start: 4, end: text.length }] },
  });
  expect(result.findings).toEqual([]);
  expect(asked).toEqual(['Tak']);
});

test('an internal note gets spelling only', async () => {
  const guidelines = wordChecker('note', { id: 'guidelines' });
  await checkReply({
    ...request('en note', [guidelines.checker]),
    context: { ...context, kind: 'internal' },
  });
  expect(guidelines.asked).toEqual([]);
});

test('what is found early is shown before the slow checker is done', async () => {
  const slow = Promise.withResolvers<readonly Finding[]>();
  const progress: CheckResult[] = [];
  const checking = checkReply({
    ...request('fejll', [
      wordChecker('x', { id: 'english', check: () => slow.promise }).checker,
      wordChecker('fejll').checker,
    ]),
    onProgress: (result) => {
      progress.push(result);
      if (progress.length === 1) slow.resolve([]);
    },
  });
  await checking;
  expect(progress.map(({ findings, settled }) => [findings.length, settled])).toEqual([
    [1, false],
    [1, true],
  ]);
});

test('a check that was called off rejects and reports nothing', async () => {
  const controller = new AbortController();
  const checking = checkReply({
    ...request('fejll', [wordChecker('fejll').checker]),
    signal: controller.signal,
    onProgress: () => expect.unreachable(),
  });
  controller.abort();
  await expect(checking).rejects.toThrow();
});

test('a value in a form is asked of the form’s checker alone, a note in it of all but the parts of a letter', async () => {
  const checkers = (['guidelines', 'parts', 'fields', 'spelling', 'english'] as const).map(
    (id) => wordChecker('x', { id }).checker,
  );
  const asked = async (change: Partial<ReplyContext>) => {
    const result = await checkReply({
      ...request('x', checkers),
      context: { ...context, ...change, language: 'en' },
    });
    return result.checkers.map(({ id }) => id);
  };
  const description = { type: 'text' };
  const field = (kind: 'phone' | 'free-text') => ({ field: { kind, locale: 'da', description } });
  expect(await asked(field('phone'))).toEqual(['fields']);
  expect(await asked({ ...field('phone'), kind: 'internal' })).toEqual(['fields']);
  expect(await asked(field('free-text'))).toEqual(['guidelines', 'fields', 'spelling', 'english']);
  expect(await asked({})).toEqual(['guidelines', 'parts', 'spelling', 'english']);
  expect(await asked({ kind: 'internal' })).toEqual(['spelling']);
});

test('a rule that is switched off is silent, unless the lead locked it or it holds the reply back', async () => {
  const off = { rulesOff: new Set(['test/uf', 'test/grr', 'test/arf']) };
  const withChange = (word: string, change: Partial<Finding>): Checker => {
    const { checker } = wordChecker(word);
    return {
      ...checker,
      check: async (...asked) =>
        (await checker.check(...asked)).map((finding) => ({ ...finding, ...change })),
    };
  };
  const checkers = [
    wordChecker('uf').checker,
    withChange('grr', { locked: true }),
    withChange('arf', { level: 'block' }),
  ];
  const { findings } = await checkReply({ ...request('uf grr og arf', checkers), ...off });
  expect(findings.map(({ rule }) => rule)).toEqual(['test/grr', 'test/arf']);
});

test('a paragraph in another language is checked in that language, the others in the reply’s', async () => {
  const danish = wordChecker('forkert', { languages: ['da'] });
  const english = wordChecker('wrong', { id: 'english', languages: ['en'] });
  const quoted = 'The customer wrote to us that the wrong number was on the wrong invoice.';
  const text = `Vi har set på det, og det er forkert, at kunden fik en faktura.\n\n${quoted}`;
  const { findings, checkers } = await checkReply({
    ...request(text, [danish.checker, english.checker]),
    languageOf: async (paragraph) => (paragraph.startsWith('The') ? 'en' : undefined),
  });
  expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual([
    'forkert',
    'wrong',
    'wrong',
  ]);
  expect(danish.asked).toHaveLength(1);
  expect(english.asked).toEqual([quoted]);
  expect(checkers.map(({ state }) => state)).toEqual(['done', 'done']);
});
