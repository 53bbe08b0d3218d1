// npm test: everything, on a machine with nothing but Node and npm. `--only lint,unit` runs some
// steps, `--with sites` adds the real webmails and helpdesks. Ends with "N passed, N failed".
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { addCounts, countTests, nameFailures } from './lib/count-tests.mjs';
import { ensureDependencies, root } from './lib/ensure-dependencies.mjs';
import { runStep } from './lib/run-step.mjs';
import { chooseSteps, steps } from './lib/test-steps.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string' }, with: { type: 'string' } },
});
ensureDependencies();
process.chdir(root);

const reports = path.join(root, '.output', 'reports');
mkdirSync(reports, { recursive: true });
const counts = [];
const failures = [];
for (const step of chooseSteps(steps, values)) {
  const report = path.join(reports, `${step.name}.json`);
  rmSync(report, { force: true });
  const commands = step.commands.map((command) =>
    step.isVitest
      ? [...command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      : command,
  );
  const { ok } = await runStep({ ...step, commands, live: step.isVitest ?? false });
  if (step.isVitest) counts.push(countTests(report, ok));
  else counts.push({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
  if (!ok) failures.push(...namesOf(step.name, step.isVitest ? nameFailures(report) : []));
}
for (const failure of failures) console.log(`✗ ${failure}`);
const { passed, failed } = addCounts(counts);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/**
 * @param {string} step
 * @param {readonly string[]} tests
 */
function namesOf(step, tests) {
  return tests.length > 0 ? tests.map((test) => `${step}: ${test}`) : [step];
}
