import type { ReplyContext } from '@/lib/text/reply-context';

import type { Sighting } from './sighting';

const EMAIL = /(?<![\w.%+@-])[\w.%+-]{1,64}@(?:[\w-]{1,63}\.){1,5}\p{L}{2,24}(?![\w@-])/gu;
const UNSIGNED =
  /(?<![\p{L}\p{N}.@])[\p{L}\p{N}._]{3,40}(?:mail|hotmail|yahoo|outlook|icloud|aol|live|protonmail|gmx)\.?(?:com|net|de|dk|fr|se|nl|es)(?![\p{L}\p{N}])/giu;
const role =
  /^(?:info|support|kundeservice|kundenservice|service|help|hjælp|hilfe|hello|hej|hallo|hola|contact|kontakt|post|mail|sales|salg|no-?reply|admin|billing|faktura|regnskab|privacy|gdpr|dpo|retur|returns|order|orders|ordre|bestilling|klantenservice|kundtjanst|office|team|press|presse|webmaster|abuse|name|navn|firstname|fornavn)\b/iu;

/** E-mail addresses of people who neither write nor are written to. */
export function findAddresses(text: string, context: ReplyContext): Sighting[] {
  const { customer, agent, recipients = [], mailbox, thread = '' } = context;
  const isKnown = customer?.email !== undefined || recipients.length > 0;
  const known = new Set(
    [customer?.email, agent?.email, mailbox, ...recipients].flatMap((one) =>
      one === undefined ? [] : addressesIn(one),
    ),
  );
  const domains = new Set(
    [mailbox, agent?.email].flatMap((one) =>
      one === undefined ? [] : addressesIn(one).map(domainOf),
    ),
  );
  const inThread = new Set(addressesIn(thread));
  const found = Array.from(text.matchAll(EMAIL)).flatMap(({ 0: all, index }): Sighting[] => {
    const address = all.toLowerCase();
    if (known.has(address) || role.test(address) || domains.has(domainOf(address))) return [];
    const certainty = !isKnown ? 0.35 : inThread.has(address) ? 0.4 : 0.8;
    return [
      {
        kind: 'other-email',
        start: index,
        end: index + all.length,
        certainty,
        ...(certainty < 0.5 && { isWeak: true }),
      },
    ];
  });
  const unsigned = Array.from(text.matchAll(UNSIGNED), ({ 0: all, index }): Sighting => ({
    kind: 'other-email',
    start: index,
    end: index + all.length,
    certainty: 0.35,
    isWeak: true,
  }));
  return [...found, ...unsigned];
}

function addressesIn(text: string): string[] {
  return Array.from(text.matchAll(EMAIL), ([address]) => address.toLowerCase());
}

function domainOf(address: string): string {
  return address.slice(address.indexOf('@') + 1);
}
