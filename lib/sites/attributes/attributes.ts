import { known, textIn, type Site } from '../site';

/** In-house helpdesks that tell Replybook themselves, by `data-replybook-*` (docs/site-attributes.md). */
export const attributes: Site = {
  id: 'attributes',
  matches: (page) => page.querySelector('[data-replybook]') !== null,
  describe(field) {
    const root = field.closest('[data-replybook]');
    const read = (name: string) => root?.getAttribute(`data-replybook-${name}`) ?? undefined;
    const customer = read('customer');
    const email = read('customer-email');
    const threads = [...(root?.querySelectorAll('[data-replybook-thread]') ?? [])];
    const isInternal = field.closest('[data-replybook-kind]')?.getAttribute('data-replybook-kind');
    return known({
      client: read('client'),
      mailbox: read('mailbox'),
      brand: read('brand'),
      tags: listIn(read('tags')),
      customer: customer === undefined ? undefined : known({ name: customer, email }),
      agent: read('agent'),
      ticket: read('ticket'),
      subject: read('subject'),
      thread: threads.map((thread) => textIn(thread)).join('\n') || undefined,
      kind: isInternal === 'internal' ? ('internal' as const) : undefined,
    });
  },
};

/** `vip, nordlys`: separated by commas. */
function listIn(text: string | undefined): string[] | undefined {
  const parts = text?.split(',').flatMap((part) => part.trim() || []);
  return parts && parts.length > 0 ? parts : undefined;
}
