import { findIn } from './find-in';
import { isHost } from './is-host';
import { isSelector } from './is-selector';
import type { PageAddress } from './page-address';
import type { SiteData } from './site-data';

/** The site this page is of: by its address, else by marks that only one site's pages have. */
export function findSite(
  sites: readonly SiteData[],
  page: Document,
  address: PageAddress,
): SiteData | undefined {
  return (
    sites.find((site) => isAt(site, address)) ??
    sites.find(({ marks = [] }) =>
      marks.some((mark) => isSelector(mark) && page.querySelector(mark) !== null),
    )
  );
}

function isAt({ hosts = [], path }: SiteData, { host, all }: PageAddress): boolean {
  if (!hosts.some((pattern) => isHost(pattern, host))) return false;
  return path === undefined || findIn(path, all) !== undefined;
}
