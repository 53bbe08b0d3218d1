import { createElement } from './create-element';
import { createLines } from './create-lines';
import type { Entry } from './ticket-work';

/** A note for colleagues: the customer never sees it, so only its spelling is checked. */
export function createNotePanel(onEntry: (entry: Entry) => void): HTMLElement {
  const note = createElement('textarea', {
    class: 'editor-field note-field',
    'aria-label': 'Internal note',
    placeholder: 'Only colleagues see this',
    rows: '6',
    'data-test': 'note-editor',
    'data-replybook-kind': 'internal',
  });
  const status = createElement('p', {
    class: 'outcome',
    role: 'status',
    'data-test': 'note-status',
  });
  const add = createElement(
    'button',
    { type: 'button', class: 'primary', 'data-test': 'add-note' },
    'Add note',
  );
  add.addEventListener('click', () => {
    if (note.value.trim() === '') {
      status.textContent = 'Write a note first.';
      note.focus();
      return;
    }
    onEntry({ kind: 'note', content: createLines(note.value) });
    note.value = '';
    status.textContent = 'Note added.';
  });
  note.addEventListener('input', () => (status.textContent = ''));
  return createElement(
    'div',
    { class: 'panel-body' },
    note,
    createElement('div', { class: 'actions' }, status, add),
  );
}
