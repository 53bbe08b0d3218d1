import { expect, test } from 'vitest';

import { translatePattern } from './translate-pattern';

function matchesOf(pattern: string, text: string, flags = 'gv'): string[] {
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
  ['[[:alpha:]]+', 'abø', ['ab']],
  ['[a-z-[aeiou]]+', 'abcde', ['bcd']],
  ['(?>a+)b|(?>x|xy)z', 'aab xyz xz', ['aab', 'xz']],
  ['a++b', 'aab', ['aab']],
  ['(?!x)?ja', 'ja', ['ja']],
  ['(?x)a b # note', 'ab', ['ab']],
  [String.raw`(?<tal>\d)-\k<tal>`, '1-1 1-2', ['1-1']],
  ['a{2,3}?', 'aaa', ['aa']],
  [String.raw`\Aab\z`, 'ab', ['ab']],
  ['(?m)^b$', 'a\nb\nc', ['b']],
  ['b$', 'b\nb', ['b', 'b']],
  ['[]a]', ']', [']']],
  [String.raw`[\x{41}-C]`, 'B', ['B']],
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
  ['[[:letters:]]', '"[:letters:]" is no class of characters'],
  [String.raw`\q`, String.raw`"\q" means nothing here`],
  ['a\\', String.raw`it ends in a single "\"`],
  ['(?y)a', 'the flag "y" is not supported'],
  ['*a', 'there is nothing before "*" to repeat'],
  ['(?(1)a|b)', '"(?(…)" conditions are not supported'],
  [String.raw`a\1`, 'there is no group "1" before this place'],
  ['[z-a]', 'a range in "[…]" runs backwards'],
  [String.raw`\p{Elvish}`, String.raw`"\p{Elvish}" is no property of characters`],
])('%s is refused with a reason', (pattern, reason) => {
  expect(translatePattern(pattern)).toEqual({ ok: false, reason });
});
