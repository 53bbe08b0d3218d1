import { expect, test } from 'vitest';

import { findStyles } from './style-files';

const RULE = 'extends: existence\nmessage: x\ntokens: [a]\n';

test.each([
  ['a style that lies in its folder', { 'House/Words.yml': RULE }],
  ['a style whose rules lie at the top', { 'Words.yml': RULE }],
  ['a repository with the style in it', { 'House/Words.yml': RULE, 'README.yml': 'a: b\n' }],
  [
    'a StylesPath',
    { '.vale.ini': 'StylesPath = s\n', 's/House/Words.yml': RULE, 'x/Y/Z.yml': RULE },
  ],
])('%s is found', (_what, files) => {
  expect(findStyles(files, 'House')).toMatchObject({
    styles: ['House'],
    files: { 'House/Words.yml': RULE },
  });
});

test('hidden folders, installed packages and examples are passed over', () => {
  const { styles } = findStyles(
    {
      '.github/House/Words.yml': RULE,
      'node_modules/x/House/Words.yml': RULE,
      'fixtures/House/Words.yml': RULE,
      'testdata/House/Words.yml': RULE,
    },
    'x',
  );
  expect(styles).toEqual([]);
});

test('vocabularies are found in both places where Vale has had them', () => {
  const { vocabularies, files } = findStyles(
    {
      'styles/config/vocabularies/A/accept.txt': 'a\n',
      'Vocab/B/reject.txt': 'b\n',
      'House/Words.yml': RULE,
    },
    'x',
  );
  expect(vocabularies).toEqual(['A', 'B']);
  expect(files['config/vocabularies/B/reject.txt']).toBe('b\n');
});

test('the configuration that lies nearest to the top counts', () => {
  const { config } = findStyles(
    { 'pkg/.vale.ini': 'Vocab = Far\n', '.vale.ini': 'Vocab = Near\n', 'House/Words.yml': RULE },
    'x',
  );
  expect(config?.vocab).toEqual(['Near']);
});
