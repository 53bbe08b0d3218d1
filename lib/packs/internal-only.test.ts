import { expect, test } from 'vitest';

import { checkParagraph } from '@/lib/guidelines/check-paragraph';
import { compileGuidelines } from '@/lib/guidelines/compile-guidelines';

import { readPack } from './read-pack';
import { changedPack, problemsAfter, samplePack } from './sample-pack';

const INTERNAL = "internal-only: [svindelliste, 'niveau 2']\n";

function check(text: string, kind: 'public' | 'internal') {
  const files = changedPack({
    'guidelines.yaml': `${samplePack['guidelines.yaml'] ?? ''}${INTERNAL}`,
  });
  const reading = readPack(files);
  if (!reading.ok) throw new Error('The pack cannot be read.');
  const context = { kind, language: 'da', screenLanguage: 'en' } as const;
  return checkParagraph(compileGuidelines('nordlys', reading.pack.guidelines), text, context);
}

test('wording that a pack lists as internal holds a public reply', () => {
  expect(check('Du er på vores Svindelliste nu.', 'public')).toEqual([
    {
      start: 15,
      end: 27,
      rule: 'nordlys/internal-only',
      checker: 'guidelines',
      category: 'phrase',
      level: 'block',
      certainty: 1,
      message: '"Svindelliste" is for internal notes only: no customer may read it.',
      suggestions: [],
    },
  ]);
});

test('in an internal note it may stand', () => {
  expect(check('Sat på svindelliste, sendt til niveau 2.', 'internal')).toEqual([]);
});

test('no guideline may take its id', () => {
  expect(problemsAfter('guidelines.yaml', { 'id: reproach': 'id: internal-only' })).toEqual([
    expect.stringContaining('the id "internal-only" is taken by the internal wording'),
  ]);
});
