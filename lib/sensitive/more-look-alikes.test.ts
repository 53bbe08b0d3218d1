import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { createSensitiveCheck } from './check-sensitive';

const file = path.resolve(import.meta.dirname, '../../tests/data/sensitive/more-look-alikes.txt');
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => /^[a-z]{2} /u.test(line));
const check = createSensitiveCheck('nordlys', undefined);

test.each(lines)('only looks like it: %s', (line) => {
  const context = { kind: 'public', language: line.slice(0, 2), screenLanguage: 'en' } as const;
  expect(check(line.slice(3), context)).toEqual([]);
});
