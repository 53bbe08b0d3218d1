import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
const NODE_MAJOR = 24;

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [link]
 */

/** Installs what package-lock.json names when it is not there, then runs the calling script again with the project's own Node. Needs nothing but Node and npm. */
export function ensureDependencies() {
  installLocked(root);
  const node = ownNode();
  const bin = path.join(root, 'node_modules', '.bin');
  const { PATH = process.env['Path'] ?? '' } = process.env;
  if (PATH.split(path.delimiter)[0] !== bin) process.env['PATH'] = bin + path.delimiter + PATH;
  if (major(process.versions.node) >= NODE_MAJOR) return;
  const { status, signal } = spawnSync(node, process.argv.slice(1), {
    stdio: 'inherit',
    cwd: root,
  });
  if (signal) process.kill(process.pid, signal);
  process.exit(status ?? 1);
}

/**
 * Installs what the folder's lock file names, when it is not there yet.
 * @param {string} folder
 */
export function installLocked(folder) {
  const missing = missingPackages(folder);
  if (missing.length === 0) return;
  console.log(`Installing dependencies with npm ci (${summarise(missing)}) ...`);
  if (runNpm(['ci'], folder)) return;
  // A lock file written elsewhere may lack optional packages of this platform, which npm ci refuses.
  console.log('npm ci did not work: trying npm install ...');
  runNpmOrEnd(['install', '--no-save'], folder);
}

/**
 * Compares the lock file with npm's own record of what it installed, so an install by hand counts too.
 * @param {string} folder
 * @returns {string[]} names of packages that are not installed in the locked version
 */
export function missingPackages(folder) {
  const locked = readPackages(path.join(folder, 'package-lock.json'));
  const recordFile = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(recordFile)) return ['node_modules'];
  const installed = readPackages(recordFile);
  return Object.entries(locked)
    .filter(([name, entry]) => {
      // Optional packages are those of other platforms.
      if (!name.startsWith('node_modules/') || entry.optional) return false;
      // Links are this project's own packages, which have no version to compare.
      if (entry.link) return !existsSync(path.join(folder, name));
      return installed[name]?.version !== entry.version;
    })
    .map(([name]) => name.slice('node_modules/'.length));
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** @param {string[]} missing */
function summarise(missing) {
  const [first = ''] = missing;
  return missing.length === 1
    ? `${first} is missing`
    : `${first} and ${missing.length - 1} more are missing`;
}

/** The Node that the npm package `node` brings. Its install script may have been held back; then it is run here. */
function ownNode() {
  const file = path.join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (!isOwnNode(file)) {
    console.log(`Fetching Node ${NODE_MAJOR} with npm rebuild node ...`);
    runNpmOrEnd(['rebuild', 'node']);
  }
  if (isOwnNode(file)) return file;
  if (major(process.versions.node) >= NODE_MAJOR) return process.execPath;
  console.error(
    `Node ${NODE_MAJOR} is needed and the npm package "node" did not bring it. Install Node ${NODE_MAJOR} or allow install scripts.`,
  );
  process.exit(1);
}

/** @param {string} file */
function isOwnNode(file) {
  if (!existsSync(file)) return false;
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return major((stdout ?? '').slice(1)) >= NODE_MAJOR;
}

/** @param {string} version */
function major(version) {
  return Number.parseInt(version, 10) || 0;
}

/**
 * @param {string[]} args
 * @param {string} [folder]
 */
function runNpmOrEnd(args, folder) {
  if (runNpm(args, folder)) return;
  console.error(`npm ${args.join(' ')} failed; nothing was started.`);
  process.exit(1);
}

/**
 * @param {string[]} args
 * @param {string} [folder]
 */
function runNpm(args, folder = root) {
  const npm = npmCommand();
  const { status } = spawnSync(npm.file, [...npm.args, ...args], {
    cwd: folder,
    stdio: 'inherit',
    shell: npm.shell,
  });
  return status === 0;
}

/** Under `npm start` npm says where it is; by hand it is on the PATH, on Windows as a batch file. */
function npmCommand() {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return { file: process.execPath, args: [script], shell: false };
  return { file: 'npm', args: [], shell: process.platform === 'win32' };
}
