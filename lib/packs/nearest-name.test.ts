import { expect, test } from 'vitest';

import { nearestName } from './nearest-name';

test.each([
  ['levle', 'level'],
  ['instead_of', 'instead-of'],
  ['Use', 'use'],
  ['exmaples', 'examples'],
  ['colour', undefined],
  ['x', undefined],
])('%s is nearest to %s', (name, expected) => {
  expect(nearestName(name, ['use', 'instead-of', 'level', 'examples', 'never'])).toBe(expected);
});
