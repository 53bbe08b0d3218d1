import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { faults, importedByFaults } from './faults.js';

const root = path.resolve(import.meta.dirname, '../..');
const bin = path.join(root, 'node_modules', '.bin');

let folder;
let reports;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'replybook-faults-'));
  for (const file of [
    '.oxlintrc.json',
    'tsconfig.json',
    'lib/tsconfig.pure.json',
    'lib/tsconfig.worker.json',
    'scripts/lint',
    '.wxt',
  ])
    await cp(path.join(root, file), path.join(folder, file), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const files = [
    ...Object.entries(importedByFaults),
    ...faults.map(([, file, code]) => [file, code]),
  ];
  for (const [file, code] of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), `${code}\n`);
  }
  // Folders by name, for without them the linter follows the link into node_modules.
  const [lint, pure, worker] = await Promise.all([
    outputOf('oxlint', ['--type-aware', '--format', 'json', 'lib', 'components', 'entrypoints']),
    outputOf('tsc', ['--pretty', 'false', '-p', 'lib/tsconfig.pure.json']),
    outputOf('tsc', ['--pretty', 'false', '-p', 'lib/tsconfig.worker.json']),
  ]);
  reports = [...readLint(lint), ...readCompiler('pure', pure), ...readCompiler('worker', worker)];
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(faults.filter(([, , , rule]) => rule))('%s: reported', (_what, file, _code, rule) => {
  expect(reportedAt(file)).toContain(rule);
});

test.each(faults.filter(([, , , rule]) => !rule))('%s: nobody complains', (_what, file) => {
  expect(reportedAt(file)).toEqual([]);
});

const reportedAt = (wanted) =>
  reports.filter(({ file }) => file === wanted).map(({ rule }) => rule);

function readLint(output) {
  return JSON.parse(output).diagnostics.map(({ filename, code }) => ({
    file: filename.split(path.sep).join('/'),
    rule: code.replace(/^(.+)\((.+)\)$/u, '$1/$2'),
  }));
}

function readCompiler(rule, output) {
  return [...output.matchAll(/^(\S+?)\(\d+,\d+\): error/gmu)].map(([, file]) => ({ file, rule }));
}

/** Both tools end with a failure here: what counts is what they say. */
function outputOf(tool, args) {
  return new Promise((resolve) => {
    const options = {
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    };
    execFile(path.join(bin, tool), args, options, (_error, stdout) => resolve(stdout));
  });
}
