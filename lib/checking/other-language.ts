import { primaryLanguage } from '@/lib/text/checker';
import type { ReplyContext } from '@/lib/text/reply-context';

/**
 * For `languageOf` of a check: another one of the client's languages, as a quotation or a second half of
 * the reply may be in; undefined for a variety of the reply's own, and in a field of a form.
 */
export function otherLanguageOf(
  among: readonly string[],
  { field, language }: Pick<ReplyContext, 'field' | 'language'>,
  identify: (text: string, among: readonly string[]) => Promise<string | undefined>,
): (paragraph: string) => Promise<string | undefined> {
  if (among.length < 2 || field) return () => Promise.resolve(undefined);
  return async (paragraph) => {
    const found = await identify(paragraph, among);
    const isOther = found !== undefined && primaryLanguage(found) !== primaryLanguage(language);
    return isOther ? found : undefined;
  };
}
