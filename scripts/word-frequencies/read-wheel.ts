import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06_05_4b_50;
const END_LENGTH = 22;

/** Reads a file out of a Python wheel, which is a ZIP. */
export function readFromWheel(wheel: Buffer, name: string): Buffer {
  let end = wheel.length - END_LENGTH;
  while (end >= 0 && wheel.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error('This is no ZIP file.');
  let at = wheel.readUInt32LE(end + 16);
  for (let left = wheel.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = wheel.readUInt16LE(at + 28);
    const found = wheel.toString('utf8', at + 46, at + 46 + nameLength);
    if (found === name) return readEntry(wheel, at);
    at += 46 + nameLength + wheel.readUInt16LE(at + 30) + wheel.readUInt16LE(at + 32);
  }
  throw new Error(`There is no "${name}" in this wheel.`);
}

function readEntry(wheel: Buffer, at: number): Buffer {
  const isDeflated = wheel.readUInt16LE(at + 10) === 8;
  const size = wheel.readUInt32LE(at + 20);
  const local = wheel.readUInt32LE(at + 42);
  const start = local + 30 + wheel.readUInt16LE(local + 26) + wheel.readUInt16LE(local + 28);
  const bytes = wheel.subarray(start, start + size);
  return isDeflated ? inflateRawSync(bytes) : bytes;
}
