import { expect, test } from 'vitest';

import { findStyles } from '@/lib/vale/style-files';

import { importVale } from './import-vale';
import { readPack } from './read-pack';

const wishes = { id: 'house', name: 'House', language: 'en' };
const existence = "extends: existence\nmessage: Avoid '%s'.\ntokens: [cheap]\n";

function made(files: Readonly<Record<string, string>>) {
  return importVale(findStyles(files, 'House'), wishes);
}

function rulesOf(files: Readonly<Record<string, string>>) {
  const reading = readPack(made(files).files);
  return reading.ok ? (reading.pack.guidelines.bodyRules ?? []) : reading.problems;
}

test('a rule becomes a guideline with an example that was run', () => {
  expect(rulesOf({ 'Words.yml': existence })).toMatchObject([
    {
      id: 'house-words',
      imported: 'House.Words',
      level: 'warning',
      examples: [{ bad: 'cheap', match: 'cheap' }],
    },
  ]);
});

test('every rule that cannot be taken is named with the reason', () => {
  const { taken, left } = made({
    'House/Words.yml': existence,
    'House/Program.yml': 'extends: script\nmessage: x\nscript: x\n',
    'House/Heading.yml': `${existence}scope: heading\n`,
    'House/Broken.yml': 'extends: [',
    'House/Slow.yml': "extends: existence\nmessage: x\ntokens: ['(a+)+k']\n",
  });
  expect(taken).toBe(1);
  expect(left.map(({ file }) => file).toSorted()).toEqual([
    'House/Broken.yml',
    'House/Heading.yml',
    'House/Program.yml',
    'House/Slow.yml',
  ]);
  for (const { reason } of left) expect(reason).not.toBe('');
});

test('levels and choices of the configuration count', () => {
  const files = {
    '.vale.ini':
      'StylesPath = styles\n[*]\nBasedOnStyles = House\nHouse.Words = error\nHouse.Off = NO\n',
    'styles/House/Words.yml': existence,
    'styles/House/Off.yml': existence,
  };
  expect(rulesOf(files)).toMatchObject([{ id: 'house-words', level: 'error' }]);
  expect(made(files).left).toEqual([
    { file: 'House/Off.yml', reason: 'the configuration does not switch it on' },
  ]);
});

test('a vocabulary lets words pass and brings the rules of its lists', () => {
  const files = {
    'House/Words.yml': existence,
    'config/vocabularies/Base/accept.txt': 'Nordlys\nOpen(?:API|ID)\n',
    'config/vocabularies/Base/reject.txt': 'gizmo\n',
  };
  const reading = readPack(made(files).files);
  expect(reading.ok && reading.pack.guidelines.accepted).toEqual(['Nordlys', 'Open(?:API|ID)']);
  expect(reading.ok && reading.pack.guidelines.words).toEqual({ en: ['Nordlys'] });
  expect(rulesOf(files)).toMatchObject([
    { id: 'house-words' },
    { id: 'vale-terms' },
    { id: 'vale-avoid' },
  ]);
});

test('a StylesPath outside of the folder is refused', () => {
  expect(() => findStyles({ '.vale.ini': 'StylesPath = ../styles\n' }, 'x')).toThrow(
    /lies outside/u,
  );
});
