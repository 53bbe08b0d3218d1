import type { Checker } from '@/lib/text/checker';
import type { ReplyContext } from '@/lib/text/reply-context';

import { checkParagraph, type ParagraphOptions } from './check-paragraph';
import { checkParts } from './check-parts';
import type { CompiledGuidelines } from './compile-guidelines';

/** The client's guidelines as checkers; silent where no client's guidelines apply. */
export function createGuidelinesCheckers(
  compiledFor: (context: ReplyContext) => CompiledGuidelines | undefined,
  options: Omit<ParagraphOptions, 'signal'> = {},
): readonly Checker[] {
  return [
    {
      id: 'guidelines',
      languages: 'any',
      unit: 'paragraph',
      async check(text, context, signal) {
        signal.throwIfAborted();
        const compiled = compiledFor(context);
        return compiled ? checkParagraph(compiled, text, context, { ...options, signal }) : [];
      },
    },
    {
      id: 'parts',
      languages: 'any',
      unit: 'reply',
      async check(text, context, signal) {
        signal.throwIfAborted();
        const compiled = compiledFor(context);
        return compiled ? checkParts(compiled, text, context) : [];
      },
    },
  ];
}
