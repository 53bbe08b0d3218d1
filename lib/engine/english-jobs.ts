import type { CheckEnglish } from '@/lib/proofreading/english/check-english';
import type { Checker } from '@/lib/text/checker';
import type { Finding } from '@/lib/text/finding';
import type { ReplyContext } from '@/lib/text/reply-context';

export type EnglishJobs = ReturnType<typeof createEnglishJobs>;

/** What the english Worker does: Harper and a grammar of our own, each loaded with the first question. */
export function createEnglishJobs(
  loadChecker: () => Promise<Checker>,
  loadGrammar: () => Promise<CheckEnglish>,
) {
  let loading: Promise<Checker> | undefined;
  let loadingGrammar: Promise<CheckEnglish> | undefined;
  const never = new AbortController().signal;
  const checker = (): Promise<Checker> => {
    loading ??= loadChecker().catch((error: unknown) => {
      // The next question tries again.
      loading = undefined;
      throw error;
    });
    return loading;
  };
  const grammar = (): Promise<CheckEnglish> => {
    loadingGrammar ??= loadGrammar().catch((error: unknown) => {
      loadingGrammar = undefined;
      throw error;
    });
    return loadingGrammar;
  };
  return {
    /** Answers once the engine is ready to check. */
    async warm(): Promise<void> {
      await Promise.all([checker(), grammar()]);
    },
    async check(text: string, context: ReplyContext): Promise<readonly Finding[]> {
      return (await checker()).check(text, context, never);
    },
    async checkGrammar(text: string, context: ReplyContext): Promise<readonly Finding[]> {
      return (await grammar())(text, context.language, context.screenLanguage);
    },
  };
}
