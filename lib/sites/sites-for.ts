import { builtInSites } from './built-in-sites';
import { isHost } from './is-host';
import type { SiteData } from './site-data';

/** The built-in data that a page under one of these hosts may need: of the sites there, and of those told by their pages. */
export function sitesFor(hosts: readonly string[]): readonly SiteData[] {
  return builtInSites.filter(
    ({ hosts: own = [], marks }) =>
      marks !== undefined || own.some((pattern) => hosts.some((host) => isHost(pattern, host))),
  );
}
