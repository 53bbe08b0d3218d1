import type { AskedField } from '@/lib/messaging/protocol';

import { say } from '../say';
import { build, buildButton } from './build';
import type { TypingTarget } from './ui-host';

export interface FieldForm extends TypingTarget {
  readonly element: HTMLElement;
  focus(): void;
}

/** Asks for the values a template needs and nobody else knows. */
export function buildFieldForm(
  title: string,
  fields: readonly AskedField[],
  done: (values: Readonly<Record<string, string>>) => void,
  close: () => void,
): FieldForm {
  const inputs = fields.map((field) => ({ field, input: buildInput(field) }));
  const finish = () => {
    const empty = inputs.find(({ field, input }) => field.required && input.value.trim() === '');
    if (empty) {
      empty.input.setAttribute('aria-invalid', 'true');
      empty.input.focus();
      note.textContent = say('fieldIsEmpty', empty.field.label);
      return;
    }
    done(Object.fromEntries(inputs.map(({ field, input }) => [field.name, input.value.trim()])));
  };
  const note = build('p', { part: 'note', attributes: { role: 'status' } });
  const form = build('div', { part: 'form' }, [
    build('p', { part: 'message', text: title }),
    ...inputs.map(({ field, input }) =>
      build('label', {}, [build('span', { text: field.label }), input]),
    ),
    note,
    build('div', { part: 'actions' }, [
      buildButton('primary', say('insert'), finish),
      buildButton('action', say('close'), close),
    ]),
  ]);
  const element = build(
    'div',
    { part: 'palette', attributes: { role: 'dialog', 'aria-label': title } },
    [form],
  );
  return {
    element,
    focus: () => inputs[0]?.input.focus({ preventScroll: true }),
    onInput: () => undefined,
    onKey({ key, isComposing }) {
      if (isComposing) return false;
      if (key === 'Escape') close();
      else if (key === 'Enter' && !isOnButton(element)) finish();
      else return false;
      return true;
    },
  };
}

function isOnButton(element: HTMLElement): boolean {
  return element.querySelector('button:focus') !== null;
}

function buildInput(field: AskedField): HTMLInputElement | HTMLSelectElement {
  if (field.type === 'choice') {
    return build(
      'select',
      {},
      field.options.map((option) =>
        build('option', { text: option, attributes: { value: option } }),
      ),
    );
  }
  const types = { text: 'text', date: 'date', number: 'number' } as const;
  return build('input', { attributes: { type: types[field.type], autocomplete: 'off' } });
}
