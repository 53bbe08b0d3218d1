import type { ReplyContext } from '@/lib/text/reply-context';

import type { ReplyWords } from './compile-parts';
import { composeText, type ComposedText } from './compose-text';
import type { CompiledBank } from './part-banks/compile-bank';
import { readBody, type ReplyBody } from './part-banks/read-body';
import { ownLines, type ReplyLine } from './reply-lines';
import { tokenize } from './tokenize';

/** A reply as the parts are looked for in it. */
export interface ReplyReading extends ReplyWords {
  readonly context: ReplyContext;
  readonly lines: readonly ReplyLine[];
  readonly composed: ComposedText;
  /** Where the agent's own words end. */
  readonly ownEnd: number;
  /** What stands between greeting and sign-off, in offsets of the composed text. */
  bodyFor(bank: CompiledBank): ReplyBody;
}

/** Reads a reply (masked text) once for all its parts. */
export function readReply(text: string, context: ReplyContext): ReplyReading {
  const tokens = tokenize(text);
  const composed = composeText(text);
  let body: ReplyBody | undefined;
  return {
    text,
    tokens,
    context,
    agentNames: namesOf(context),
    lines: ownLines(tokens),
    composed,
    ownEnd: tokens.findLast(({ kind }) => kind === 'word' || kind === 'sign')?.end ?? 0,
    // A reply has one language, so there is one bank.
    bodyFor: (bank) => (body ??= readBody(bank, composed.text, context.language)),
  };
}

function namesOf({ agent }: ReplyContext): string[][] {
  return [agent?.name, agent?.firstName]
    .filter((name) => name !== undefined)
    .map((name) => tokenize(name).map(({ key }) => key))
    .filter((keys) => keys.length > 0);
}
