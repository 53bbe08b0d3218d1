import { createElement } from '../create-element';
import { createLines } from '../create-lines';
import {
  type Draft,
  type ReplyField,
  type ReplyFieldOptions,
  replyPlaceholder,
} from './reply-field';

/** A bare contenteditable, left to what the browser makes of it. */
export function createContenteditableField({ label, draft }: ReplyFieldOptions): ReplyField {
  const field = createElement('div', {
    class: 'editor-field',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'data-placeholder': replyPlaceholder,
    'data-test': 'reply-editor',
  });
  const show = ({ text }: Draft) =>
    field.replaceChildren(...(text === '' ? [] : createLines(text)));
  show(draft);
  field.addEventListener('input', () => {
    // Browsers leave a line break behind when everything is deleted; without it the placeholder is back.
    if (field.innerText.trim() === '' && field.childElementCount <= 1) field.replaceChildren();
  });
  return {
    element: field,
    show,
    readDraft: () => ({ text: readText(field) }),
    readContent: () => [...field.childNodes].map((node) => node.cloneNode(true)),
    clear: () => field.replaceChildren(),
    focus: () => field.focus(),
    close: () => undefined,
  };
}

// innerText knows lines, but only of what is on screen, and gives two for an empty `<div><br></div>`.
function readText(field: HTMLElement): string {
  return [...field.childNodes]
    .map((node) =>
      node instanceof HTMLElement ? node.innerText.replace(/\n$/, '') : node.textContent,
    )
    .join('\n');
}
