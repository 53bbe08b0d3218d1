import { expect, test } from 'vitest';

import { loadRules, spellingRules } from './load-rules';
import { readValeConfig } from './vale-config';

const existence = 'extends: existence\nmessage: x\ntokens: [a]\n';
const ini = (lines: string) => readValeConfig(`[*]\n${lines}\n`);
const names = (...given: Parameters<typeof loadRules>) => [...loadRules(...given).rules.keys()];

test('only rules that the configuration names, or whose style it names, are loaded', () => {
  const files = {
    'House/Words.yml': existence,
    'Other/Words.yml': existence,
    'Other/One.yml': existence,
    'Third/Words.yml': existence,
  };
  expect(names(files, ini('BasedOnStyles = House\nOther.One = YES'))).toEqual([
    'House.Words',
    'Other.One',
  ]);
});

test('a level in the configuration counts', () => {
  const { rules } = loadRules(
    { 'House/Words.yml': existence },
    ini('BasedOnStyles = House\nHouse.Words = error'),
  );
  expect(rules.get('House.Words')?.body.level).toBe('error');
});

test("Vale's own rules are there where its style is on, those of the vocabulary with its words", () => {
  const config = readValeConfig('Vocab = A, B\n[*]\nBasedOnStyles = Vale\n');
  expect(names({}, config)).toEqual(['Vale.Repetition', 'Vale.Spelling']);
  const files = {
    'config/vocabularies/A/accept.txt': 'Nordlys\n# a comment\n',
    'Vocab/B/reject.txt': 'gizmo\n',
  };
  expect(names(files, config)).toEqual([
    'Vale.Repetition',
    'Vale.Spelling',
    'Vale.Terms',
    'Vale.Avoid',
  ]);
});

test('a rule that cannot run is named with the reason, and the others run', () => {
  const files = {
    'House/Words.yml': existence,
    'House/Broken.yml': 'extends: [',
    'House/Odd.yml': `${existence}colour: red\n`,
    'House/Pattern.yml': "extends: existence\nmessage: x\ntokens: ['(']\n",
    'House/Program.yml': 'extends: script\nmessage: x\n',
    'House/Spelling.yml': 'extends: spelling\nmessage: x\n',
  };
  const spellers = new Map([['House.Spelling', { ok: false, reason: 'no dictionary' } as const]]);
  const { rules, left } = loadRules(files, ini('BasedOnStyles = House'), spellers);
  expect([...rules.keys()]).toEqual(['House.Words']);
  expect(left.map(({ rule, kind }) => [rule, kind])).toEqual([
    ['House.Broken', 'wrong'],
    ['House.Odd', 'wrong'],
    ['House.Pattern', 'wrong'],
    ['House.Program', 'unsupported'],
    ['House.Spelling', 'wrong'],
  ]);
  expect(left.at(-1)?.reason).toBe('no dictionary');
});

test('the spelling rules that need a speller are listed', () => {
  const files = {
    'House/Spelling.yml': 'extends: spelling\nmessage: x\ndictionaries: da_DK\n',
    'House/Words.yml': existence,
    'Other/Spelling.yml': 'extends: spelling\nmessage: x\n',
  };
  const found = spellingRules(files, ini('BasedOnStyles = House, Vale'));
  expect([...found].map(([rule, { dictionaries }]) => [rule, dictionaries])).toEqual([
    ['Vale.Spelling', []],
    ['House.Spelling', ['da_DK']],
  ]);
});
