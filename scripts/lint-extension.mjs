// Mozilla's linter over the Firefox build: no error, and only the warnings that are named here.
import { spawnSync } from 'node:child_process';

import { judgeReport } from './lib/judge-extension-lint.mjs';

const folder = process.argv[2] ?? '.output/firefox-mv3';
const { stdout, stderr, error } = spawnSync(
  'web-ext',
  ['lint', '--no-config-discovery', '--output', 'json', '--source-dir', folder],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' },
);
if (!stdout) throw error ?? new Error(`web-ext lint said nothing but: ${stderr}`);
const { problems, allowed } = judgeReport(JSON.parse(stdout));
for (const line of [...problems, ...allowed]) console.log(line);
process.exitCode = problems.length > 0 ? 1 : 0;
