import { browser } from 'wxt/browser';

/** A text of our interface in the language of the browser; `$1`, `$2` are filled in order. */
export function say(key: string, ...values: readonly (string | number)[]): string {
  // The keys are typed from `public/_locales`; a level or checker makes its key at run time.
  return browser.i18n.getMessage(key as 'name', values.map(String)) || key;
}

/** The language our interface is in, such as `da`. */
export function screenLanguage(): string {
  return browser.i18n.getUILanguage();
}
