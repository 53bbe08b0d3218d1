import { expect, test } from 'vitest';

import { isRuleOn, sectionsFor, stylesOf } from './choose-rules';
import { readValeConfig } from './vale-config';

const config = readValeConfig(`[*]
BasedOnStyles = House
House.Off = NO
[*.md]
BasedOnStyles = Other
House.Words = YES
[docs/**]
House.Words = NO
`);
const isOn = (rule: string, path: string) => isRuleOn(rule, sectionsFor(config, path));

test('the styles of the last section that fits count, those of [*] where no other has any', () => {
  expect(stylesOf(sectionsFor(config, 'a.txt'))).toEqual(['House']);
  expect(stylesOf(sectionsFor(config, 'docs/a.md'))).toEqual(['Other']);
});

test('what a section says of a rule counts more than its style, and the last section counts most', () => {
  expect(isOn('House.Words', 'a.txt')).toBe(true);
  expect(isOn('House.Off', 'a.txt')).toBe(false);
  expect(isOn('House.Words', 'a.md')).toBe(true);
  expect(isOn('House.Else', 'a.md')).toBe(false);
  expect(isOn('Other.Else', 'a.md')).toBe(true);
  expect(isOn('House.Words', 'docs/a.md')).toBe(false);
});
