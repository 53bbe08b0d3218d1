import { browser } from 'wxt/browser';

/** Starts the listener in tabs that were open before Replybook was installed or updated. */
export async function listenInOpenTabs(): Promise<void> {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  for (const { matches = [], js = [], css = [] } of scripts) {
    const tabs = await browser.tabs.query({ url: matches });
    await Promise.allSettled(
      tabs.map(async ({ id }) => {
        if (id === undefined) return;
        const target = { tabId: id, allFrames: true };
        await browser.scripting.insertCSS({ target, files: css.map((file) => `/${file}`) });
        await browser.scripting.executeScript({
          target,
          files: js.map((file) => `/${file}` as '/reply.js'),
        });
      }),
    );
  }
}
