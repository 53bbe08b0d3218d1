// Made-up parts for tests, without a phrase of their own.
import type { ReplyContext } from '@/lib/text/reply-context';

import { checkParts } from './check-parts';
import { compileGuidelines } from './compile-guidelines';
import type { Part } from './guidelines';
import { PART_KINDS, type PartKind } from './part-banks/part-bank';
import { sampleContext, sampleGuidelines, samplePart } from './sample-guidelines';

/** A part that uses Replybook's own phrases, where the pack states no position. */
export function corePart(kind: PartKind, given: Partial<Part> = {}): Part {
  const position =
    kind === 'greeting' ? 'first' : kind === 'sign-off' ? 'last' : ('in-order' as const);
  return samplePart({ id: kind, uses: kind, any: {}, position, ...given });
}
/** All of them. */
export const all = PART_KINDS.map((kind) => corePart(kind));

/** A pack of these parts. */
export const compile = (parts: readonly Part[]) =>
  compileGuidelines('pack', sampleGuidelines({ parts }));
/** What is wrong with the parts of a reply that is being sent. */
export const check = (parts: readonly Part[], text: string, context: Partial<ReplyContext> = {}) =>
  checkParts(compile(parts), text, sampleContext({ isWhole: true, ...context }));
/** The same, its messages. */
export const say = (parts: readonly Part[], text: string, context: Partial<ReplyContext> = {}) =>
  check(parts, text, context).map(({ message }) => message);
