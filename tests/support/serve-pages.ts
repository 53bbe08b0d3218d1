import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

export interface PageServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The same server under another name: for the browser another site. */
  readonly otherOrigin: string;
  close(): Promise<void>;
}

export interface ServedPages {
  /** Pages by path: their HTML, or HTML and headers. */
  readonly pages?: Readonly<Record<string, string | ServedPage>>;
  /** A folder whose files are served when no page has that path. */
  readonly folder?: string;
  /** A fixed port; a free one without it. */
  readonly port?: number;
  /** Another address of the loopback interface: a host that the manifest does not name. */
  readonly address?: '127.0.0.1' | '127.0.0.2';
}

export interface ServedPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Serves pages on the loopback interface only. */
export async function servePages({
  pages = {},
  folder,
  port = 0,
  address: host = '127.0.0.1',
}: ServedPages): Promise<PageServer> {
  const server = createServer((request, response) => {
    void answer(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
    );
  });
  const answer = async (pathname: string) => {
    const page = pages[pathname];
    if (page !== undefined) {
      const { html, headers = {} } = typeof page === 'string' ? { html: page } : page;
      return { status: 200, headers: { 'content-type': types['.html'], ...headers }, body: html };
    }
    const body = folder === undefined ? undefined : await readInside(folder, pathname);
    if (body === undefined) return { status: 404, headers: {}, body: `No page ${pathname}` };
    const file = pathname.endsWith('/') ? '.html' : path.extname(pathname);
    return { status: 200, headers: { 'content-type': types[file] ?? 'text/plain' }, body };
  };
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return {
    origin: `http://${host}:${address.port}`,
    otherOrigin: `http://localhost:${address.port}`,
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function readInside(folder: string, pathname: string): Promise<Buffer | undefined> {
  const root = path.resolve(folder);
  const file = path.join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!file.startsWith(root + path.sep)) return undefined;
  try {
    return await readFile(file);
  } catch {
    // Not there or a folder: both are "no such page" to a browser.
    return undefined;
  }
}
