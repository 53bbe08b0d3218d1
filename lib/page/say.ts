import { browser } from 'wxt/browser';

import { isAlive } from '@/lib/messaging/is-alive';

/**
 * A text of our interface in the language of the browser; `$1`, `$2` are filled in order. Nothing once
 * the extension is gone from under the page: what was under way then ends without a word.
 */
export function say(key: string, ...values: readonly (string | number)[]): string {
  if (!isAlive()) return '';
  // The keys are typed from `public/_locales`; a level or checker makes its key at run time.
  return browser.i18n.getMessage(key as 'name', values.map(String)) || key;
}

/** The language our interface is in, such as `da`. */
export function screenLanguage(): string {
  if (!isAlive()) return 'en';
  return browser.i18n.getUILanguage();
}
