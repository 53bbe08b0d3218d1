import { attributes } from './attributes/attributes';
import { roundcube } from './roundcube/roundcube';
import type { Site, SiteFacts } from './site';

/** The sites known by name, the most particular first. */
const sites: readonly Site[] = [attributes, roundcube];

/** What the page tells about the reply in this field; nothing when no site is recognised. */
export function describeReply(field: Element): SiteFacts & { readonly host: string } {
  const page = reachablePage(field.ownerDocument);
  const site = sites.find((candidate) => candidate.matches(page));
  return { host: page.location?.hostname ?? '', ...site?.describe(field, page) };
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
