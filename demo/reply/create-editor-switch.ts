import { createElement } from '../create-element';
import type { EditorKind } from '../route';

const labels: Readonly<Record<EditorKind, string>> = {
  rich: 'Rich',
  plain: 'Plain',
  contenteditable: 'Editable',
};

interface EditorSwitch {
  readonly element: HTMLElement;
  select(kind: EditorKind): void;
}

/** Which kind of field the reply is written in. */
export function createEditorSwitch(
  kinds: readonly EditorKind[],
  onChosen: (kind: EditorKind) => void,
): EditorSwitch {
  const choices = kinds.map((kind) => {
    const radio = createElement('input', {
      type: 'radio',
      name: 'editor',
      value: kind,
      class: 'visually-hidden',
      'data-test': `editor-${kind}`,
    });
    radio.addEventListener('change', () => onChosen(kind));
    return { kind, radio };
  });
  const element = createElement(
    'fieldset',
    { class: 'switch' },
    createElement('legend', { class: 'visually-hidden' }, 'Kind of editor'),
    ...choices.map(({ kind, radio }) => createElement('label', {}, radio, labels[kind])),
  );
  return {
    element,
    select(selected) {
      for (const { kind, radio } of choices) radio.checked = kind === selected;
    },
  };
}
