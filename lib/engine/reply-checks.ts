import { createFactsCheck } from '@/lib/facts/check-facts';
import { createSensitiveCheck } from '@/lib/sensitive/check-sensitive';
import type { CheckWholeReply } from '@/lib/text/check-whole-reply';

import type { ClientGuidelines } from './guidelines-jobs';

/** What is looked for in every whole reply for this client; `others` are the further clients installed here. */
export function createReplyChecks(
  client: ClientGuidelines | undefined,
  _others: readonly ClientGuidelines[],
): readonly CheckWholeReply[] {
  const packId = client?.packId ?? 'core';
  return [
    createSensitiveCheck(packId, client?.guidelines.sensitive),
    createFactsCheck(packId, client?.guidelines.facts),
  ];
}
