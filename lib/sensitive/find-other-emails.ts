import type { ReplyContext } from '@/lib/text/reply-context';
import type { Span } from '@/lib/text/span';

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24}(?![\p{L}\p{N}])/gu;
/** Boxes of a company, not of a person. */
const ROLE =
  /^(?:info|support|kundeservice|kundendienst|kundenservice|service|hello|hej|hallo|hi|contact|kontakt|contacto|help|hjaelp|hilfe|no-?reply|post|mail|sales|salg|faktura|invoice|billing|booking|reklamation|retour|retur|returns|privacy|gdpr|dpo|office|admin|team|press|jobs?)(?:[+._-]\S*)?@/iu;

/** E-mail addresses of people who have nothing to do with this mail; silent while nobody knows to whom it goes. */
export function findOtherEmails(text: string, context: ReplyContext): Span[] {
  const { customer, recipients, mailbox, thread = '', agent } = context;
  if (customer?.email === undefined && recipients === undefined) return [];
  const known = [customer?.email, agent?.email, mailbox, ...(recipients ?? [])]
    .filter((address) => address !== undefined)
    .map((address) => (/<([^>]+)>/u.exec(address)?.[1] ?? address).toLowerCase());
  const domains = new Set(
    known
      .map((address) => address.split('@')[1])
      .filter((domain) => domain !== undefined && !isPublic(domain)),
  );
  const said = thread.toLowerCase();
  return Array.from(text.matchAll(EMAIL), ({ 0: found, index }) => ({
    found: found.toLowerCase(),
    start: index,
    end: index + found.length,
  }))
    .filter(({ found }) => {
      const domain = found.split('@')[1] ?? '';
      return (
        !known.includes(found) && !domains.has(domain) && !ROLE.test(found) && !said.includes(found)
      );
    })
    .map(({ start, end }) => ({ start, end }));
}

/** Providers whose domain says nothing about whom an address belongs to. */
function isPublic(domain: string): boolean {
  return /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|aol|gmx|web|mail|proton(?:mail)?|t-online|orange|free|laposte|wanadoo|telia|comhem|bredband|ziggo|kpnmail|post|jubii|ofir|stofanet|tdcadsl|youmail)\./u.test(
    domain,
  );
}
