import { dictionaryFor, ownDictionaryFor } from '@/lib/proofreading/dictionaries/find-dictionary';
import { grammarLanguages } from '@/lib/proofreading/grammar-languages';
import { createPatientClient } from '@/lib/proofreading/languagetool/create-patient-client';
import {
  createLanguageToolChecker,
  type LanguageToolCheckerOptions,
} from '@/lib/proofreading/languagetool/languagetool-checker';
import type { Checker } from '@/lib/text/checker';
import type { Finding } from '@/lib/text/finding';
import type { ReplyContext } from '@/lib/text/reply-context';

import type { CoreJobs } from './core-jobs';
import type { EnglishJobs } from './english-jobs';
import { withoutExcepted, type PackExceptions } from './excepted-rules';
import type { GuidelinesJobs } from './guidelines-jobs';
import type { SpellingJobs } from './spelling-jobs';
import type { Call } from './worker-call';

/** Runs the rules that may take long, wherever they can be ended. */
export type CheckWatched = (
  id: 'guidelines' | 'reply',
  text: string,
  context: ReplyContext,
  signal: AbortSignal,
) => Promise<readonly Finding[]>;

/** Where each kind of work is done. */
export interface EngineCalls {
  readonly guidelines: Call<GuidelinesJobs>;
  /** Absent where nothing can be ended: then these rules run with the others. */
  readonly watched?: CheckWatched;
  readonly core: Call<CoreJobs>;
  /** The pack of the reply's client, for what it excepts of our own rules. */
  readonly packOf: (context: ReplyContext) => Promise<PackExceptions | undefined>;
  readonly spelling: Call<SpellingJobs>;
  readonly english: Call<EnglishJobs>;
  /** Absent where no server can be named. */
  readonly languageTool?: Omit<LanguageToolCheckerOptions, 'createClient' | 'isSpelledHere'> & {
    /** The dictionaries that the user added. */
    readonly ownDictionaries: () => Promise<readonly { readonly language: string }[]>;
  };
}

/** The part of the guidelines checker that runs our own rules. */
export const CORE_PART = 'core';

/** All checkers, wherever their work is done; one asks a server, and only when the user named one. */
export function createEngineCheckers(calls: EngineCalls): readonly Checker[] {
  const { watched } = calls;
  const share = watched ? 'quick' : 'all';
  return [
    {
      id: 'guidelines',
      languages: 'any',
      unit: 'paragraph',
      check: (text, context, signal) =>
        calls.guidelines('check', ['guidelines', text, context, share], signal),
    },
    {
      // Our own rules, which hold nothing back.
      id: 'guidelines',
      part: CORE_PART,
      languages: 'any',
      unit: 'paragraph',
      check: async (text, context, signal) =>
        withoutExcepted(
          await calls.packOf(context),
          await calls.core('check', [text, context], signal),
        ),
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
      check: (text, context, signal) =>
        calls.guidelines('check', ['reply', text, context, share], signal),
    },
    ...(watched ? watchedCheckers(watched) : []),
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
      // From the same dictionary as the spelling.
      id: 'grammar',
      languages: grammarLanguages,
      unit: 'paragraph',
      check: (text, context, signal) => calls.spelling('checkGrammar', [text, context], signal),
    },
    {
      id: 'grammar',
      part: 'english',
      languages: ['en'],
      unit: 'paragraph',
      check: (text, context, signal) => calls.english('checkGrammar', [text, context], signal),
    },
    {
      id: 'english',
      languages: ['en'],
      unit: 'paragraph',
      check: (text, context, signal) => calls.english('check', [text, context], signal),
    },
    ...(calls.languageTool ? [serverChecker(calls.languageTool)] : []),
  ];
}

function watchedCheckers(check: CheckWatched): readonly Checker[] {
  return (['guidelines', 'reply'] as const).map((id) => ({
    id,
    part: 'watched',
    languages: 'any',
    unit: id === 'guidelines' ? 'paragraph' : 'reply',
    check: (text, context, signal) => check(id, text, context, signal),
  }));
}

function serverChecker({
  ownDictionaries,
  ...rest
}: NonNullable<EngineCalls['languageTool']>): Checker {
  return createLanguageToolChecker({
    ...rest,
    createClient: createPatientClient,
    isSpelledHere: async (language) =>
      dictionaryFor(language) !== undefined ||
      ownDictionaryFor(await ownDictionaries(), language) !== undefined,
  });
}
