import { expect, test } from 'vitest';

import { translatePattern } from './translate-pattern';

function matchesOf(pattern: string, text: string, flags = 'gu'): string[] {
  const translation = translatePattern(pattern);
  if (!translation.ok) throw new Error(translation.reason);
  return text.match(new RegExp(translation.source, flags)) ?? [];
}

test.each([
  [String.raw`[\w-]+`, 'få-ø x', ['få-ø', 'x']],
  [String.raw`[^\W\d]+`, 'æb1 c', ['æb', 'c']],
  [String.raw`[\W]`, 'å.b', ['.']],
  [String.raw`[\W_]+`, 'a_-b', ['_-']],
  [String.raw`\!\&\:\_\-`, '!&:_-', ['!&:_-']],
  [String.raw`\x{2014}`, 'a—b', ['—']],
  ['a{2}b{,3}', 'aab{,3}', ['aab{,3}']],
  ['[a-c.]]', 'a]', ['a]']],
  ['(?P<tal>x)y', 'xy', ['xy']],
  ['(?#note)ja', 'ja', ['ja']],
  ['å', 'a\u030A å', ['å']],
  [String.raw`\P{L}+`, 'a\uFFFC\uFFFC1', ['1']],
  ['.[ ]', 'x\u00A0', ['x\u00A0']],
])('%s is understood', (pattern, text, expected) => {
  expect(matchesOf(pattern, text)).toEqual(expected);
});

test('flags in the middle count to the end of their group, over its alternatives', () => {
  expect(matchesOf('a(?i)b|c', 'aB C A ab c')).toEqual(['aB', 'C', 'ab', 'c']);
  expect(matchesOf('(?:(?i)x)y', 'Xy xY')).toEqual(['Xy']);
  expect(matchesOf('(?i)ja', 'JA')).toEqual(['JA']);
});

test.each([
  ['a)', 'there is a ")" without a "("'],
  ['[a', 'a "[" is not closed'],
  ['[[:alpha:]]', String.raw`"[:alpha:]" and the like are not supported: write \p{L}`],
  [String.raw`\q`, String.raw`"\q" means nothing here`],
  ['a\\', String.raw`it ends in a single "\"`],
  ['(?x)a', 'the flag "x" is not supported'],
  ['*a', 'Nothing to repeat'],
])('%s is refused with a reason', (pattern, reason) => {
  expect(translatePattern(pattern)).toEqual({ ok: false, reason });
});
