import type { Pack } from '@/lib/packs/pack';

import type { ClientGuidelines } from './guidelines-jobs';

/** What the guidelines Worker needs of a pack. */
export function toClientGuidelines({
  id,
  client,
  appliesTo,
  guidelines,
}: Pick<Pack, 'id' | 'client' | 'appliesTo' | 'guidelines'>): ClientGuidelines {
  const { mailboxes, brands } = appliesTo;
  return { client: client.id, packId: id, name: client.name, mailboxes, brands, guidelines };
}
