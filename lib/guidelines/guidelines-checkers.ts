import type { Checker } from '@/lib/text/checker';
import type { ReplyContext } from '@/lib/text/reply-context';

import { checkParagraph } from './check-paragraph';
import { checkParts } from './check-parts';
import type { CompiledGuidelines } from './compile-guidelines';
import type { RuleWatch } from './rule-watch';

/** The client's guidelines as checkers; silent where no client's guidelines apply. */
export function createGuidelinesCheckers(
  compiledFor: (context: ReplyContext) => CompiledGuidelines | undefined,
  watch?: RuleWatch,
): readonly Checker[] {
  return [
    {
      id: 'guidelines',
      languages: 'any',
      unit: 'paragraph',
      async check(text, context, signal) {
        signal.throwIfAborted();
        const compiled = compiledFor(context);
        return compiled
          ? checkParagraph(compiled, text, context, { signal, ...(watch && { watch }) })
          : [];
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
