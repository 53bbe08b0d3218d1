import { deflateRawSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { readBins } from './read-bins.ts';
import { readFromWheel } from './read-wheel.ts';
import { writeFrequencies } from './write-frequencies.ts';

const HEADER = [0x82, 0xa6, ...Buffer.from('format'), 0xa2, ...Buffer.from('cB')];
const VERSION = [0xa7, ...Buffer.from('version'), 0x01];

test('the words of each centibel are read', () => {
  const bins = [0x90, 0x92, 0xa2, ...Buffer.from('og'), 0xd9, 0x02, ...Buffer.from('at')];
  const bytes = Buffer.from([0x93, ...HEADER, ...VERSION, ...bins]);
  expect(readBins(bytes)).toEqual([[], ['og', 'at']]);
});

test('another format than the one expected is a failure', () => {
  expect(() => readBins(Buffer.from([0x91, 0x80]))).toThrow('format "cB" was expected');
});

test('a file is read out of a wheel, and one that is missing is a failure', () => {
  const wheel = zip('data/da', Buffer.from('ord '.repeat(20)));
  expect(readFromWheel(wheel, 'data/da').toString()).toBe('ord '.repeat(20));
  expect(() => readFromWheel(wheel, 'data/sv')).toThrow('no "data/sv"');
  expect(() => readFromWheel(Buffer.alloc(40), 'data/da')).toThrow('no ZIP');
});

test('words that the dictionary knows are listed with a class, a name with its capital', () => {
  const bins: string[][] = Array.from({ length: 151 }, () => []);
  bins[99] = ['og'];
  bins[150] = ['århus', '2010', 'abb', 'zebra', 'x'];
  const known = new Set(['og', 'Århus', 'zebra', 'x', '2010']);
  expect(writeFrequencies(bins, (word) => known.has(word))).toEqual({
    text: 'og a\nzebra c\nÅrhus c\n',
    count: 3,
  });
});

function zip(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
}
