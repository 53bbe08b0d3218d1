import { readMailAddress } from '../read-mail-address';
import { known, textIn, type Site } from '../site';

// All selectors last seen working on 2026-11-23 in Roundcube 1.6 (skin Elastic).
/** The form of the compose page, the same in every skin. */
const COMPOSE_FORM = 'form[name="form"] #composebody, #compose-content, #composebody';
/** Identity: an `<option>` whose text is the sender's header line. */
const FROM = 'select[name="_from"], input[name="_from"]';
const TO = 'textarea[name="_to"], input[name="_to"]';
const SUBJECT = 'input[name="_subject"]';

/** Roundcube webmail: plain text in a textarea, HTML in TinyMCE. */
export const roundcube: Site = {
  id: 'roundcube',
  matches: (page) =>
    page.body.classList.contains('task-mail') && page.querySelector(COMPOSE_FORM) !== null,
  describe(field, page) {
    const fromField = page.querySelector(FROM);
    const fromLine =
      fromField instanceof HTMLSelectElement
        ? fromField.selectedOptions[0]?.text
        : textIn(fromField);
    const from = readMailAddress(fromLine ?? '');
    const to = readMailAddress(textIn(page.querySelector(TO)) ?? '');
    return known({
      mailbox: from?.email,
      agent: from?.name,
      customer: to?.name === undefined ? undefined : { name: to.name, email: to.email },
      subject: textIn(page.querySelector(SUBJECT))?.replace(/^(?:(?:re|sv|aw|antw)\s*:\s*)+/iu, ''),
      thread: quotedIn(field),
    });
  },
};

/** Roundcube puts the customer's mail into the field itself: lines with `>`, or a `<blockquote>`. */
function quotedIn(field: Element): string | undefined {
  if (field instanceof HTMLTextAreaElement) {
    const lines = field.value.split('\n').filter((line) => line.startsWith('>'));
    return lines.map((line) => line.replace(/^[> ]+/u, '')).join('\n') || undefined;
  }
  return textIn(field.querySelector('blockquote'));
}
