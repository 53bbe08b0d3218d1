import type { Checker } from '@/lib/text/checker';

import type { EnglishJobs } from './english-jobs';
import type { GuidelinesJobs } from './guidelines-jobs';
import type { SpellingJobs } from './spelling-jobs';
import type { Call } from './worker-call';

/** Where each kind of work is done. */
export interface EngineCalls {
  readonly guidelines: Call<GuidelinesJobs>;
  readonly spelling: Call<SpellingJobs>;
  readonly english: Call<EnglishJobs>;
}

/** All checkers that need no server, wherever their work is done. */
export function createEngineCheckers(calls: EngineCalls): readonly Checker[] {
  return [
    {
      id: 'guidelines',
      languages: 'any',
      unit: 'paragraph',
      check: (text, context, signal) =>
        calls.guidelines('check', ['guidelines', text, context], signal),
    },
    {
      id: 'parts',
      languages: 'any',
      unit: 'reply',
      check: (text, context, signal) => calls.guidelines('check', ['parts', text, context], signal),
    },
    {
      id: 'reply',
      languages: 'any',
      unit: 'reply',
      check: (text, context, signal) => calls.guidelines('check', ['reply', text, context], signal),
    },
    {
      id: 'fields',
      languages: 'any',
      unit: 'reply',
      check: (text, context, signal) =>
        calls.guidelines('check', ['fields', text, context], signal),
    },
    {
      id: 'spelling',
      languages: 'any',
      unit: 'paragraph',
      check: (text, context, signal) => calls.spelling('check', [text, context], signal),
    },
    {
      id: 'english',
      languages: ['en'],
      unit: 'paragraph',
      check: (text, context, signal) => calls.english('check', [text, context], signal),
    },
  ];
}
