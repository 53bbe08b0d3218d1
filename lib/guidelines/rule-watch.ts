import type { Finding } from '@/lib/text/finding';
import { makeFinding } from '@/lib/text/make-finding';
import type { ReplyContext } from '@/lib/text/reply-context';

import { leftOutMessage } from './left-out-messages';

/** Is told which rule that may be slow is running, so that whoever can end it knows its name. */
export interface RuleWatch {
  /** This rule (`<pack id>/<id>`) begins; undefined: none runs any more. */
  readonly running: (rule: string | undefined) => void;
}

/** `quick`: without the rules that may take long on a text, which are run where one that never ends can be ended. */
export type RuleShare = 'all' | 'quick';

/** Watches nothing: where nobody could end a rule anyway. */
export const noWatch: RuleWatch = { running: () => undefined };

/** One listed finding for each rule of the pack that was left out because it was too slow. */
export function listLeftOut(
  rules: Iterable<string>,
  packId: string,
  context: ReplyContext,
): Finding[] {
  return Array.from(rules).flatMap((rule) => {
    if (!rule.startsWith(`${packId}/`)) return [];
    const id = rule.slice(packId.length + 1);
    return [
      makeFinding(
        {
          packId,
          guideline: { id, level: 'suggestion' },
          category: 'style',
          checker: 'reply',
          certainty: 0.4,
          span: { start: 0, end: 0 },
          message: leftOutMessage(id, context.screenLanguage),
        },
        context,
      ),
    ];
  });
}
