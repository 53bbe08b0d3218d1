import type { Edit, EditTarget } from './edit-text';
import { fieldWordEdit, type WordChange } from './field-edits';
import { putIn } from './meant-text';

type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * An e-mail input tells no selection and takes none but "everything", so everything is what is
 * selected and written anew; the caret counts as at the end.
 */
export function createWholeValueTarget(field: Field): EditTarget {
  let isAllSelected = false;
  return {
    element: field,
    isReadOnly: () => field.readOnly || field.matches(':disabled') || !field.isConnected,
    text: () => field.value,
    selection() {
      if (!field.matches(':focus')) return undefined;
      const { length } = field.value;
      return { start: isAllSelected ? 0 : length, end: length };
    },
    select({ start, end }) {
      if (!field.matches(':focus')) field.focus({ preventScroll: true });
      isAllSelected = start === 0 && end === field.value.length && end > 0;
      if (isAllSelected) field.select();
      return Promise.resolve();
    },
    moveSelection: () => undefined,
  };
}

/** The change of a stretch as one of the whole value; of a stretch that is not there any more, as it came. */
export function wholeWordEdit(field: Field, change: WordChange): Edit {
  const { value } = field;
  const { span, expected, replacement } = change;
  if (value.slice(span.start, span.end) !== expected) return fieldWordEdit(field, change);
  return fieldWordEdit(field, {
    span: { start: 0, end: value.length },
    expected: value,
    replacement: putIn(value, span, replacement),
  });
}
