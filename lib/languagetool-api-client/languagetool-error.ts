/** What went wrong, in terms of what a person or a program can do about it. */
export type LanguageToolErrorKind =
  /** The request asks for what cannot be: 400, or refused before it was sent. */
  | 'bad-request'
  /** The server does not serve this user, key, address or page: 401, 403. */
  | 'not-allowed'
  /** More was asked than the server allows: 429, or 403 with words about a limit. */
  | 'rate-limited'
  /** A part of the text that cannot be cut is longer than the server takes: 413. */
  | 'too-long'
  /** No answer within the time that was given, by us or by the server. */
  | 'timeout'
  /** The server failed: 500 and its like. */
  | 'server-error'
  /** The server has too much to do, or what is behind its gateway is down: 502, 503. */
  | 'unavailable'
  /** Something answers at this address, and it is not LanguageTool. */
  | 'not-languagetool'
  /** Nothing answers, or what answers cannot be trusted: offline, wrong address, certificate, CORS. */
  | 'unreachable';

export interface LanguageToolErrorFacts {
  readonly kind: LanguageToolErrorKind;
  /** Only sentences of our own: what a server says may repeat the text that was sent. */
  readonly message?: string | undefined;
  readonly status?: number | undefined;
  readonly retryAfterMs?: number | undefined;
  /** The longest text that the server takes, if it said so. */
  readonly maxTextLength?: number | undefined;
}

/** Everything that can go wrong except an abort. Neither its message nor anything else in it holds text that was checked. */
export class LanguageToolError extends Error {
  override readonly name = 'LanguageToolError';
  readonly kind: LanguageToolErrorKind;
  /** The HTTP status, when there was an answer. */
  readonly status: number | undefined;
  /** How long the server asked to be left alone. */
  readonly retryAfterMs: number | undefined;
  readonly maxTextLength: number | undefined;

  constructor({ kind, message, status, retryAfterMs, maxTextLength }: LanguageToolErrorFacts) {
    super(message ?? MESSAGES[kind]);
    this.kind = kind;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
    this.maxTextLength = maxTextLength;
  }
}

/** What was asked cannot be; one sentence says why. */
export function refuse(message: string): LanguageToolError {
  return new LanguageToolError({ kind: 'bad-request', message });
}

const MESSAGES: Readonly<Record<LanguageToolErrorKind, string>> = {
  'bad-request': 'The LanguageTool server did not accept the request.',
  'not-allowed': 'The LanguageTool server refused access.',
  'rate-limited': 'The LanguageTool server has had too many requests.',
  'too-long': 'A part of the text is longer than the LanguageTool server accepts.',
  timeout: 'The LanguageTool server took too long.',
  'server-error': 'The LanguageTool server failed.',
  unavailable: 'The LanguageTool server is not available at the moment.',
  'not-languagetool': 'Something else than LanguageTool answers at this address.',
  unreachable:
    'No server was reached: no network, nothing at this address, a certificate that is not trusted (such as a self-signed one), or a server that does not allow this origin. It cannot be told which.',
};
