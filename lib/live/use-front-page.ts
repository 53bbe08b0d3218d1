import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

import { ask } from '@/lib/messaging/ask';
import type { PageAccess, PageTestStart } from '@/lib/messaging/protocol';

export interface FrontPage {
  /** Undefined until it is known. */
  readonly access: PageAccess | undefined;
  /** The browser asks the user; what comes of it shows in `access`. */
  readonly allow: (pattern: string) => void;
  readonly forbid: (pattern: string) => void;
  readonly test: () => Promise<PageTestStart>;
}

/** The page in front, seen from the popup over it: may Replybook work there? */
export function useFrontPage(): FrontPage {
  const [access, setAccess] = useState<PageAccess>();
  const refresh = useCallback(async () => {
    setAccess(await ask('pageAccess', { tabId: await frontTab() }));
  }, []);
  useEffect(() => {
    const again = () => void refresh();
    again();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [refresh]);
  return {
    access,
    // Called within the click itself: browsers ask for permissions only then.
    allow: (pattern) => void browser.permissions.request({ origins: [pattern] }),
    forbid: (pattern) => void browser.permissions.remove({ origins: [pattern] }),
    test: async () => ask('testPage', { tabId: await frontTab() }),
  };
}

/** The tab under the popup; where the popup stands in a tab of its own, the one named in its address. */
async function frontTab(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}
