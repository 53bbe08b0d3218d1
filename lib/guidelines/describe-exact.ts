import type { Suggestion } from '@/lib/text/finding';
import type { Span } from '@/lib/text/span';

import type { CompiledPart } from './compile-parts';
import { exactText } from './fold-text';
import { phraseOf, withAgent } from './part-wording';
import type { ReplyReading } from './read-reply';

/** At most so many lines make a sign-off with name, company and the like. */
const SIGNATURE_LINES = 5;
const SIGNATURE_WORDS = 6;

/**
 * What to put where a sign-off differs from the exact lines: the lines, in place of the sign-off and
 * the few short ones that follow it to the end. Nothing where the agent's name is not known.
 */
export function describeExact(
  compiled: CompiledPart,
  place: Span,
  reading: ReplyReading,
): { readonly span?: Span; readonly suggestions?: readonly Suggestion[] } {
  const { text, lines, tokens, ownEnd, context } = reading;
  const at = lines.findLastIndex(({ from }) => (tokens[from]?.start ?? 0) <= place.start);
  const following = lines.slice(at + 1);
  const isSignature =
    following.length <= SIGNATURE_LINES && following.every(({ words }) => words <= SIGNATURE_WORDS);
  const own = lines[at];
  if (!isSignature || !own || (tokens[own.from]?.start ?? 0) !== place.start) return {};
  const [next] = following;
  const written = next ? text.slice(tokens[next.from]?.start, tokens[next.to - 1]?.end) : '';
  const name = context.agent?.name ?? (isName(written) ? written.trim() : undefined);
  const right = withAgent(compiled, phraseOf(compiled) ?? '', name);
  if (right === undefined) return {};
  return { span: { start: place.start, end: ownEnd }, suggestions: [{ text: right }] };
}

function isName(line: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3}$/u.test(exactText(line.trim()));
}
