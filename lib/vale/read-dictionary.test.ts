import { expect, test } from 'vitest';

import { readDictionary } from './read-dictionary';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('a dictionary in another encoding is read in that one, and its flags stay flags', () => {
  const read = readDictionary(latin1('SET ISO8859-1\nTRY æø\n'), latin1('1\nsøæ/Å\n'));
  expect(textOf(read.aff)).toBe('SET UTF-8\nFLAG UTF-8\nBREAK 0\nTRY æø\n');
  expect(textOf(read.dic)).toBe('1\nsøæ/Å\n');
});

test('words are broken at hyphens only where the dictionary says so', () => {
  const read = readDictionary(utf8('SET UTF-8\nFLAG num\nBREAK 1\nBREAK -\n'), utf8('0\n'));
  expect(textOf(read.aff)).toBe('SET UTF-8\nFLAG num\nBREAK 1\nBREAK -\n');
});

test('conversions and words in capitals are read', () => {
  const read = readDictionary(
    utf8("SET UTF-8\nICONV 1\nICONV ’ '\n"),
    utf8('4\nEU\nUNESCO/M\nUlm\nA4\n'),
  );
  expect(read.conversions).toEqual([['’', "'"]]);
  expect([...read.capitals]).toEqual(['EU', 'UNESCO', 'A4']);
});

test('an encoding that nobody knows is named', () => {
  expect(() => readDictionary(utf8('SET KLINGON-1\n'), utf8('0\n'))).toThrow(/KLINGON-1/u);
});
