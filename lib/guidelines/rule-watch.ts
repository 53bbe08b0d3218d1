import type { Finding } from '@/lib/text/finding';
import { makeFinding } from '@/lib/text/make-finding';
import type { ReplyContext } from '@/lib/text/reply-context';

import { leftOutMessage } from './left-out-messages';

/** Is told which rule that may be slow is running, so that whoever can end it knows its name. */
export interface RuleWatch {
  /** True for a rule (`<pack id>/<id>`) that was too slow before. */
  readonly isLeftOut: (rule: string) => boolean;
  /** This one begins; undefined: none runs any more. */
  readonly running: (rule: string | undefined) => void;
}

/**
 * Rules that may take long on a text are run apart from the others where one that never ends can be
 * ended: there only they run, elsewhere only the others.
 */
export type RuleShare = 'all' | 'quick' | 'watched';

/** Whether a rule that may take long here, or may not, is run in this share. */
export function isInShare(share: RuleShare, isSlow: boolean): boolean {
  return share === 'all' || (share === 'watched') === isSlow;
}

/** Watches nothing: where nobody could end a rule anyway. */
export const noWatch: RuleWatch = { isLeftOut: () => false, running: () => undefined };

/** One listed finding for each rule of the packs that was left out because it was too slow. */
export function listLeftOut(
  rules: Iterable<string>,
  packIds: readonly string[],
  context: ReplyContext,
): Finding[] {
  return Array.from(rules).flatMap((rule) => {
    const packId = packIds.find((id) => rule.startsWith(`${id}/`));
    if (packId === undefined) return [];
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
