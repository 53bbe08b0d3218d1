import { readFile, realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const builtDemo = fileURLToPath(new URL('../.output/demo', import.meta.url));

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

// As strict as a careful helpdesk would be: no inline script or style, nothing from elsewhere.
const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves the built demo on 127.0.0.1; port 0 takes a free one. `url` ends with a slash.
 * @param {{ port?: number, root?: string }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveDemo({ port = 0, root = builtDemo } = {}) {
  const realRoot = await realpath(root).catch(() => {
    throw new Error(`Nothing to serve at ${root}: run "vite build --config demo/vite.config.ts"`);
  });
  const server = createServer((request, response) => {
    respond(realRoot, request, response).catch((error) => response.destroy(error));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error(`Expected a port number, got ${String(address)}`);
  }
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function respond(root, { method = 'GET', url = '/' }, response) {
  const { status, type, body } = await answer(root, method, url);
  response.writeHead(status, {
    ...headers,
    'Content-Type': type,
    'Content-Length': body.length,
    ...(status === 405 && { Allow: 'GET, HEAD' }),
  });
  response.end(method === 'HEAD' ? undefined : body);
}

/**
 * @param {string} root
 * @param {string} method
 * @param {string} target
 */
async function answer(root, method, target) {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET and HEAD');
  const path = readPath(target);
  if (path === undefined) return plain(400, 'Not a path');
  // A symbolic link may lead out of the folder too, so the real path decides.
  const file = await realpath(join(root, path)).catch(() => undefined);
  if (file === undefined || !file.startsWith(root + sep)) return plain(404, 'Not found');
  const body = await readFile(file).catch(() => undefined);
  if (body === undefined) return plain(404, 'Not found');
  const type = contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
  return { status: 200, type, body };
}

/** @param {string} target */
function readPath(target) {
  try {
    const path = decodeURIComponent(target.replace(/[?#].*$/s, ''));
    if (!path.startsWith('/') || /[\0\\]/.test(path)) return undefined;
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    // decodeURIComponent throws on "%" followed by no valid code: the client's mistake, answered 400.
    return undefined;
  }
}

/**
 * @param {number} status
 * @param {string} text
 */
function plain(status, text) {
  return { status, type: 'text/plain; charset=utf-8', body: Buffer.from(`${text}\n`) };
}

if (process.argv[1] && (await realpath(process.argv[1])) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '18200' } } });
  const { url } = await serveDemo({ port: Number(values.port) });
  process.stdout.write(`${url}\n`);
}
