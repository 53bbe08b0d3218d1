import { inflateRawSync } from 'node:zlib';

/** What an archive may hold at most. */
const MOST_FILES = 20_000;
const MOST_BYTES = 64_000_000;

/** The files of a zip archive by their path; throws one sentence where it is none that we read. */
export function readZip(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 22 > zip.length) throw new Error('it is not a zip archive, or is cut off');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  if (count > MOST_FILES) throw new Error(`it holds more than ${MOST_FILES} files`);
  const files = new Map<string, Buffer>();
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02_01_4b_50) {
      throw new Error('its list of files is damaged');
    }
    const nameLength = zip.readUInt16LE(at + 28);
    const path = zip.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
    if (/^\/|^[a-z]:|\0/iu.test(path) || path.split('/').includes('..')) {
      throw new Error(`the path "${path}" leads out of it`);
    }
    if (!path.endsWith('/')) {
      const bytes = readEntry(zip, at, MOST_BYTES - total);
      total += bytes.length;
      files.set(path, bytes);
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

function readEntry(zip: Buffer, at: number, room: number): Buffer {
  const method = zip.readUInt16LE(at + 10);
  const packed = zip.readUInt32LE(at + 20);
  const from = zip.readUInt32LE(at + 42);
  if ((zip.readUInt16LE(at + 8) & 1) === 1) throw new Error('it is locked with a password');
  if (method !== 0 && method !== 8) throw new Error('it is packed in a way that is not read');
  if (from + 30 > zip.length) throw new Error('it is cut off');
  const start = from + 30 + zip.readUInt16LE(from + 26) + zip.readUInt16LE(from + 28);
  if (start + packed > zip.length) throw new Error('it is cut off');
  const bytes = zip.subarray(start, start + packed);
  if (method === 8 && room > 0) {
    try {
      return inflateRawSync(bytes, { maxOutputLength: room });
    } catch (error) {
      if (!(error instanceof RangeError)) throw new Error('it is damaged', { cause: error });
    }
  } else if (bytes.length <= room) return bytes;
  throw new Error(`it holds more than ${MOST_BYTES / 1_000_000} MB when unpacked`);
}
