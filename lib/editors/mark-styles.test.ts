import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { markLevels } from './mark-levels';
import { markStyles } from './mark-styles';

test('the sheet in the manifest has the same rules as shadow roots get', () => {
  const file = readFileSync(path.join(import.meta.dirname, 'mark-styles.css'), 'utf8');
  expect(file).toBe(`${markStyles}rb-ui {\n  --rb-seen: visible;\n}\n`);
});

test('levels can be told apart without seeing colours', () => {
  const shapes = markLevels.map(({ underline }) => underline.replace(/#\w+/, ''));
  expect(new Set(shapes).size).toBe(markLevels.length);
});
