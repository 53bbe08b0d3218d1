import type { HttpAnswer } from './http-answer.ts';
import { LanguageToolError, type LanguageToolErrorFacts } from './languagetool-error.ts';

/** The error an answer stands for; undefined when the server did what was asked. */
export function errorOfAnswer(answer: HttpAnswer): LanguageToolError | undefined {
  const { status, retryAfterMs } = answer;
  if (status >= 200 && status < 300) return undefined;
  return new LanguageToolError({ status, retryAfterMs, ...judge(answer) });
}

/** Reads the server's words for what they mean and passes none of them on. */
function judge({ status, body }: HttpAnswer): LanguageToolErrorFacts {
  // What a proxy or another server says in a page of its own says nothing about LanguageTool.
  const words = /^\s*</u.test(body) ? '' : body.slice(0, 2_000);
  // A browser shows redirects it must not follow as status 0.
  if (status < 400) return { kind: 'not-languagetool', message: REDIRECTED };
  switch (status) {
    case 400:
      return { kind: 'bad-request', message: explain(words) };
    case 401:
      return { kind: 'not-allowed' };
    case 403:
      if (/limit|too many/iu.test(words)) return { kind: 'rate-limited' };
      return {
        kind: 'not-allowed',
        message: /AuthException/u.test(words) ? NO_ACCOUNT : undefined,
      };
    case 404:
    case 405:
      return words.startsWith('Error: ')
        ? { kind: 'bad-request', message: 'The LanguageTool server does not offer this.' }
        : { kind: 'not-languagetool' };
    case 408:
    case 504:
      return { kind: 'timeout' };
    case 413:
      return { kind: 'too-long', maxTextLength: limitIn(words) };
    case 429:
      return { kind: 'rate-limited' };
    case 502:
    case 503:
      return { kind: 'unavailable' };
    default:
      if (status < 500) return { kind: 'bad-request' };
      return {
        kind: /took (?:too long|longer)|timed? ?out/iu.test(words) ? 'timeout' : 'server-error',
      };
  }
}

const REDIRECTED =
  'The address leads on to another one, such as a login page, and text is not sent after it.';

const NO_ACCOUNT =
  'The LanguageTool server does not accept this user name and key; it may know no accounts at all.';

function explain(words: string): string | undefined {
  if (/is not a language code|language code.*(?:unknown|not known)/iu.test(words))
    return 'The LanguageTool server does not know the language code.';
  if (/too many errors/iu.test(words))
    return 'The LanguageTool server found too many errors for a text in this language and gave up.';
  return undefined;
}

/** "Your text exceeds the limit of 20000 characters", "exceeds this server's hard limit of …". */
function limitIn(words: string): number | undefined {
  const digits = /limit of (\d{1,10}) characters/iu.exec(words)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
