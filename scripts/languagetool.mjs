// npm run languagetool: a LanguageTool server of one's own on this machine, until Ctrl+C.
// `--port 8090` takes that port, `--port 0` a free one.
import { parseArgs } from 'node:util';

import {
  fetchLanguageTool,
  LanguageToolProblem,
  startLanguageTool,
} from './lib/languagetool-server.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8081' } } });
const end = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => end.abort());

try {
  await run(Number(values.port), end.signal);
} catch (error) {
  if (error instanceof LanguageToolProblem) {
    console.error(error.message);
    process.exitCode = 1;
  } else if (!end.signal.aborted) throw error;
}
if (end.signal.aborted) console.log('LanguageTool has ended.');

/**
 * @param {number} port
 * @param {AbortSignal} signal
 */
async function run(port, signal) {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new LanguageToolProblem('--port is a number from 0 to 65535.');
  await fetchLanguageTool(console.log, signal);
  console.log('Starting LanguageTool ...');
  const { address, ended } = await startLanguageTool({ port }, signal);
  console.log(`LanguageTool answers at ${address} (this machine only). Ctrl+C ends it.`);
  await ended;
  if (!signal.aborted) throw new LanguageToolProblem('LanguageTool has ended by itself.');
}
