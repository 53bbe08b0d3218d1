import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import { lookForBrowser, thisMachine } from './find-browsers.mjs';

/** @typedef {import('./find-browsers.mjs').BrowserName} BrowserName */
/** @typedef {import('./find-browsers.mjs').FoundBrowser} FoundBrowser */
/**
 * @typedef {object} Installer
 * @property {string} name
 * @property {(browser: BrowserName) => Promise<boolean> | boolean} install
 */

/**
 * Finds a browser or installs one, and says which and from where.
 * @param {BrowserName} name
 * @param {{ look?: typeof lookForBrowser, installers?: Installer[], say?: (text: string) => void }} [options]
 * @returns {Promise<FoundBrowser>}
 */
export async function ensureBrowser(
  name,
  { look = lookForBrowser, installers = installersHere(), say = console.log } = {},
) {
  const first = look(name, thisMachine);
  for (const sentence of first.passedOver) say(sentence);
  if (first.found) return announce(first.found, say);
  for (const { name: how, install } of installers) {
    say(`No ${name} found: installing it with ${how} ...`);
    if (!(await install(name))) {
      say(`${how} did not install ${name}.`);
      continue;
    }
    const { found, passedOver } = look(name, thisMachine);
    if (found) return announce(found, say);
    for (const sentence of passedOver) say(sentence);
  }
  const variable = name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH';
  throw new Error(
    `There is no ${name} here and it could not be installed. Install it, or set ${variable} to its program.`,
  );
}

/**
 * @param {FoundBrowser} found
 * @param {(text: string) => void} say
 */
function announce(found, say) {
  say(`Using ${found.version || found.path} (${found.path}, from ${found.from}).`);
  return found;
}

/** @returns {Installer[]} */
function installersHere() {
  const apt = { name: 'apt-get', install: installWithApt };
  const archive = { name: '@puppeteer/browsers', install: installFromArchive };
  return canUseApt() ? [apt, archive] : [archive];
}

function canUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const release = '/etc/os-release';
  return (
    existsSync(release) && /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/mu.test(readFileSync(release, 'utf8'))
  );
}

/** @param {BrowserName} browser */
function installWithApt(browser) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  const packageName = browser === 'chromium' ? 'chromium' : 'firefox-esr';
  return apt(['update']) && apt(['install', '--yes', '--no-install-recommends', packageName]);
}

/** @param {BrowserName} name */
async function installFromArchive(name) {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } =
    await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  if (!platform) return false;
  const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    await install({
      browser,
      buildId,
      cacheDir: thisMachine.projectCache,
      // Needs apt and root; without them the libraries have to be there already.
      installDeps: canUseApt() && browser === Browser.CHROME,
    });
    return true;
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return false;
  }
}
