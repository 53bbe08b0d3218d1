import { createElement } from '../create-element';
import { createLines } from '../create-lines';
import { type ReplyField, type ReplyFieldOptions, replyPlaceholder } from './reply-field';

/** A textarea, as in many an in-house helpdesk. */
export function createPlainField({ label, draft }: ReplyFieldOptions): ReplyField {
  const field = createElement('textarea', {
    class: 'editor-field',
    'aria-label': label,
    placeholder: replyPlaceholder,
    rows: '7',
    'data-test': 'reply-editor',
  });
  field.value = draft.text;
  return {
    element: field,
    show: (next) => (field.value = next.text),
    readDraft: () => ({ text: field.value }),
    readContent: () => createLines(field.value),
    clear: () => (field.value = ''),
    focus: () => field.focus(),
    close: () => undefined,
  };
}
