import { attributes } from './attributes/attributes';
import { findSite } from './find-site';
import { knownSites } from './known-sites';
import { addressOf, type PageAddress } from './page-address';
import { readFacts, scopesOf } from './read-facts';
import { findHolder } from './read-files';
import type { SiteFacts } from './site';
import { reachablePage } from './surroundings';
import { ownSurroundings, unknownSite } from './unknown-site';

/** Where a reply is written, whatever is known about the page. */
interface ReplyAddress {
  readonly host: string;
  /** With the route that some pages keep behind `#`, without anything behind `?`. */
  readonly path: string;
  /** Id of the site whose data told the rest; absent where none is known. */
  readonly site?: string;
}

/**
 * What the page tells about the reply in this field. Attributes that the page sets for us come
 * before what is known about the site; on pages nobody named there is still the form around the field.
 */
export function describeReply(
  field: Element,
  address: PageAddress = addressOf(reachablePage(field)),
): SiteFacts & ReplyAddress {
  const { host, path } = address;
  const site = findSite(knownSites(), reachablePage(field), address);
  const stated = scopesOf(attributes, field);
  const told = {
    ...(site && readFacts({ ...site, scopes: scopesOf(site, field) }, field, address)),
    ...readFacts({ ...attributes, scopes: stated }, field, address),
  };
  if (site || stated.length > 0) return { host, path, site: site?.id ?? attributes.id, ...told };
  const scopes = ownSurroundings(field);
  return { host, path, ...readFacts({ ...unknownSite, scopes }, field, address), ...told };
}

/** What holds the files that go out with this reply, wherever the page shows it from the start. */
export function findFiles(field: Element): Element | undefined {
  const page = reachablePage(field);
  const address = addressOf(page);
  for (const site of [attributes, findSite(knownSites(), page, address)]) {
    const place = site && { field, page, address, scopes: scopesOf(site, field) };
    const holder = site?.attachments && place && findHolder(site.attachments, place);
    if (holder) return holder;
  }
  return undefined;
}
