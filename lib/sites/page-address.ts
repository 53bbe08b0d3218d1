/** What of a page's address tells where a reply is written. */
export interface PageAddress {
  readonly host: string;
  /** With the route that some pages keep behind `#`, without anything behind `?`. */
  readonly path: string;
  /** Path, query and hash. */
  readonly all: string;
}

/** The address of a page; empty for a document that is in no window any more. */
export function addressOf(page: Document): PageAddress {
  // Of a document that is in no window any more, location is null, whatever its type says.
  return partsOf(page.location ?? {});
}

/** The same of an address in words. */
export function partsOf({
  hostname = '',
  pathname = '',
  search = '',
  hash = '',
}: Partial<Pick<URL, 'hostname' | 'pathname' | 'search' | 'hash'>>): PageAddress {
  const route = /^#!?\/[^?]*/u.exec(hash)?.[0] ?? '';
  return { host: hostname, path: pathname + route, all: pathname + search + hash };
}
