import type { Suggestion } from '@/lib/text/finding';
import type { Span } from '@/lib/text/span';

import { isSentenceStart } from './sentence-start';

export interface Replacement extends Span {
  /** What to write instead, as the pack says; empty: nothing. */
  readonly replacements: readonly string[];
  /** The wrong phrase as the pack writes it: its own capitals say nothing about the place. */
  readonly listed?: string;
  /** Names keep their capitals wherever they stand. */
  readonly keepCapitals?: boolean;
}

export interface Replaced extends Span {
  readonly suggestions: readonly Suggestion[];
}

/**
 * Suggestions with the capitals of the place they are for. To delete a word takes its space with it,
 * or at the beginning of a sentence the next word, so the span may be longer than the one given.
 */
export function suggestReplacements(text: string, wanted: Replacement): Replaced {
  const { start, end } = wanted;
  const observed = text.slice(start, end);
  const fitted = wanted.replacements.map((replacement) =>
    wanted.keepCapitals ? replacement : withCapitals(text, wanted, replacement),
  );
  const texts = [...new Set(fitted)].filter((replacement) => replacement !== observed);
  return texts.includes('')
    ? widenForDeletion(text, { start, end }, texts)
    : { start, end, suggestions: texts.map((each) => ({ text: each })) };
}

function withCapitals(text: string, { start, end, listed }: Replacement, replacement: string) {
  const observed = text.slice(start, end);
  if (isShouted(observed) && !(listed !== undefined && isShouted(listed))) {
    return replacement.toUpperCase();
  }
  const isCapital = startsUpper(observed);
  const saysSomething =
    isSentenceStart(text, start) || !(listed !== undefined && startsUpper(listed));
  const firstWord = /^\S+/u.exec(replacement)?.[0] ?? '';
  const isBrand = /\p{Ll}\p{Lu}/u.test(firstWord);
  return isCapital && saysSomething && !isBrand ? capitalize(replacement) : replacement;
}

function widenForDeletion(text: string, { start, end }: Span, texts: readonly string[]): Replaced {
  const next = /^(,?[^\S\r\n]+)([\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*)/u.exec(text.slice(end));
  if (next && isSentenceStart(text, start)) {
    const [whole, gap = '', word = ''] = next;
    const rest = startsUpper(text.slice(start, end)) ? capitalize(word) : word;
    const suggestions = texts.map((each) => ({ text: each === '' ? rest : each + gap + word }));
    return { start, end: end + whole.length, suggestions };
  }
  // `…, just.` loses its comma as well, for it would stand before the full stop.
  const isLast = /^(?:[,.!?;:]|\s*$)/u.test(text.slice(end));
  const before = isLast ? /,?[^\S\r\n]+$/u : /[^\S\r\n]+$/u;
  const gap = before.exec(text.slice(0, start))?.[0] ?? '';
  const suggestions = texts.map((each) => ({ text: each === '' ? '' : gap + each }));
  return { start: start - gap.length, end, suggestions };
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}

function startsUpper(text: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Lu}/u.test(text);
}

/** With a capital first letter, also where that letter is two or more characters of code. */
function capitalize(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
