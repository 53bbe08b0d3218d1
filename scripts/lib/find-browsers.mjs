import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */
/** @typedef {{ path: string, version: string, from: string }} FoundBrowser */
/**
 * The machine as this file sees it; tests put another in its place.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 * @property {string} projectCache where this project keeps browsers it installed
 * @property {(file: string) => boolean} exists
 * @property {(folder: string) => string[]} list names in a folder, none when it is not there
 * @property {(file: string) => string} version what `--version` says, empty when it does not start
 */

const projectCache = path.resolve(import.meta.dirname, '../../.cache/browsers');

/** @type {Machine} */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  projectCache,
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder).toSorted().toReversed() : []),
  version: askVersion,
};

/**
 * A browser on this machine that can load the extension; throws with what was looked at when there is none.
 * @param {BrowserName} name
 * @param {Machine} machine
 * @returns {FoundBrowser}
 */
export function findBrowser(name, machine = thisMachine) {
  const { found, passedOver } = lookForBrowser(name, machine);
  if (found) return found;
  throw new Error([`There is no ${name} that can be used here.`, ...passedOver].join('\n'));
}

/**
 * @param {BrowserName} name
 * @param {Machine} machine
 * @returns {{ found: FoundBrowser | undefined, passedOver: string[] }} with a sentence for each browser that is there and cannot be used
 */
export function lookForBrowser(name, machine = thisMachine) {
  const passedOver = [];
  for (const { file, from } of candidates(name, machine)) {
    if (!machine.exists(file)) continue;
    const version = isBranded(name, file, machine) ? 'Google Chrome' : machine.version(file);
    const reason = whyNot(name, version);
    if (!reason) return { found: { path: file, version, from }, passedOver };
    passedOver.push(`${file} is passed over: ${reason}`);
  }
  return { found: undefined, passedOver };
}

/**
 * @param {BrowserName} name
 * @param {string} version
 * @returns {string | undefined}
 */
function whyNot(name, version) {
  if (version === '') return 'it does not start.';
  if (name === 'chromium' && /Google Chrome/u.test(version) && !/for Testing/u.test(version))
    return 'Google Chrome since version 137 loads no unpacked extension from the command line. Chromium or Chrome for Testing does.';
  return undefined;
}

/**
 * On Windows `chrome.exe --version` opens a window instead of answering, so there the folder tells.
 * @param {BrowserName} name
 * @param {string} file
 * @param {Machine} machine
 */
function isBranded(name, file, machine) {
  return name === 'chromium' && machine.platform === 'win32' && /\\Google\\Chrome\\/u.test(file);
}

/**
 * @param {BrowserName} name
 * @param {Machine} machine
 * @returns {{ file: string, from: string }[]}
 */
function candidates(name, machine) {
  const fromEnv = machine.env[name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'];
  return [
    ...(fromEnv ? [{ file: fromEnv, from: 'the environment' }] : []),
    ...onPath(name, machine).map((file) => ({ file, from: 'PATH' })),
    ...usualPlaces(name, machine).map((file) => ({ file, from: 'its usual place' })),
    ...caches(machine)
      .flatMap((folder) => inCache(name, folder, machine))
      .map((file) => ({ file, from: 'a cache of @puppeteer/browsers' })),
  ];
}

const pathNames = {
  chromium: [
    'chromium',
    'chromium-browser',
    'chrome-for-testing',
    'chrome',
    'google-chrome-stable',
    'google-chrome',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/**
 * @param {BrowserName} name
 * @param {Machine} machine
 */
function onPath(name, { platform, env }) {
  const isWindows = platform === 'win32';
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(isWindows ? ';' : ':').filter(Boolean);
  const paths = isWindows ? path.win32 : path.posix;
  return pathNames[name].flatMap((file) =>
    folders.map((folder) => paths.join(folder, isWindows ? `${file}.exe` : file)),
  );
}

/**
 * @param {BrowserName} name
 * @param {Machine} machine
 * @returns {string[]}
 */
function usualPlaces(name, { platform, env, home }) {
  if (platform === 'darwin') {
    const apps = {
      chromium: [
        'Chromium.app/Contents/MacOS/Chromium',
        'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        'Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
      firefox: [
        'Firefox.app/Contents/MacOS/firefox',
        'Firefox Developer Edition.app/Contents/MacOS/firefox',
      ],
    };
    return ['/Applications', `${home}/Applications`].flatMap((folder) =>
      apps[name].map((app) => `${folder}/${app}`),
    );
  }
  if (platform === 'win32') {
    const programs = {
      chromium: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
      firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    };
    return ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)']
      .flatMap((key) => env[key] ?? [])
      .flatMap((folder) => programs[name].map((program) => `${folder}\\${program}`));
  }
  const places = {
    chromium: [
      '/usr/lib/chromium/chromium',
      '/usr/lib/chromium-browser/chromium-browser',
      '/snap/bin/chromium',
      '/opt/google/chrome/chrome',
    ],
    firefox: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/opt/firefox/firefox',
      '/snap/bin/firefox',
    ],
  };
  return places[name];
}

/** @param {Machine} machine */
function caches({ env, home, projectCache: own, platform }) {
  const paths = platform === 'win32' ? path.win32 : path.posix;
  return [own, env['PUPPETEER_CACHE_DIR'] ?? paths.join(home, '.cache', 'puppeteer')];
}

/**
 * Layout of @puppeteer/browsers: CACHE/chrome/linux-137.0.1/chrome-linux64/chrome.
 * @param {BrowserName} name
 * @param {string} cache
 * @param {Machine} machine
 */
function inCache(name, cache, { platform, list }) {
  const paths = platform === 'win32' ? path.win32 : path.posix;
  const kinds = name === 'chromium' ? ['chrome', 'chromium'] : ['firefox'];
  return kinds.flatMap((kind) =>
    list(paths.join(cache, kind)).flatMap((build) =>
      list(paths.join(cache, kind, build)).flatMap((folder) =>
        executables(kind, platform).map((file) =>
          paths.join(cache, kind, build, folder, ...file.split('/')),
        ),
      ),
    ),
  );
}

/**
 * @param {string} kind
 * @param {NodeJS.Platform} platform
 */
function executables(kind, platform) {
  if (platform === 'win32') return kind === 'firefox' ? ['firefox.exe'] : ['chrome.exe'];
  if (platform !== 'darwin') return kind === 'firefox' ? ['firefox'] : ['chrome'];
  return (
    {
      chrome: ['Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'],
      chromium: ['Chromium.app/Contents/MacOS/Chromium'],
      firefox: ['Contents/MacOS/firefox'],
    }[kind] ?? []
  );
}

/** @param {string} file */
function askVersion(file) {
  if (process.platform === 'win32') return `not asked (${path.win32.basename(file)})`;
  const { status, stdout } = spawnSync(file, ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout.trim() : '';
}
