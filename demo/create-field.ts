import { createElement } from './create-element';

interface FieldOptions {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'search' | 'password';
  readonly value?: string;
  readonly width?: 'half' | 'full';
  readonly autocomplete?: string;
  readonly role?: string;
  readonly readonly?: boolean;
  readonly disabled?: boolean;
}

/** A labelled one-line field of the form; nothing is filled in from the agent's own browser. */
export function createField(options: FieldOptions): HTMLElement {
  const { name, label, type = 'text', autocomplete = 'off', width, ...rest } = options;
  const input = createElement('input', {
    name,
    type,
    autocomplete,
    'data-test': `form-${name}`,
    ...rest,
  });
  return createElement('label', { 'data-width': width }, label, input);
}
