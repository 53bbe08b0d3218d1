import { expect, test } from 'vitest';

import { findSeams, foldLayout, foldSpaces, offsetAfter, putIn } from './meant-text';

const at = (text: string, word: string) => ({
  start: text.indexOf(word),
  end: text.indexOf(word),
});

test('a non-breaking space that the editor made is no difference', () => {
  expect(foldSpaces('Hej\u00A0du')).toBe(foldSpaces('Hej du'));
});

test('paragraphs or breaks are the same words, doubled words are not', () => {
  expect(foldLayout('Hej\n\ndu')).toBe(foldLayout('Hej du '));
  expect(foldLayout('Hej du du')).not.toBe(foldLayout('Hej du'));
});

test('a template with several lines stands apart from the words on its line', () => {
  const text = 'Kære 😀 kunde, farvel';
  expect(findSeams(text, at(text, 'farvel'), 'Tak.\nVi svarer.')).toEqual({
    before: '\n',
    after: '\n',
  });
  expect(findSeams('', { start: 0, end: 0 }, 'Tak.\nVi svarer.')).toEqual({
    before: '',
    after: '',
  });
  expect(findSeams('Hej\n\nFarvel', { start: 4, end: 4 }, 'Tak.\nVi svarer.')).toEqual({
    before: '',
    after: '',
  });
});

test('a phrase gets a space where words would run together and nowhere else', () => {
  expect(findSeams('Hejdu', { start: 3, end: 3 }, 'ææ')).toEqual({ before: ' ', after: ' ' });
  expect(findSeams('Hej , du', { start: 4, end: 4 }, 'altid')).toEqual({ before: '', after: '' });
  expect(findSeams('(', { start: 1, end: 1 }, 'altid')).toEqual({ before: '', after: '' });
});

test('the caret is found after the template whatever white space is in between', () => {
  expect(offsetAfter('Hej\n\nTak.\nFarvel', 'Hej Tak.')).toBe(9);
});

test('text is put in place of a stretch by UTF-16 units', () => {
  expect(putIn('a😀b', { start: 1, end: 3 }, 'æ')).toBe('aæb');
});

test('lines that bring their own empty line are not parted by a further one', () => {
  const signOff = '\n\nVenlig hilsen\nJonas';
  expect(findSeams('Den er sendt.', { start: 13, end: 13 }, signOff)).toEqual({
    before: '',
    after: '',
  });
});
