// Makes a folder that can be published from the TypeScript here: npm run build -w languagetool-api-client
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const out = path.join(root, '.output', 'languagetool-api-client');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const { status } = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', path.join(here, 'tsconfig.json')],
  { stdio: 'inherit' },
);
if (status !== 0) process.exit(1);

const {
  scripts: _scripts,
  devDependencies: _dev,
  ...facts
} = JSON.parse(readFileSync(path.join(here, 'package.json'), 'utf8'));
const main = './create-languagetool-client';
facts.exports = {
  '.': { types: `${main}.d.ts`, default: `${main}.js` },
  './openapi.yaml': './openapi.yaml',
};
writeFileSync(path.join(out, 'package.json'), `${JSON.stringify(facts, null, 2)}\n`);
for (const file of ['README.md', 'openapi.yaml'])
  copyFileSync(path.join(here, file), path.join(out, file));
copyFileSync(path.join(root, 'LICENSE'), path.join(out, 'LICENSE'));
console.log(`${facts.name} ${facts.version} is in ${path.relative(process.cwd(), out) || '.'}`);
