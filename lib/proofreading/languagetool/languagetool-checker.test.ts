import {
  LanguageToolError,
  type CheckAnswer,
  type LanguageToolClient,
} from 'languagetool-api-client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { Finding } from '@/lib/text/finding';
import { NO_LANGUAGETOOL, type LanguageToolSettings } from '@/lib/text/languagetool-settings';
import type { ReplyContext } from '@/lib/text/reply-context';

import { createLanguageToolChecker } from './languagetool-checker';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const context: ReplyContext = { kind: 'public', language: 'de', screenLanguage: 'en' };
const OWN: LanguageToolSettings = { ...NO_LANGUAGETOOL, server: 'http://127.0.0.1:8081' };
const ANSWER: CheckAnswer = {
  software: { name: 'LanguageTool', version: '6.7', buildDate: undefined, premium: false },
  language: { code: 'de-DE', name: 'German', detected: undefined },
  sentenceRanges: [],
  ignoreRanges: [],
  incomplete: undefined,
  matches: [
    {
      message: 'x',
      shortMessage: undefined,
      offset: 0,
      length: 3,
      replacements: [],
      sentence: undefined,
      typeName: undefined,
      ignoreForIncompleteSentence: false,
      contextForSureMatch: undefined,
      rule: {
        id: 'R',
        subId: undefined,
        description: undefined,
        issueType: undefined,
        categoryId: undefined,
        categoryName: undefined,
        urls: [],
        tags: [],
        isPremium: false,
      },
    },
  ],
};

/** A checker of a server that answers as `check` does. */
function withServer(
  settings: LanguageToolSettings,
  check: LanguageToolClient['check'] = () => Promise.resolve(ANSWER),
) {
  const asked: string[] = [];
  const withoutRules: (readonly string[] | undefined)[] = [];
  let lates = 0;
  const client = {
    check: (request, signal) => {
      asked.push(request.data?.map(({ text, interpretAs }) => text ?? interpretAs).join('') ?? '');
      withoutRules.push(request.disabledRules);
      return check(request, signal);
    },
    languages: () =>
      Promise.resolve([
        { name: 'German', code: 'de', longCode: 'de-DE' },
        { name: 'Catalan', code: 'ca', longCode: 'ca-ES' },
      ]),
  } as Partial<LanguageToolClient> as LanguageToolClient;
  const checker = createLanguageToolChecker({
    settings: () => Promise.resolve(settings),
    createClient: () => client,
    isSpelledHere: (language) => Promise.resolve(language !== 'ca'),
    onLate: () => void (lates += 1),
  });
  const ask = (text: string, signal = new AbortController().signal, of = context) => {
    const answer = checker.check(text, of, signal);
    answer.catch(() => undefined);
    return answer;
  };
  return { ask, asked, withoutRules, lates: () => lates };
}
const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

test('nobody is asked without an address, nor the public server without consent', async () => {
  for (const server of [
    '',
    'https://api.languagetool.org',
    'https://api.languagetoolplus.com/v2',
  ]) {
    const { ask, asked } = withServer({ ...NO_LANGUAGETOOL, server });
    await expect(ask('Ich weis das.')).resolves.toEqual([]);
    expect(asked).toEqual([]);
  }
});

test('a text is asked about when typing rests, and once', async () => {
  const { ask, asked } = withServer(OWN);
  const typing = new AbortController();
  const before = ask('Ich wei', typing.signal);
  await vi.advanceTimersByTimeAsync(300);
  typing.abort();
  await expect(before).rejects.toThrow('called off');
  const answer = ask('Ich weis das.');
  await vi.advanceTimersByTimeAsync(400);
  expect(rules(await answer)).toEqual(['languagetool/R']);
  await ask('Ich weis das.');
  expect(asked).toEqual(['Ich weis das.']);
});

