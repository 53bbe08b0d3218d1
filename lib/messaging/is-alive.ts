import { browser } from 'wxt/browser';

/** False once the extension was updated, disabled or removed under this page. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
