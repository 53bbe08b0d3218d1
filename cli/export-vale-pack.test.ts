import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { checkWithVale } from './check-with-vale.ts';
import { exportValePack } from './export-vale-pack.ts';
import { useCommandRun } from './output-in-tests.ts';

const packs = path.resolve(import.meta.dirname, '../packs');
const run = useCommandRun();

test('a sample pack becomes a folder of styles that check files, and says what is not in it', async () => {
  const target = path.join(run.folder, 'vale');
  expect(await exportValePack([path.join(packs, 'nordlys'), '--out', target])).toBe(0);
  expect(run.out).toContain('39 terms and rules written for Vale\n');
  expect(run.out).toMatch(/\n {2}not exported: parts \(3\): \S/u);
  run.out = '';
  const reply = path.join(target, 'reply.en-GB.md');
  writeFileSync(reply, 'Your Nordlys Fibre comes with a modem.\n');
  const code = await checkWithVale(path.join(target, '.vale.ini'), [reply], 'vale-line');
  expect(code).toBe(1);
  expect(run.out.replaceAll(`${reply}:`, '')).toBe(
    `1:6:nordlys-en-GB.nordlys-fiber:Use 'Nordlys Fiber' instead of "Nordlys Fibre".
1:33:nordlys-en-GB.router-en:Use 'router' instead of "modem".
`,
  );
}, 60_000);

test('what is there already is left alone', async () => {
  writeFileSync(path.join(run.folder, 'kept'), 'mine');
  const words = [path.join(packs, 'molenpad'), '--out', path.join(run.folder, 'kept')];
  await expect(exportValePack(words)).rejects.toThrow(/is there already/u);
  expect(readFileSync(path.join(run.folder, 'kept'), 'utf8')).toBe('mine');
});

test('a pack that cannot be read is not exported', async () => {
  writeFileSync(path.join(run.folder, 'pack.yaml'), 'id: x\n');
  const words = [run.folder, '--out', path.join(run.folder, 'out')];
  await expect(exportValePack(words)).rejects.toThrow(/cannot be exported: \S+\.yaml/u);
  expect(existsSync(path.join(run.folder, 'out'))).toBe(false);
});

test('one pack is named', async () => {
  await expect(exportValePack([])).rejects.toThrow('Name one pack folder');
  await expect(exportValePack(['a', 'b'])).rejects.toThrow('Name one pack folder');
});
