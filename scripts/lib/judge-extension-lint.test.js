import { expect, test } from 'vitest';

import { judgeReport } from './judge-extension-lint.mjs';

const warning = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML' };

test('an error of the linter is a problem', () => {
  const errors = [{ code: 'MANIFEST_FIELD_INVALID', message: 'bad', file: 'manifest.json' }];
  expect(judgeReport({ errors, warnings: [] }).problems).toEqual([
    'error MANIFEST_FIELD_INVALID in manifest.json: bad',
  ]);
});

test('the known warning is allowed where React is, and nowhere else', () => {
  const { problems, allowed } = judgeReport({
    errors: [],
    warnings: [
      { ...warning, file: 'chunks/react-a1.js', line: 3 },
      { ...warning, file: 'listener.js', line: 1 },
    ],
  });
  expect(allowed).toHaveLength(1);
  expect(problems).toEqual([
    'warning that is not allowed: UNSAFE_VAR_ASSIGNMENT in listener.js:1: Unsafe assignment to innerHTML',
  ]);
});
