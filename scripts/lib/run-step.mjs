import { spawn } from 'node:child_process';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[][]} commands run one after the other until one fails
 * @property {boolean} [live] shows its output while it runs; otherwise only when it fails
 * @property {Record<string, string>} [env]
 */
/** @typedef {{ ok: boolean, seconds: number }} StepResult */

/**
 * Runs one step and says how it went and how long it took.
 * @param {Step} step
 * @param {(text: string) => void} say
 * @returns {Promise<StepResult>}
 */
export async function runStep({ name, commands, live = false, env = {} }, say = write) {
  say(`▸ ${name}${live ? '\n' : ' '}`);
  const start = performance.now();
  let output = '';
  let ok = true;
  for (const command of commands) {
    const result = await run(command, { live, env });
    output += result.output;
    ok = result.ok;
    if (!ok) break;
  }
  const seconds = (performance.now() - start) / 1000;
  if (live) say(`▸ ${name} `);
  say(`${ok ? 'passed' : 'FAILED'} ${seconds.toFixed(1)} s\n`);
  if (!ok && output) say(`${output.trimEnd()}\n`);
  return { ok, seconds };
}

/**
 * @param {string[]} command
 * @param {{ live: boolean, env: Record<string, string> }} options
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run([file = '', ...args], { live, env }) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
      env: { ...process.env, ...env },
      // npm puts batch files beside its programs on Windows, and only a shell runs those.
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** @param {string} text */
function write(text) {
  process.stdout.write(text);
}
