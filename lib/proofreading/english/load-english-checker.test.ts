import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { beforeAll, describe, expect, test } from 'vitest';

import type { Checker } from '@/lib/text/checker';
import { contextIn } from '@/tests/support/spellers-in-tests';

import { loadEnglishChecker } from './load-english-checker';

const never = new AbortController().signal;
let english: Checker;

beforeAll(async () => {
  const file = '../../../node_modules/harper.js/dist/harper_wasm_slim_bg.wasm';
  const url = pathToFileURL(path.join(import.meta.dirname, file)).href;
  english = await loadEnglishChecker(() => url);
}, 30_000);

const marked = async (text: string, language = 'en-GB') =>
  (await english.check(text, contextIn(language), never))
    .filter(({ certainty }) => certainty >= 0.5)
    .map(({ start, end, suggestions }) => [text.slice(start, end), suggestions[0]?.text]);

test('a finding says where, what and how sure, in UTF-16 after emoji too', async () => {
  expect(await english.check('😀😀 We has received it.', contextIn('en-GB'), never)).toEqual([
    {
      start: 8,
      end: 11,
      rule: 'english/PronounVerbAgreement',
      checker: 'english',
      category: 'grammar',
      level: 'warning',
      certainty: expect.any(Number),
      message: expect.any(String),
      suggestions: [{ text: 'have' }],
    },
  ]);
});

test.each([
  ['We didn’t received your parcel.', [['received', 'receive']]],
  ['I would of told you.', [['would of', 'would have']]],
  ['We are sorry about the the delay.', [['the the', 'the']]],
  ['We called an customer.', [['an', 'a']]],
  ['More then one parcel was lost.', [['then', 'than']]],
  ['I have went to the shop.', [['went', 'gone']]],
  ['Could you advice me on this matter?', [['advice', 'advise']]],
  ['You cant return it.', [['cant', "can't"]]],
])('a mistake is marked, with what to write instead: %s', async (text, found) => {
  expect(await marked(text)).toEqual(found);
});

describe('clean replies have no marks', () => {
  test.each([
    'Dear Emily, thank you for your kind letter.',
    'I need the following: 1. the original; 2. a copy of it; and 3. the enclosed form.',
    'I have refunded £129.99 to your card; it will reach you within 3 to 5 working days.',
    'Could you please send us a photo of the damaged item, so that we can help you quickly?',
    'I am sorry that you have had to wait, and I apologise for the cancelled visit.',
    'Kind regards, Lena Brandt',
    'The label said 2 lb. box, and Dear Mr. and Mrs. Hall is right too.',
    'I am afraid that that particular shade has gone, with no one telling us.',
    'Environmental Services\nDes Flynn',
    'You have seats 14A and 14B.',
    'Your order #77120 left our warehouse on Monday.',
    'We’ve changed your delivery address to 12 High Street, Leeds.',
    'The total comes to €49.95, incl. VAT and delivery.',
    'Are there fees for sending it back? No, there are none.',
    'You wrote to us a while ago, and it has taken quite some time.',
    'In the app, go to Mit Nordlys and re-enter your passcode.',
    'the period from 12 March until 12 April. You pay for it once.',
    'your order number, and',
    'I really, really appreciate it. It took very very long.',
    'Please send us an SMS, or a SWIFT transfer.',
    'As soon as we receive the item, we’ll process your refund... thank you!',
    'We hope to re-establish the pre-paid non-refundable plan.',
    'Please ring us before 5 p.m. or write.',
    'Copy it to the ~/.local/share folder, or rename it to .example there.',
    'Start the name with a . at the beginning, and it is hidden.',
    'Call GET /v2/reports/export?format=pdf and save it.',
    'INV-0999 is followed by INV-10000, and Nonna’s Table is open.',
    'Interest comes to roughly £212, and things will be back to normal soon.',
    'When string A is empty, a and b are equal; it delivers 32 A too.',
    'It is asked every 3.5 s at most.',
    'Your appeal has been scheduled for a hearing on 22 October.',
  ])('%s', async (sentence) => {
    expect(await marked(sentence)).toEqual([]);
  });
});

test('misspelt words are left to the speller', async () => {
  expect(await marked('We recieved your adress.')).toEqual([]);
});

test('matters of style are listed as suggestions and not marked', async () => {
  const text = 'Send it asap, please.';
  const found = await english.check(text, contextIn('en-GB'), never);
  expect(found.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual([
    ['asap', 'suggestion'],
  ]);
  expect(found.every(({ certainty }) => certainty < 0.5)).toBe(true);
});

test('what is masked, and what touches it, is not judged', async () => {
  expect(await marked('We \uFFFC\uFFFC\uFFFC has the the\uFFFC parcel')).toEqual([]);
});

test('two dialects at once do not get into each other’s way', async () => {
  const text = 'My mobile phone is broken.';
  const regional = async (language: string) =>
    (await english.check(text, contextIn(language), never)).map(({ rule }) => rule);
  const [american, british, again] = await Promise.all(['en-US', 'en-GB', 'en-US'].map(regional));
  expect([american, british, again]).toEqual([american, [], american]);
  expect(american).toContain('english/Regionalisms');
});

test('a check that is no longer wanted does not run, and the next one does', async () => {
  const stopped = AbortSignal.abort();
  await expect(english.check('We has.', contextIn('en'), stopped)).rejects.toThrow();
  expect(await marked('We has it.')).toEqual([['has', 'have']]);
});
