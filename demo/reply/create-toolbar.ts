import type { Editor } from '@tiptap/core';

import { createElement } from '../create-element';
import { createIcon } from '../create-icon';
import type { LinkRow } from './create-link-row';

interface Tool {
  readonly id: string;
  readonly label: string;
  readonly keys?: string;
  readonly face: Node | string;
  readonly isOn: () => boolean;
  readonly use: () => void;
}

/** Bold, italic, list, link: one stop for Tab, arrow keys between the buttons. */
export function createToolbar(editor: Editor, linkRow: LinkRow): HTMLElement {
  const tools: readonly Tool[] = [
    {
      id: 'bold',
      label: 'Bold',
      keys: 'Control+B',
      face: createElement('b', {}, 'B'),
      isOn: () => editor.isActive('bold'),
      use: () => editor.chain().focus().toggleBold().run(),
    },
    {
      id: 'italic',
      label: 'Italic',
      keys: 'Control+I',
      face: createElement('i', {}, 'I'),
      isOn: () => editor.isActive('italic'),
      use: () => editor.chain().focus().toggleItalic().run(),
    },
    {
      id: 'list',
      label: 'List',
      face: createIcon('list'),
      isOn: () => editor.isActive('bulletList'),
      use: () => editor.chain().focus().toggleBulletList().run(),
    },
    {
      id: 'link',
      label: 'Link',
      face: createIcon('link'),
      isOn: () => editor.isActive('link'),
      use: () => linkRow.open(),
    },
  ];
  const buttons = tools.map((tool) => createButton(tool));
  const toolbar = createElement(
    'div',
    { class: 'toolbar', role: 'toolbar', 'aria-label': 'Text style' },
    ...buttons,
  );
  moveByArrows(toolbar, buttons);
  editor.on('transaction', () => {
    for (const [at, tool] of tools.entries())
      buttons[at]?.setAttribute('aria-pressed', `${tool.isOn()}`);
  });
  return toolbar;
}

function createButton({ id, label, keys, face, use }: Tool): HTMLButtonElement {
  const button = createElement(
    'button',
    {
      type: 'button',
      'aria-label': label,
      'aria-pressed': 'false',
      'aria-keyshortcuts': keys,
      title: label,
      'data-test': `tool-${id}`,
    },
    face,
  );
  // A click must not take the selection out of the editor.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', use);
  return button;
}

function moveByArrows(toolbar: HTMLElement, buttons: readonly HTMLButtonElement[]): void {
  for (const [at, button] of buttons.entries()) button.tabIndex = at === 0 ? 0 : -1;
  toolbar.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const now = buttons.findIndex((button) => button === document.activeElement);
    if (step === undefined || now < 0) return;
    event.preventDefault();
    const next = buttons.at((now + step) % buttons.length);
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next?.focus();
  });
}
