import { expect, test } from 'vitest';

import { matchesGlob } from './match-glob';
import { matchesScope } from './match-scope';
import { readIni } from './read-ini';
import { readSettings, settingsForFile, type ValeSettings } from './vale-settings';

test('the styles of the last section that matches replace those before it', () => {
  const settings = settingsOf('[*]\nBasedOnStyles = A\n[*.md]\nBasedOnStyles = B, C\n');
  expect(settingsForFile(settings, 'docs/a.md').styles).toEqual(['B', 'C']);
  expect(settingsForFile(settings, 'a.txt').styles).toEqual(['A']);
});

test('a rule is switched by its section first, then by all files, then by its style', () => {
  const settings = settingsOf(
    '[*]\nBasedOnStyles = A\nA.One = NO\nB.Two = YES\n[*.md]\nA.One = YES\n',
  );
  const runs = (path: string, rule: string) => settingsForFile(settings, path).runs(rule, 'error');
  expect(runs('a.md', 'A.One')).toBe(true);
  expect(runs('a.txt', 'A.One')).toBe(false);
  expect(runs('a.txt', 'A.Other')).toBe(true);
  expect(runs('a.txt', 'B.Two')).toBe(true);
  expect(runs('a.txt', 'B.Other')).toBe(false);
});

test('a level is overridden everywhere and the lowest level asked for holds', () => {
  const settings = settingsOf(
    'MinAlertLevel = warning\n[*]\nBasedOnStyles = A\n[*.md]\nA.One = error\n',
  );
  expect(settings.levels).toEqual(new Map([['A.One', 'error']]));
  expect(settingsForFile(settings, 'a.md').runs('A.Two', 'suggestion')).toBe(false);
});

test('comments, quotes, continued lines and keys given twice are read', () => {
  const ini = readIni('# c\nA = `x # y`\nB = 1, \\\n  2 # c\n[*.md]\nT = a\nT = b\n');
  expect(ini.get('')).toEqual(
    new Map([
      ['A', ['x # y']],
      ['B', ['1, 2']],
    ]),
  );
  expect(ini.get('*.md')?.get('T')).toEqual(['a', 'b']);
});

test('a key in the wrong place is said in one sentence', () => {
  expect(readSettings(readIni('[*]\nStylesPath = styles\n'))).toEqual({
    ok: false,
    reason: '"StylesPath" stands under "[*]"; put it above all sections.',
  });
});

test('what is not supported is said', () => {
  const reading = readSettings(readIni('Packages = Google\n'));
  expect(reading.ok && reading.notes).toEqual([
    'Packages are not downloaded; only styles that are in StylesPath are used.',
  ]);
});

test('a star goes over folders, unless two stars stand in the pattern', () => {
  expect(matchesGlob('*.md', 'docs/a.md')).toBe(true);
  expect(matchesGlob('docs/**/*.{md,txt}', 'docs/x/y/a.txt')).toBe(true);
  expect(matchesGlob('docs/**', 'src/a.md')).toBe(false);
  expect(matchesGlob('!*.md', 'a.md')).toBe(false);
});

test('a scope matches by its parts; what is negated never takes the raw file', () => {
  const block = { scope: 'sentence.text.md', parent: 'text.md' };
  expect(matchesScope(['sentence'], block)).toBe(true);
  expect(matchesScope(['text & ~heading'], block)).toBe(true);
  expect(matchesScope(['heading'], block)).toBe(false);
  expect(matchesScope(['~heading'], { scope: 'raw.md', parent: 'raw.md' })).toBe(false);
});

function settingsOf(ini: string): ValeSettings {
  const reading = readSettings(readIni(ini));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.settings;
}
