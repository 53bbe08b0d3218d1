import type { SiteData } from './site-data';
import { elementsAround } from './surroundings';

/**
 * What mail and helpdesk pages nobody named have in common: names of form fields that programs
 * read, never labels. Its scope is what `ownSurroundings` finds.
 */
export const unknownSite: Pick<SiteData, 'facts' | 'subjects'> = {
  subjects: 'input[name*="subject" i], input[id*="subject" i]',
  facts: {
    subject: [{ at: 'input[name*="subject" i], input[id*="subject" i]' }],
    mailbox: [
      {
        at: 'select[name="from" i], input[name="from" i], select[name="sender" i], input[name="sender" i]',
      },
    ],
    customer: [{ at: 'input[name="to" i], textarea[name="to" i]' }],
    recipients: [
      {
        // Never the name in a login, which is an address as often as not.
        at: `:is(input[type="email"], input[autocomplete~="email"], input[name*="recipient" i],
          :is(input, textarea):is([name="to" i], [name="cc" i], [name="bcc" i])):not(
          [autocomplete~="username"], form:has([type="password"]) *)`,
      },
    ],
    thread: [{ quote: 'blockquote, .gmail_quote' }],
  },
};

const FIELDS = `textarea, [contenteditable=""], [contenteditable="true"],
  [contenteditable="plaintext-only"]`;

/** The most that surrounds this field and no other that somebody could be writing in. */
export function ownSurroundings(field: Element): Element[] {
  let own: Element | undefined;
  for (const around of elementsAround(field)) {
    const others = around.querySelectorAll(FIELDS);
    if ([...others].some((other) => isAnother(other, field))) break;
    own = around;
  }
  return own ? [own] : [];
}

/** Editors keep the text area they stand for, hidden. */
function isAnother(other: Element, field: Element): boolean {
  return !field.contains(other) && !other.contains(field) && other.checkVisibility();
}