test('the public server is asked with seconds between', async () => {
  const { ask, asked } = withServer({
    ...OWN,
    server: 'https://api.languagetool.org',
    allowsPublic: true,
  });
  for (const text of ['Eins', 'Zwei', 'Drei']) void ask(text);
  await vi.advanceTimersByTimeAsync(400);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(3000);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(600);
  expect(asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(3500);
  expect(asked).toHaveLength(3);
});

test('a slow answer is not waited for, and is there when it came', async () => {
  const slow = Promise.withResolvers<CheckAnswer>();
  const { ask, asked, lates } = withServer(OWN, () => slow.promise);
  const first = ask('Ich weis das.');
  await vi.advanceTimersByTimeAsync(6500);
  await expect(first).rejects.toThrow('has not answered yet');
  slow.resolve(ANSWER);
  await vi.advanceTimersByTimeAsync(0);
  expect(lates()).toBe(1);
  expect(rules(await ask('Ich weis das.'))).toEqual(['languagetool/R']);
  expect(asked).toHaveLength(1);
});

test('what is asked while the answer is under way waits for that answer', async () => {
  const slow = Promise.withResolvers<CheckAnswer>();
  const { ask, asked } = withServer(OWN, () => slow.promise);
  void ask('Ich weis das.');
  await vi.advanceTimersByTimeAsync(7000);
  const again = ask('Ich weis das.');
  await vi.advanceTimersByTimeAsync(400);
  slow.resolve(ANSWER);
  expect(rules(await again)).toEqual(['languagetool/R']);
  expect(asked).toHaveLength(1);
});

test('a check that is called off calls the question off', async () => {
  const life = new AbortController();
  let seen: AbortSignal | undefined;
  const { ask } = withServer(OWN, (_request, signal) => {
    seen = signal;
    return new Promise(() => undefined);
  });
  void ask('Ich weis das.', life.signal);
  await vi.advanceTimersByTimeAsync(400);
  life.abort();
  expect(seen?.aborted).toBe(true);
});

test('a server that failed is left alone, longer each time, and says why in the language of the screen', async () => {
  let isDown = true;
  const { ask, asked } = withServer(OWN, () =>
    isDown
      ? Promise.reject(new LanguageToolError({ kind: 'unreachable' }))
      : Promise.resolve(ANSWER),
  );
  const da = { ...context, screenLanguage: 'da' };
  const first = ask('Eins', undefined, da);
  await vi.advanceTimersByTimeAsync(400);
  await expect(first).rejects.toThrow('Serveren kunne ikke nås.');
  await expect(ask('Zwei', undefined, da)).rejects.toThrow('Serveren kunne ikke nås.');
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(5000);
  const second = ask('Drei');
  await vi.advanceTimersByTimeAsync(400);
  await expect(second).rejects.toThrow('The server was not reached.');
  await vi.advanceTimersByTimeAsync(9000);
  await expect(ask('Vier')).rejects.toThrow('not reached');
  expect(asked).toHaveLength(2);
  isDown = false;
  await vi.advanceTimersByTimeAsync(1000);
  const third = ask('Vier');
  await vi.advanceTimersByTimeAsync(400);
  await expect(third).resolves.toHaveLength(1);
});

test('when a server that failed may be asked again, what stands is checked again, a few times', async () => {
  const { ask, asked, lates } = withServer(OWN, () =>
    Promise.reject(new LanguageToolError({ kind: 'unavailable' })),
  );
  let seen = 0;
  for (let minute = 0; minute < 20; minute += 1) {
    if (lates() > seen || minute === 0) {
      seen = lates();
      void ask('Eins');
    }
    await vi.advanceTimersByTimeAsync(60_000);
  }
  expect(asked).toHaveLength(5);
  expect(lates()).toBe(4);
});

test('unknown words are asked for only where no dictionary here knows the language', async () => {
  const { ask, withoutRules } = withServer(OWN);
  const answers = ['de', 'ca'].map((language) => ask('Eins', undefined, { ...context, language }));
  await vi.advanceTimersByTimeAsync(1000);
  await Promise.all(answers);
  expect(withoutRules).toEqual([expect.arrayContaining(['GERMAN_SPELLER_RULE']), undefined]);
});

test('a language that the server does not know is no trouble', async () => {
  const { ask, asked } = withServer(OWN);
  const answer = ask('Hei og takk.', undefined, { ...context, language: 'nb' });
  await vi.advanceTimersByTimeAsync(400);
  await expect(answer).resolves.toEqual([]);
  expect(asked).toEqual([]);
});
