import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { CheckAnswer, LanguageToolClient } from 'languagetool-api-client';

export type AnswersOnly = Pick<LanguageToolClient, 'check'>;

const FOLDER = path.resolve(import.meta.dirname, '../../.cache/languagetool-answers');

/**
 * Asks a server about each text once only, and keeps its answers for the next run: its suggestions in
 * Danish take a second a word. Delete `.cache/languagetool-answers` to have all asked anew.
 */
export function rememberAnswers(client: AnswersOnly, version: string): AnswersOnly {
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
