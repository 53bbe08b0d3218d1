import type { SiteData } from './site-data';

/** Where the worker leaves the built-in data for this page before the reply script runs in its frame. */
interface Frame {
  [key: symbol]: readonly SiteData[] | undefined;
}

let sites: readonly SiteData[] | undefined;

/** The data in use: built in, or newer out of installed packs. */
export function knownSites(): readonly SiteData[] {
  return (sites ??= givenSites());
}

/** Takes what installed packs bring; called again with another list, only that list counts. */
export function renewSites(fromPacks: readonly SiteData[]): void {
  sites = newestSites(givenSites(), fromPacks);
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

function givenSites(): readonly SiteData[] {
  // The same key as in lib/worker/inject-script.ts.
  return (globalThis as Frame)[Symbol.for('replybook.sites')] ?? [];
}
