import type { Editor } from '@tiptap/core';

import { createElement } from '../create-element';

export interface LinkRow {
  readonly element: HTMLElement;
  open(): void;
}

/** A line under the toolbar where the address of a link is written. */
export function createLinkRow(editor: Editor): LinkRow {
  const address = createElement('input', {
    type: 'url',
    placeholder: 'https://',
    'aria-label': 'Address of the link',
    autocomplete: 'off',
    'data-test': 'link-address',
    'data-replybook-reply': 'off',
  });
  const apply = createElement('button', { type: 'button', 'data-test': 'link-apply' }, 'Apply');
  const remove = createElement('button', { type: 'button', 'data-test': 'link-remove' }, 'Remove');
  const element = createElement(
    'div',
    { class: 'link-row', role: 'group', 'aria-label': 'Link', hidden: true },
    address,
    apply,
    remove,
  );

  function close(): void {
    element.hidden = true;
    // The focus command waits for a frame; the next key may come sooner.
    editor.view.focus();
  }
  function applyLink(): void {
    if (address.value === '' || !address.checkValidity()) {
      address.reportValidity();
      return;
    }
    setLink(editor, address.value);
    close();
  }
  apply.addEventListener('click', applyLink);
  remove.addEventListener('click', () => {
    editor.chain().extendMarkRange('link').unsetLink().run();
    close();
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter' || event.target !== address) return;
    event.preventDefault();
    applyLink();
  });
  return {
    element,
    open() {
      const { href } = editor.getAttributes('link');
      address.value = typeof href === 'string' ? href : '';
      remove.hidden = address.value === '';
      element.hidden = false;
      address.focus();
    },
  };
}

function setLink(editor: Editor, href: string): void {
  if (editor.state.selection.empty && !editor.isActive('link')) {
    const marks = [{ type: 'link', attrs: { href } }];
    editor.chain().insertContent({ type: 'text', text: href, marks }).run();
    return;
  }
  editor.chain().extendMarkRange('link').setLink({ href }).run();
}
