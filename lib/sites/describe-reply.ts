import { attributes } from './attributes/attributes';
import { roundcube } from './roundcube/roundcube';
import type { Site, SiteFacts } from './site';

/** The sites known by name, the most particular first. */
const sites: readonly Site[] = [attributes, roundcube];

/** What every page tells, whoever made it. */
interface PageAddress {
  readonly host: string;
  /** With the route that some pages keep behind `#`, without anything behind `?`. */
  readonly path: string;
  readonly site?: string;
}

/** What the page tells about the reply in this field; its address only when no site is recognised. */
export function describeReply(field: Element): SiteFacts & PageAddress {
  const page = reachablePage(field.ownerDocument);
  const site = sites.find((candidate) => candidate.matches(page));
  return {
    host: page.location?.hostname ?? '',
    path: pathOf(page),
    ...(site && { site: site.id, ...site.describe(field, page) }),
  };
}

function pathOf({ location }: Document): string {
  // Of a document that is in no window any more, location is null, whatever its type says.
  const { pathname = '', hash = '' } = (location as Location | null) ?? {};
  const route = /^#!?\/[^?]*/u.exec(hash)?.[0] ?? '';
  return pathname + route;
}

/** The field's document and those around it that are of the same origin, the innermost first. */
export function reachablePages(field: Element): Document[] {
  const pages: Document[] = [];
  for (let page: Document | undefined = field.ownerDocument; page; page = outerDocument(page)) {
    pages.push(page);
  }
  return pages;
}

/** The outermost document of the same origin: editors put their text into frames of their own. */
function reachablePage(inner: Document): Document {
  let page = inner;
  for (;;) {
    const outer = outerDocument(page);
    if (!outer) return page;
    page = outer;
  }
}

function outerDocument(page: Document): Document | undefined {
  try {
    return page.defaultView?.frameElement?.ownerDocument;
  } catch {
    // A frame of another origin: its surroundings are not ours to see.
    return undefined;
  }
}
