import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** From the query and the body. */
  readonly fields: Readonly<Record<string, string>>;
  readonly queryNames: readonly string[];
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Objects are sent as JSON. */
  readonly body?: unknown;
  /** The body is begun and never ended. */
  readonly isOpen?: boolean;
}

export interface TestServer {
  readonly address: string;
  readonly received: Received[];
  /** Resolves with the next request that comes in. */
  nextRequest(): Promise<Received>;
  close(): Promise<void>;
}

/** A real HTTP server on this machine. `respond` returns undefined to leave the request without an answer. */
export async function startTestServer(
  respond: (request: Received, count: number) => Answer | undefined,
): Promise<TestServer> {
  const received: Received[] = [];
  const waiting: ((request: Received) => void)[] = [];
  const server = createServer((request, response) => {
    void read(request).then((one) => {
      received.push(one);
      const answer = respond(one, received.length);
      if (answer) {
        const { status = 200, headers = {}, body = '', isOpen = false } = answer;
        response.writeHead(status, { connection: 'close', ...headers });
        response.write(typeof body === 'string' ? body : JSON.stringify(body));
        if (!isOpen) response.end();
      }
      for (const tell of waiting.splice(0)) tell(one);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    received,
    nextRequest: () => new Promise((resolve) => waiting.push(resolve)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<Received> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) body += String(chunk);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  return {
    method: request.method ?? '',
    path: url.pathname,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    fields: Object.fromEntries([...url.searchParams, ...new URLSearchParams(body)]),
    queryNames: [...url.searchParams.keys()],
  };
}
