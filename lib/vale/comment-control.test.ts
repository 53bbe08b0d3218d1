import { expect, test } from 'vitest';

import { CommentControl } from './comment-control';

function after(...comments: readonly string[]): CommentControl {
  const control = new CommentControl(['House', 'Other']);
  for (const comment of comments) control.read(comment);
  return control;
}

test('everything is off until it is on again', () => {
  expect(after('vale off').hides('House.Words')).toBe(true);
  expect(after('vale off', 'vale on').hides('House.Words')).toBe(false);
});

test('a rule, a style or a single word is switched off', () => {
  expect(after('vale House.Words = NO').hides('House.Words')).toBe(true);
  expect(after('vale House.Words = NO').hides('House.Else')).toBe(false);
  expect(after('vale House = NO').hides('House.Words')).toBe(true);
  expect(after('vale House = off', 'vale House = on').hides('House.Words')).toBe(false);
  const words = after('vale House.Words["very", "so"] = NO');
  expect(words.hides('House.Words[very]')).toBe(true);
  expect(words.hides('House.Words[quite]')).toBe(false);
});

test('only the styles that are named are left on', () => {
  const only = after('vale styles = Other');
  expect(only.hides('House.Words')).toBe(true);
  expect(only.hides('Other.Words')).toBe(false);
});

test('what is no such comment changes nothing', () => {
  const control = after('vale', 'vale is good', 'vale House.Words[very] = NO', 'vale off!');
  expect(control.hides('House.Words')).toBe(false);
  expect(control.hides('House.Words[very]')).toBe(false);
});

test('at the end of a file only "off" stays', () => {
  const control = after('vale House.Words = NO');
  control.reset();
  expect(control.hides('House.Words')).toBe(false);
  const off = after('vale off');
  off.reset();
  expect(off.isOff).toBe(true);
});
