import type { PageAddress } from './page-address';
import { readFiles } from './read-files';
import { readMailAddress, readMailAddresses } from './read-mail-address';
import { readValues, type ReplyPlace } from './read-values';
import { known, type SiteFacts } from './site';
import type { SiteData, SiteFact } from './site-data';
import { allAround, closestAround, reachablePage } from './surroundings';

const MOST_CHARACTERS = 500;
/** The language and the names of a mail are in its first screens. */
const MOST_OF_THREAD = 4000;
const MOST_RECIPIENTS = 50;

/** What this site's data finds out about the reply in this field, and about no other on the page. */
export function readFacts(
  {
    facts,
    scopes,
    attachments,
    internal,
    subjects,
  }: Pick<SiteData, 'facts' | 'attachments' | 'internal' | 'subjects'> & {
    readonly scopes: readonly Element[];
  },
  field: Element,
  address: PageAddress,
): SiteFacts {
  const place: ReplyPlace = { field, page: reachablePage(field), address, scopes };
  const all = (fact: SiteFact) =>
    readValues(facts[fact] ?? [], place, { limit: MOST_CHARACTERS, all: true }).slice(
      0,
      MOST_RECIPIENTS,
    );
  const one = (fact: SiteFact, limit = MOST_CHARACTERS): string | undefined =>
    readValues(facts[fact] ?? [], place, { limit })
      .join('\n')
      .slice(0, limit) || undefined;
  const isIn = (selector: string | undefined) =>
    selector !== undefined && closestAround(field, selector) !== undefined;
  return known({
    client: one('client'),
    mailbox: emailIn(one('mailbox')),
    recipients: some(all('recipients').flatMap(readMailAddresses)),
    brand: one('brand'),
    tags: some(all('tags').flatMap((tag) => tag.split(',').flatMap((part) => part.trim() || []))),
    agentEmail: emailIn(one('agent-email')),
    customer: customerIn(one('customer'), one('customer-email')),
    agent: nameIn(one('agent')),
    ticket: one('ticket'),
    subject: one('subject')?.replace(/^(?:(?:re|sv|vs|aw|antw|tr|rv)\s*:\s*)+/iu, '') || undefined,
    thread: one('thread', MOST_OF_THREAD),
    attachments: attachments && readFiles(attachments, place),
    kind: isIn(internal) ? ('internal' as const) : undefined,
    isSubject: isIn(subjects) ? (true as const) : undefined,
  });
}

/** What surrounds this reply as the site's data says, from inside out. */
export function scopesOf({ scopes }: SiteData, field: Element): Element[] {
  return scopes.flatMap((selector) => allAround(field, selector));
}

function emailIn(line: string | undefined): string | undefined {
  if (line === undefined) return undefined;
  return readMailAddress(line)?.email ?? readMailAddresses(line)[0];
}

/** The name of a header line; a bare address is no name. */
function nameIn(line: string | undefined): string | undefined {
  if (line === undefined) return undefined;
  const address = readMailAddress(line);
  return address ? address.name : line;
}

function customerIn(line: string | undefined, mail: string | undefined): SiteFacts['customer'] {
  const name = nameIn(line);
  const email = emailIn(mail) ?? (line === undefined ? undefined : readMailAddress(line)?.email);
  return name === undefined ? undefined : known({ name, email });
}

function some(values: readonly string[]): readonly string[] | undefined {
  return values.length > 0 ? values : undefined;
}
