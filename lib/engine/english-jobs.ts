import type { Checker } from '@/lib/text/checker';
import type { Finding } from '@/lib/text/finding';
import type { ReplyContext } from '@/lib/text/reply-context';

export type EnglishJobs = ReturnType<typeof createEnglishJobs>;

/** What the english Worker does: Harper, loaded with the first question. */
export function createEnglishJobs(loadChecker: () => Promise<Checker>) {
  let loading: Promise<Checker> | undefined;
  const never = new AbortController().signal;
  const checker = (): Promise<Checker> => {
    loading ??= loadChecker().catch((error: unknown) => {
      // The next question tries again.
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    /** Answers once the engine is ready to check. */
    async warm(): Promise<void> {
      await checker();
    },
    async check(text: string, context: ReplyContext): Promise<readonly Finding[]> {
      return (await checker()).check(text, context, never);
    },
  };
}
