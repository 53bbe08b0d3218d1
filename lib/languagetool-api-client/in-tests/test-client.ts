import { onTestFinished } from 'vitest';

import {
  createLanguageToolClient,
  type LanguageToolClient,
  type LanguageToolClientOptions,
} from '../create-languagetool-client.ts';
import { createTestClock, STANDING_MS, type TestClock } from './test-clock.ts';
import { startTestServer, type Answer, type Received, type TestServer } from './test-server.ts';

export interface TestSetting {
  readonly client: LanguageToolClient;
  readonly server: TestServer;
  readonly clock: TestClock;
}

/** A client of a server that answers as told, with a clock on which nothing takes time. */
export async function connect(
  respond: (request: Received, count: number) => Answer | undefined,
  options: Partial<LanguageToolClientOptions> = {},
): Promise<TestSetting> {
  const server = await startTestServer(respond);
  onTestFinished(() => server.close());
  const clock = createTestClock();
  const client = createLanguageToolClient({
    server: server.address,
    clock,
    random: () => 0,
    timeoutMs: STANDING_MS,
    totalMs: 10 * STANDING_MS,
    ...options,
  });
  return { client, server, clock };
}
