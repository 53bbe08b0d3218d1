import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { serveDemo } from './serve.mjs';

let folder: string;
let demo: Awaited<ReturnType<typeof serveDemo>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replybook-demo-'));
  const root = join(folder, 'site');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(root, 'index.html'), '<p>æøå</p>');
  await writeFile(join(root, 'assets', 'desk.css'), 'p { color: red }');
  await symlink(join(folder, 'secret.txt'), join(root, 'assets', 'link.txt'));
  demo = await serveDemo({ root });
});

afterAll(async () => {
  await demo.close();
  await rm(folder, { recursive: true });
});

test('the page and its style sheet come with the right content types', async () => {
  expect(await ask('/')).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
    body: '<p>æøå</p>',
  });
  expect(await ask('/assets/desk.css?v=1')).toMatchObject({ type: 'text/css; charset=utf-8' });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/assets/link.txt',
])('%s does not lead out of the demo folder', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: 'Not found\n' });
});

test.each(['/%', '/a%00b', '/..%5csecret.txt'])('%s is refused as no path', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 400 });
});

test('nothing can be posted to the demo', async () => {
  expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
});

test('a folder that is not there is named together with what to do', async () => {
  await expect(serveDemo({ root: join(folder, 'none') })).rejects.toThrow(/none: run "vite build/);
});

test('the server is reachable on the loopback address only', () => {
  expect(demo.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

// fetch would resolve ".." itself, so the request is made by hand.
function ask(path: string, method = 'GET') {
  const { hostname, port } = new URL(demo.url);
  return new Promise<{ status?: number; type?: string; body: string }>((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => {
        const { statusCode: status, headers } = response;
        const type = headers['content-type'];
        resolve({ ...(status && { status }), ...(type && { type }), body });
      });
    })
      .on('error', reject)
      .end();
  });
}
