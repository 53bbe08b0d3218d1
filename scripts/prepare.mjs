// Runs after every install and never fails it: what it does is a comfort, not a need.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const entrypoints = path.join(root, 'entrypoints');

if (existsSync(path.join(root, '.git')))
  spawnSync('git', ['config', 'core.hooksPath', '.githooks'], { cwd: root, stdio: 'ignore' });

if (existsSync(entrypoints) && readdirSync(entrypoints).length > 0) {
  const node = path.join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  const wxt = path.join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status } = spawnSync(existsSync(node) ? node : process.execPath, [wxt, 'prepare'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) console.log('wxt prepare did not work; `npx wxt prepare` shows why.');
}
