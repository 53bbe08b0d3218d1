import { identifyLanguage } from '@/lib/proofreading/identify-language';

export type LanguageJobs = ReturnType<typeof createLanguageJobs>;

/** What the language Worker does. */
export function createLanguageJobs() {
  return {
    identify: (text: string, among: readonly string[]): string | undefined =>
      identifyLanguage(text, among),
  };
}
