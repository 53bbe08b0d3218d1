import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import type { Finding } from '@/lib/text/finding';
import { overlaps } from '@/lib/text/span';

import type { ClientIdentity } from './client-identity';
import { findAddresses } from './find-addresses';
import { createNameFinder } from './find-names';
import { mixUpMessages } from './mix-up-messages';
import { isOff, reportMixUp, type MixUpSetting } from './report-mix-up';

interface OtherClientSetting extends MixUpSetting {
  readonly own: ClientIdentity;
  readonly others: readonly ClientIdentity[];
}

/**
 * Names, products, links and mailboxes of another client that is installed here. What the client
 * shares with the other one, what it allows and what the customer wrote too is left alone.
 */
export function createOtherClientCheck(setting: OtherClientSetting): CheckWholeReply {
  const { own, others } = setting;
  if (isOff('other-client', setting) || others.length === 0) return () => [];
  const findNames = createNameFinder(setting);
  return (reply, context) => {
    const say = mixUpMessages(context.screenLanguage);
    const addresses = findAddresses(reply, setting, context);
    const names = findNames(reply, context).filter(
      (name) => !addresses.some((address) => overlaps(name, address)),
    );
    return [...addresses, ...names].map((found): Finding =>
      reportMixUp(
        {
          kind: 'other-client',
          span: { start: found.start, end: found.end },
          certainty: found.certainty,
          message: say.otherClient(
            reply.slice(found.start, found.end),
            found.clients.map(({ name }) => name).join(', '),
            own.name,
          ),
          why: say.otherClientWhy,
        },
        setting,
        context,
      ),
    );
  };
}
