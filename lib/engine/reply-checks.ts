import type { CheckWholeReply } from '@/lib/text/check-whole-reply';

import type { ClientGuidelines } from './guidelines-jobs';

/** What is looked for in every whole reply for this client; `others` are the further clients installed here. */
export function createReplyChecks(
  _client: ClientGuidelines | undefined,
  _others: readonly ClientGuidelines[],
): readonly CheckWholeReply[] {
  return [];
}
