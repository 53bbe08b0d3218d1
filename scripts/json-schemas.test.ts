import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Ajv, type AnySchema } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { readRuleBody } from '../lib/rules/read-rule-body.ts';
import { jsonSchemas } from './json-schemas.ts';
import { keysWithoutDescription } from './schema/to-schema.ts';
import { valeKeys } from './schema/vale-rules.ts';

const root = join(import.meta.dirname, '..');
const ajv = new Ajv({ strict: false });
const checks = Object.fromEntries(
  Object.entries(jsonSchemas).map(([file, schema]) => {
    const plain: AnySchema = JSON.parse(JSON.stringify(schema));
    return [file, ajv.compile(plain)];
  }),
);
const packs = ['packs', 'core'].flatMap((folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`),
);

function problemsOf(file: string, value: unknown) {
  const check = checks[file];
  return !check || check(value) ? [] : (check?.errors ?? []).map(({ message }) => message);
}

test.each(Object.entries(jsonSchemas))(
  'docs/schema/%s.schema.json says what the pack reader reads',
  async (file, schema) => {
    const json = `${JSON.stringify(schema, null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(`../docs/schema/${file}.schema.json`);
  },
);

test.each(Object.entries(jsonSchemas))('every key of %s.yaml has a sentence', (_file, schema) => {
  expect(keysWithoutDescription(schema)).toEqual([]);
});

test.each(packs)('an editor finds nothing wrong with %s', (pack) => {
  for (const file of ['pack', 'guidelines']) {
    const value: unknown = parse(readFileSync(join(root, pack, `${file}.yaml`), 'utf8'));
    expect(problemsOf(file, value), file).toEqual([]);
  }
});

test.each([
  ['an unknown key', { term: [] }],
  [
    'an unknown level',
    { rules: [{ id: 'a', extends: 'existence', message: 'a', tokens: ['a'], level: 'fatal' }] },
  ],
  ['a term without words', { terms: [{ lang: 'da' }] }],
  ["another point's key", { rules: [{ id: 'a', extends: 'occurrence', message: 'a', swap: {} }] }],
  ['an unknown kind of rule', { rules: [{ id: 'a', extends: 'sequence', message: 'a' }] }],
])('an editor marks %s', (_what, value) => {
  expect(problemsOf('guidelines', value)).not.toEqual([]);
});

test.each(Object.entries(valeKeys))(
  'every key of %s is one that the engine reads',
  (point, keys) => {
    const values: Readonly<Record<string, unknown>> = {
      style: 'AP',
      formula: 'words',
      condition: '> 1',
      grade: 8,
      threshold: 0.5,
      swap: { a: 'b' },
      either: { a: 'b' },
    };
    const isNumber = (key: string) => key === 'max' || key === 'min';
    const rule = Object.fromEntries(
      Object.keys(keys).map((key) => [key, isNumber(key) ? 1 : (values[key] ?? '')]),
    );
    for (const flag of ['vocab', 'append', 'nonword', 'ignorecase', 'capitalize', 'alpha']) {
      if (flag in rule) rule[flag] = true;
    }
    expect(readRuleBody({ extends: point, message: 'a', ...rule })).toMatchObject({ ok: true });
  },
);
