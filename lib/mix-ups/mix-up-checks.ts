import type { CheckWholeReply } from '@/lib/text/check-whole-reply';

import { createAttachmentsCheck } from './check-attachments';
import { createLanguageCheck } from './check-language';
import { createLeftOversCheck } from './check-left-overs';
import { createNameCheck } from './check-name';
import { createOtherClientCheck } from './check-other-client';
import { createRecipientsCheck } from './check-recipients';
import { identityOf, type MixUpClient } from './client-identity';

/** All that is looked for in a reply for this client, `installed` being the packs of other clients. */
export function createMixUpChecks(
  packId: string,
  client: MixUpClient | undefined,
  installed: readonly MixUpClient[],
): readonly CheckWholeReply[] {
  const rules = client?.guidelines.mixUps;
  const setting = { packId, ...(rules && { rules }) };
  const general = [
    createLeftOversCheck(setting),
    createAttachmentsCheck(setting),
    createNameCheck(setting),
  ];
  if (!client) return [...general, createRecipientsCheck(setting)];
  // A client may have several packs.
  const others = [...new Map(installed.map((one) => [one.client, one])).values()].filter(
    (one) => one.client !== client.client,
  );
  const identities = { ...setting, own: identityOf(client), others: others.map(identityOf) };
  const { languages } = client.guidelines;
  return [
    ...general,
    createOtherClientCheck(identities),
    createRecipientsCheck(identities),
    createLanguageCheck({ ...setting, languages }),
  ];
}
