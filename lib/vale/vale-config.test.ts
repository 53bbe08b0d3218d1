import { expect, test } from 'vitest';

import { readValeConfig } from './vale-config';

test('a configuration is read with what each section says of styles, rules and levels', () => {
  const config = readValeConfig(`StylesPath = styles
MinAlertLevel = warning
Vocab = Base, House
[formats]
mdx = md
[*]
BasedOnStyles = Vale, House
House.Words = NO
[*.md]
House.Words = error
TokenIgnores = (\\$+)
CommentDelimiters = {/*, */}
`);
  expect(config).toMatchObject({
    stylesPaths: ['styles'],
    minAlertLevel: 1,
    vocab: ['Base', 'House'],
    notes: [],
  });
  expect([...config.formats]).toEqual([['mdx', 'md']]);
  expect([...config.levels]).toEqual([['House.Words', 'error']]);
  expect(config.sections.map(({ glob, styles }) => [glob, styles])).toEqual([
    ['*', ['Vale', 'House']],
    ['*.md', undefined],
  ]);
  expect(config.sections.map(({ checks }) => [...checks])).toEqual([
    [['House.Words', false]],
    [['House.Words', true]],
  ]);
  expect(config.sections[1]).toMatchObject({
    tokenIgnores: ['(\\$+)'],
    commentDelimiters: ['{/*', '*/}'],
  });
});

test('a level that is none is refused', () => {
  expect(() => readValeConfig('MinAlertLevel = loud\n')).toThrow(
    'MinAlertLevel must be suggestion, warning or error; found "loud"',
  );
});

test('what is left out of a configuration is said, one sentence each', () => {
  const { notes } = readValeConfig(
    'Packages = Microsoft\nNLPEndpoint = http://x\n[*.xml]\nTransform = a.xsl\nView = b\n',
  );
  expect(notes).toEqual([
    '"Packages" are not fetched: put the styles on StylesPath.',
    '"NLPEndpoint" is not asked: sentences are English.',
    '"Transform" in [*.xml] is not run.',
    '"View" in [*.xml] is not applied.',
  ]);
});
