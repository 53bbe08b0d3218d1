import type { EngineLink } from '@/lib/messaging/engine-link';
import { renewSites } from '@/lib/sites/known-sites';

/** Takes what installed packs know about sites; `onRenewed` when that is anything. */
export async function renewSiteData(link: EngineLink, onRenewed: () => void): Promise<void> {
  try {
    const sites = await link.request('siteData', null);
    renewSites(sites);
    if (sites.length > 0) onRenewed();
  } catch {
    // Without the engine what is built in serves; the badge says that the engine is away.
  }
}
