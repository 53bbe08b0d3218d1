import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import {
  createLanguageToolClient,
  type CheckAnswer,
  type LanguageToolClient,
} from 'languagetool-api-client';

import { fetchLanguageTool, startLanguageTool } from '../../scripts/lib/languagetool-server.mjs';

export type AnswersOnly = Pick<LanguageToolClient, 'check'>;

const FOLDER = path.resolve(import.meta.dirname, '../../.cache/languagetool-answers');

/**
 * Runs with a real LanguageTool server of its own, whose answers are kept. One server for each language:
 * the word lists of all that it was asked about stay in its memory, 12 GB of them.
 */
export async function withLanguageTool(use: (client: AnswersOnly) => Promise<void>): Promise<void> {
  await fetchLanguageTool(console.log);
  const server = await startLanguageTool({ port: 0, settings: {} });
  try {
    const patient = createLanguageToolClient({
      server: server.address,
      timeoutMs: 120_000,
      totalMs: 240_000,
    });
    const { version } = (await patient.check({ text: 'Hej.', language: 'da-DK' })).software;
    await use(rememberAnswers(patient, version ?? 'unnamed'));
  } finally {
    await server.stop();
  }
}

/**
 * Asks a server about each text once only, and keeps its answers for the next run: its suggestions in
 * Danish take a second a word. Delete `.cache/languagetool-answers` to have all asked anew.
 */
function rememberAnswers(client: AnswersOnly, version: string): AnswersOnly {
  const file = path.join(FOLDER, `${version}.jsonl`);
  mkdirSync(FOLDER, { recursive: true });
  const answers = new Map<string, Promise<CheckAnswer>>();
  const kept = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  for (const line of kept.filter((one) => one !== '')) {
    const [key, answer] = JSON.parse(line) as [string, CheckAnswer];
    answers.set(key, Promise.resolve(answer));
  }
  const ask = async (key: string, ...asked: Parameters<AnswersOnly['check']>) => {
    const answer = await client.check(...asked);
    appendFileSync(file, `${JSON.stringify([key, answer])}\n`);
    return answer;
  };
  return {
    check(request, signal) {
      const key = createHash('sha256').update(JSON.stringify(request)).digest('base64url');
      const answer = answers.get(key) ?? ask(key, request, signal);
      answers.set(key, answer);
      return answer;
    },
  };
}
