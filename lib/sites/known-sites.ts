import { builtInSites } from './built-in-sites';
import type { SiteData } from './site-data';

let sites: readonly SiteData[] = builtInSites;

/** The data in use: built in, or newer out of installed packs. */
export function knownSites(): readonly SiteData[] {
  return sites;
}

/** Takes what installed packs bring; called again with another list, only that list counts. */
export function renewSites(fromPacks: readonly SiteData[]): void {
  sites = newestSites(builtInSites, fromPacks);
}

/** Of each site the data written last; what packs add comes before what is built in. */
export function newestSites(
  builtIn: readonly SiteData[],
  fromPacks: readonly SiteData[],
): readonly SiteData[] {
  const newest = new Map<string, SiteData>();
  for (const site of [...fromPacks, ...builtIn]) {
    const other = newest.get(site.id);
    if (!other || site.date > other.date) newest.set(site.id, site);
  }
  return [...newest.values()];
}
