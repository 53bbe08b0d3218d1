// npm start: installs what is missing, builds, and shows Replybook at work in the demo helpdesk.
// `--browser firefox` takes that browser, `--headless` does the tour although there is a display.
import path from 'node:path';
import { parseArgs } from 'node:util';

import { ensureDependencies, root } from './lib/ensure-dependencies.mjs';
import { hasDisplay } from './lib/has-display.mjs';
import { ensureBrowser } from './lib/install-browsers.mjs';
import { runStep } from './lib/run-step.mjs';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: false },
  },
});
const browser = values.browser === 'firefox' ? 'firefox' : 'chromium';
ensureDependencies();
process.chdir(root);

const builds = [
  {
    name: `build for ${browser}`,
    commands: [browser === 'firefox' ? ['wxt', 'build', '-b', 'firefox'] : ['wxt', 'build']],
  },
  {
    name: 'build the demo helpdesk',
    commands: [['vite', 'build', '--config', 'demo/vite.config.ts']],
  },
];
for (const build of builds) if (!(await runStep(build)).ok) process.exit(1);
try {
  await ensureBrowser(browser);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const isHeadless = values.headless || !hasDisplay(process.platform, process.env);
if (isHeadless) console.log('There is no display: the browser runs unseen and saves pictures.');
const script = path.join('scripts', isHeadless ? 'demo-tour.ts' : 'open-demo.ts');
const { ok } = await runStep({ name: 'demo', commands: [['node', script, browser]], live: true });
process.exitCode = ok ? 0 : 1;
