// The rules Worker as a thread of Node's, for tests that need one that can be ended.
import { parentPort } from 'node:worker_threads';

const { createWatchedJobs } = await import('../../lib/engine/watched-jobs.ts');
const { answerInWorker } = await import('../../lib/engine/worker-call.ts');

const port = parentPort;
if (!port) throw new Error('This file is the inside of a Worker.');
const scope: Parameters<typeof answerInWorker>[0] = {
  onmessage: null,
  postMessage: (answer) => port.postMessage(answer),
};
answerInWorker(
  scope,
  createWatchedJobs((running) => port.postMessage({ running })),
);
port.on('message', (data) => scope.onmessage?.(new MessageEvent('message', { data })));
