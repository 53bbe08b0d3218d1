// Lets Node run the project's TypeScript as it is: finds `@/…` and files without their ending.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../..', import.meta.url);

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
