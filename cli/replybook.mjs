#!/usr/bin/env node
// Runs the TypeScript of this project as it is: Node 24 strips types, the hook below finds `@/…`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('..', import.meta.url);

if (Number(process.versions.node.split('.')[0]) < 24) {
  const node = fileURLToPath(new URL('node_modules/.bin/node', root));
  if (!existsSync(node)) {
    console.error(
      'replybook needs Node 24. Run "npm ci" in its folder once: that brings it along.',
    );
    process.exit(2);
  }
  const { status, error } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' });
  if (error) console.error(`replybook could not start Node 24: ${error.message}`);
  process.exit(status ?? 2);
}

// Imported here, for an older Node has none and must reach the lines above.
const { registerHooks } = await import('node:module');
registerHooks({
  resolve(specifier, context, next) {
    const isOurs = specifier.startsWith('@/');
    const isRelative = specifier.startsWith('.') && context.parentURL?.startsWith(root.href);
    if (!isOurs && (!isRelative || context.parentURL?.includes('/node_modules/'))) {
      return next(specifier, context);
    }
    const url = isOurs ? new URL(specifier.slice(2), root) : new URL(specifier, context.parentURL);
    const file = fileURLToPath(url);
    return next(existsSync(file) ? url.href : pathToFileURL(`${file}.ts`).href, context);
  },
});
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
