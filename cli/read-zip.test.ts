import { expect, test } from 'vitest';

import { readZip } from './read-zip.ts';
import { makeZip } from './zip-in-tests.ts';

const two = [
  { path: 'House/Words.yml', text: 'extends: existence\n'.repeat(50) },
  { path: 'House/æøå.yml', text: 'plain', method: 0 },
  { path: 'House/' },
];

test('packed and plain files are read by their path, folders are left out', () => {
  const files = readZip(makeZip(two));
  expect([...files.keys()]).toEqual(['House/Words.yml', 'House/æøå.yml']);
  expect(files.get('House/Words.yml')?.toString()).toBe(two[0]?.text);
  expect(files.get('House/æøå.yml')?.toString()).toBe('plain');
});

test('an archive with a comment at its end is read', () => {
  expect(readZip(Buffer.concat([makeZip(two), Buffer.from('made by hand')])).size).toBe(2);
});

test.each([
  '../evil.yml',
  'a/../../evil.yml',
  '/etc/evil.yml',
  'C:/evil.yml',
  String.raw`a\..\evil.yml`,
])('a path that leads out of the archive is refused: %s', (path) => {
  expect(() => readZip(makeZip([{ path, text: 'x' }]))).toThrow(
    /^the path "[^"]+" leads out of it$/u,
  );
});

test('what is no archive, is cut off or locked is refused in one sentence', () => {
  const zip = makeZip(two);
  const broken = Buffer.from(zip);
  broken.fill(0xff, 30 + 'House/Words.yml'.length, 30 + 'House/Words.yml'.length + 20);
  const unlisted = Buffer.from(zip);
  unlisted.write('XX', zip.indexOf('PK\u0001\u0002', 0, 'latin1'));
  const cases: readonly (readonly [Buffer, string])[] = [
    [Buffer.from('no archive at all'), 'it is not a zip archive, or is cut off'],
    [Buffer.alloc(0), 'it is not a zip archive, or is cut off'],
    [zip.subarray(0, zip.length - 10), 'it is not a zip archive, or is cut off'],
    [zip.subarray(40), 'its list of files is damaged'],
    [unlisted, 'its list of files is damaged'],
    [broken, 'it is damaged'],
    [makeZip([{ path: 'a.yml', text: 'x', isLocked: true }]), 'it is locked with a password'],
    [makeZip([{ path: 'a.yml', text: 'x', method: 12 }]), 'it is packed in a way that is not read'],
  ];
  for (const [bytes, sentence] of cases) expect(() => readZip(bytes)).toThrow(new Error(sentence));
});

test('a small archive that would fill the memory is refused', () => {
  const huge = makeZip([{ path: 'a.yml', text: '0'.repeat(65_000_000) }]);
  expect(huge.length).toBeLessThan(100_000);
  expect(() => readZip(huge)).toThrow('it holds more than 64 MB when unpacked');
});
