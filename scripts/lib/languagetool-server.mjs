import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { javaCommand, lookAtMachine, sayWhatIsMissing } from './languagetool-tools.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const pom = path.join(root, 'scripts', 'languagetool', 'pom.xml');
/** @type {readonly NodeJS.Signals[]} */
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const folder = path.join(root, '.cache', 'languagetool', '6.7');
const jars = path.join(folder, 'lib');
/** Written last, so that a download that broke off is begun again. */
const complete = path.join(folder, 'complete');
const READY_WITHIN_MS = 180_000;

/** What can be told to a person in one sentence. */
export class LanguageToolProblem extends Error {
  /** @override */
  name = 'LanguageToolProblem';
}

/**
 * Fetches LanguageTool with Maven if it is not there yet (about 250 MB).
 * @param {(text: string) => void} say
 * @param {AbortSignal} [signal]
 */
export async function fetchLanguageTool(say, signal) {
  const isFetched = existsSync(complete);
  const missing = sayWhatIsMissing({ machine: lookAtMachine(), isFetched });
  if (missing) throw new LanguageToolProblem(missing);
  if (isFetched) return;
  say('Fetching LanguageTool 6.7 with Maven, about 250 MB ...');
  const repository = path.join(folder, 'maven');
  const args = [
    ...['-q', '-B', '-f', pom, `-Dmaven.repo.local=${repository}`],
    ...['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${jars}`],
  ];
  mkdirSync(folder, { recursive: true });
  const isWindows = process.platform === 'win32';
  const maven = spawn('mvn', isWindows ? args.map((one) => `"${one}"`) : args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: isWindows,
    ...(signal && { signal }),
  });
  const [code] = await once(maven, 'close');
  if (code !== 0)
    throw new LanguageToolProblem('Maven could not fetch LanguageTool; its own words are above.');
  // Maven keeps a second copy of everything there.
  rmSync(repository, { recursive: true, force: true });
  writeFileSync(complete, '');
}

/**
 * @typedef {object} LanguageToolServer
 * @property {string} address
 * @property {Promise<void>} ended resolves when it has ended, for whatever reason
 * @property {() => Promise<void>} stop
 */

/**
 * Starts what was fetched, on this machine's own address only, and waits until it answers.
 * @param {{ port: number, settings?: Readonly<Record<string, string | number>> }} options port 0: a free one; settings of its configuration file
 * @param {AbortSignal} [signal] ends it, also before it is ready
 * @returns {Promise<LanguageToolServer>}
 */
export async function startLanguageTool({ port: wanted, settings = {} }, signal) {
  const port = await freePort(wanted);
  const configuration = path.join(folder, `server-${port}.properties`);
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(configuration, lines.join(''));
  const java = spawn(
    javaCommand(),
    [
      ...['-Xmx2g', '-Djava.net.preferIPv4Stack=true', '-cp', path.join(jars, '*')],
      ...['org.languagetool.server.HTTPServer', '--config', configuration, '--port', `${port}`],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let lastWords = '';
  for (const stream of [java.stdout, java.stderr])
    stream.on('data', (chunk) => (lastWords = (lastWords + String(chunk)).slice(-2_000)));
  const kill = () => java.kill();
  signal?.addEventListener('abort', kill);
  // It must not outlive whoever started it.
  process.once('exit', kill);
  // A signal ends this process without telling it of its exit.
  const killAndEnd = (/** @type {NodeJS.Signals} */ name) => {
    kill();
    process.kill(process.pid, name);
  };
  for (const name of ENDING_SIGNALS) process.once(name, killAndEnd);
  const ended = once(java, 'close').then(() => {
    process.removeListener('exit', kill);
    for (const name of ENDING_SIGNALS) process.removeListener(name, killAndEnd);
    rmSync(configuration, { force: true });
  });
  const stop = async () => {
    kill();
    await ended;
  };
  const address = `http://127.0.0.1:${port}`;
  if (await answers(address, java)) return { address, ended, stop };
  const hasEnded = java.exitCode !== null;
  await stop();
  signal?.throwIfAborted();
  throw new LanguageToolProblem(
    hasEnded
      ? `LanguageTool ended before it was ready. Its last words:\n${lastWords}`
      : `LanguageTool was not ready within ${READY_WITHIN_MS / 60_000} minutes.`,
  );
}

/**
 * True once the server answers; false when it ended or takes too long.
 * @param {string} address
 * @param {import('node:child_process').ChildProcess} java
 */
async function answers(address, java) {
  const until = Date.now() + READY_WITHIN_MS;
  while (java.exitCode === null && java.signalCode === null && Date.now() < until) {
    const isReady = await fetch(`${address}/v2/languages`).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return true;
    await wait(250);
  }
  return false;
}

/**
 * @param {number} wanted
 * @returns {Promise<number>}
 */
function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', () =>
      reject(
        new LanguageToolProblem(
          `Port ${wanted} is in use; "npm run languagetool -- --port 0" takes a free one.`,
        ),
      ),
    );
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : wanted;
      probe.close(() => resolve(port));
    });
  });
}
