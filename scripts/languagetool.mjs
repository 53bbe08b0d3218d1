// npm run languagetool: a LanguageTool server of one's own on this machine, until Ctrl+C.
// `--port 8090` takes that port, `--port 0` a free one.
import { parseArgs } from 'node:util';

import {
  fetchLanguageTool,
  LanguageToolProblem,
  startLanguageTool,
} from './lib/languagetool-server.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8081' } } });

try {
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new LanguageToolProblem('--port is a number from 0 to 65535.');
  await fetchLanguageTool(console.log);
  console.log('Starting LanguageTool ...');
  const server = await startLanguageTool({ port });
  let isMeant = false;
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      isMeant = true;
      void server.stop();
    });
  console.log(`LanguageTool answers at ${server.address} (this machine only). Ctrl+C ends it.`);
  await server.ended;
  if (!isMeant) throw new LanguageToolProblem('LanguageTool has ended by itself.');
  console.log('LanguageTool has ended.');
} catch (error) {
  if (!(error instanceof LanguageToolProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
