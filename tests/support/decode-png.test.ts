import { crc32, deflateSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { decodePng } from './decode-png.ts';
import { countPixels } from './painted-marks.ts';

/** Three lines of two RGB pixels, each line with another filter: none, sub, up, average, paeth. */
function pngOf(lines: readonly (readonly number[])[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(2, 0);
  header.writeUInt32BE(lines.length, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test('every way a PNG stores a line gives the same two pixels', () => {
  const png = pngOf([
    [0, 220, 10, 0, 1, 2, 3],
    [1, 220, 10, 0, 37, 248, 3],
    [2, 0, 0, 0, 0, 0, 0],
    [3, 110, 5, 0, 147, 252, 2],
    [4, 0, 0, 0, 0, 0, 0],
  ]);
  const line = [220, 10, 0, 255, 1, 2, 3, 255];
  expect([...decodePng(png).pixels]).toEqual([...line, ...line, ...line, ...line, ...line]);
  expect(countPixels(decodePng(png), [225, 0, 0])).toBe(5);
});

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}
