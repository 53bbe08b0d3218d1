import { expect, test } from 'vitest';

import type { ReplyContext } from '@/lib/text/reply-context';

import { makeSamples, readSamples } from '../../tests/measure/facts-sample';
import { createFactsCheck } from './check-facts';

const check = createFactsCheck('core');
const context = (thread: string, language = 'da'): ReplyContext => ({
  kind: 'public',
  language,
  screenLanguage: 'en',
  thread,
});

test.each(readSamples('clean').map((sample) => [sample.reply, sample] as const))(
  'nothing is said of: %s',
  (reply, { thread, language }) => {
    expect(check(reply, context(thread, language))).toEqual([]);
  },
);

test.each(readSamples('slips').map((sample) => [sample.wrong ?? '', sample] as const))(
  'the slip %s is found, and nothing else',
  (wrong, { thread, language, reply }) => {
    const found = check(reply, context(thread, language)).map(({ start, end }) =>
      reply.slice(start, end),
    );
    expect(found).toEqual([wrong]);
  },
);

test('facts that are only written another way are the same', () => {
  const alarms = makeSamples(300, 5, true).flatMap(({ reply, thread, language }) =>
    check(reply, context(thread, language)),
  );
  expect(alarms).toEqual([]);
});

test('no message repeats a value, and every span holds what was typed', () => {
  for (const { reply, thread, language, wrong = '' } of makeSamples(300, 6, false)) {
    for (const finding of check(reply, context(thread, language))) {
      const typed = reply.slice(finding.start, finding.end);
      expect(wrong).toContain(typed);
      expect(`${finding.message} ${finding.why}`).not.toContain(typed);
      for (const { text } of finding.suggestions) {
        expect(`${finding.message} ${finding.why}`).not.toContain(text);
        expect(text).not.toBe(typed);
      }
    }
  }
});

test('the customer’s value is suggested in the reply’s way of writing', () => {
  const [finding] = check('We refunded £1,349.50.', context('Jeg betalte 1439,50 kr.', 'en'));
  expect(finding).toMatchObject({
    start: 13,
    end: 21,
    rule: 'core/facts-amount',
    suggestions: [{ text: '1,439.50' }],
  });
});

test('an account number stays hidden in the suggestion', () => {
  const [finding] = check(
    'Vi betaler til DK50 0040 0440 1126 43.',
    context('Min konto er DK50 0040 0440 1162 43'),
  );
  expect(finding?.suggestions).toEqual([{ text: '•••• 6243' }]);
});

test('a value that the customer also wrote is none', () => {
  expect(check('Ordre 100428 er sendt.', context('Ordre 100482 og 100428 mangler.'))).toEqual([]);
  expect(
    check('Ordre 100428 er sendt.', { ...context('Ordre 100482 mangler.'), ticket: '100428' }),
  ).toEqual([]);
});

test('without the customer’s mail, and where it is switched off, nothing is said', () => {
  const { thread, ...unknown } = context('Ordre 100482 mangler.');
  expect(check('Ordre 100428 er sendt.', unknown)).toEqual([]);
  expect(
    createFactsCheck('core', { level: 'off' })('Ordre 100428 er sendt.', {
      ...unknown,
      thread: thread ?? '',
    }),
  ).toEqual([]);
});

test('digits in links and in what is masked are left alone', () => {
  expect(
    check('Se https://post.example/ordre/100428 her.', context('Ordre 100482 mangler.')),
  ).toEqual([]);
  expect(check(`Hej\n${'\uFFFC'.repeat(20)}`, context('Ordre 100482 mangler.'))).toEqual([]);
});
