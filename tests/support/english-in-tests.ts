import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { CheckEnglish } from '@/lib/proofreading/english/check-english';
import { loadEnglishGrammar } from '@/lib/proofreading/english/load-english-grammar';

const folder = path.resolve(import.meta.dirname, '../../lib/proofreading/english/data');

/** The English grammar with its data, from the folder of the sources. */
export function loadEnglishInTests(): Promise<CheckEnglish> {
  return loadEnglishGrammar(
    async (file) => new Uint8Array(await readFile(path.join(folder, path.basename(file)))),
  );
}

/** `rule: [place] > suggestion` of each mark. */
export function marksOf(check: CheckEnglish, text: string, language = 'en-GB'): string[] {
  return check(text, language, 'en')
    .filter(({ certainty }) => certainty >= 0.5)
    .map(
      ({ rule, start, end, suggestions }) =>
        `${rule.replace('grammar/en-', '')}: ${text.slice(start, end)} > ${suggestions[0]?.text ?? ''}`,
    );
}
