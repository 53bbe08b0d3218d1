import type { CheckerId, Finding } from './finding';
import type { ReplyContext } from './reply-context';

/**
 * Something that yields findings. `text` is one paragraph or the whole reply, as `unit` says, with
 * what is not the agent's own words masked by `MASK`; findings are relative to that text.
 * Rejects when it cannot check; the others' findings are not touched by that.
 */
export interface Checker {
  readonly id: CheckerId;
  /** Tells those of one id apart that each do a part of its work. */
  readonly part?: string;
  /** Primary subtags such as `da`, or `any`. */
  readonly languages: readonly string[] | 'any';
  readonly unit: 'paragraph' | 'reply';
  check(text: string, context: ReplyContext, signal: AbortSignal): Promise<readonly Finding[]>;
}

/** True when the checker knows the language (`en` covers `en-GB`). */
export function knowsLanguage(checker: Checker, language: string): boolean {
  return checker.languages === 'any' || checker.languages.includes(primaryLanguage(language));
}

/** `en` of `en-GB`. */
export function primaryLanguage(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? language;
}
