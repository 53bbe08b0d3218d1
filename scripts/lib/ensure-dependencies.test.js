import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { missingPackages } from './ensure-dependencies.mjs';

/** A project folder with these packages in its lock file and, when given, in npm's record. */
function projectWith(locked, installed) {
  const folder = mkdtempSync(path.join(tmpdir(), 'replybook-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (file, packages) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), JSON.stringify({ packages }));
  };
  write('package-lock.json', { '': { name: 'x' }, ...locked });
  if (installed) write('node_modules/.package-lock.json', installed);
  return folder;
}

test('in a fresh clone everything is missing', () => {
  expect(missingPackages(projectWith({}))).toEqual(['node_modules']);
});

test('nothing is missing when every locked package is installed in its version', () => {
  const packages = { 'node_modules/dexie': { version: '4.4.7' } };
  expect(missingPackages(projectWith(packages, packages))).toEqual([]);
});

test('a package that the lock file has in another version is missing', () => {
  const folder = projectWith(
    { 'node_modules/dexie': { version: '4.4.7' }, 'node_modules/@scope/a': { version: '1.0.0' } },
    { 'node_modules/dexie': { version: '4.4.6' }, 'node_modules/@scope/a': { version: '1.0.0' } },
  );
  expect(missingPackages(folder)).toEqual(['dexie']);
});

test('packages of other platforms and folders of our own are not expected', () => {
  const folder = projectWith(
    {
      'node_modules/fsevents': { version: '2.0.0', optional: true },
      'packages/client': { version: '1.0.0' },
    },
    {},
  );
  expect(missingPackages(folder)).toEqual([]);
});

test('a package of our own is missing until it is linked', () => {
  const folder = projectWith({ 'node_modules/client': { link: true, resolved: 'lib/client' } }, {});
  expect(missingPackages(folder)).toEqual(['client']);
  mkdirSync(path.join(folder, 'node_modules/client'));
  expect(missingPackages(folder)).toEqual([]);
});
