import type { OfferedTemplate } from '@/lib/messaging/protocol';

import { say } from '../say';
import { build } from './build';
import { createLatestSearch } from './latest-search';
import type { TypingTarget } from './ui-host';

export interface PaletteActions {
  search(query: string): Promise<readonly OfferedTemplate[]>;
  choose(template: OfferedTemplate): void;
  close(): void;
}

/** Search as you type over the client's templates. */
export interface Palette extends TypingTarget {
  readonly element: HTMLElement;
  focus(): void;
}

/** Builds the palette; it asks for the first templates right away. */
export function buildPalette(actions: PaletteActions): Palette {
  const input = build('input', {
    part: 'search',
    attributes: {
      type: 'text',
      role: 'combobox',
      'aria-expanded': 'true',
      'aria-controls': 'items',
      'aria-autocomplete': 'list',
      'aria-label': say('searchTemplates'),
      placeholder: say('searchTemplates'),
      autocomplete: 'off',
      spellcheck: 'false',
    },
  });
  const list = build('ul', {
    part: 'items',
    attributes: { role: 'listbox', id: 'items', 'aria-label': say('templates') },
  });
  const foot = build('div', {
    part: 'foot',
    text: say('paletteKeys'),
    attributes: { role: 'status' },
  });
  const element = build(
    'div',
    { part: 'palette', attributes: { role: 'dialog', 'aria-label': say('templates') } },
    [input, list, foot],
  );
  let offered: readonly OfferedTemplate[] = [];
  let selected = 0;

  const select = (index: number) => {
    selected = Math.max(0, Math.min(index, offered.length - 1));
    for (const [at, item] of [...list.children].entries()) {
      item.setAttribute('aria-selected', String(at === selected));
    }
    const current = list.children[selected];
    current?.scrollIntoView({ block: 'nearest' });
    if (current) input.setAttribute('aria-activedescendant', current.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const show = (templates: readonly OfferedTemplate[]) => {
    offered = templates;
    list.replaceChildren(
      ...templates.map((template, index) =>
        buildItem(template, index, () => actions.choose(template)),
      ),
    );
    foot.textContent = templates.length === 0 ? say('noTemplates') : say('paletteKeys');
    select(0);
  };
  const latest = createLatestSearch<OfferedTemplate>({
    ask: (query) => actions.search(query),
    show,
    fail(error) {
      foot.textContent = say('notFoundBecause', error instanceof Error ? error.message : '');
    },
    take() {
      const template = offered[selected];
      if (template) actions.choose(template);
    },
  });
  void latest.search(input.value);

  return {
    element,
    focus: () => input.focus({ preventScroll: true }),
    onInput: () => void latest.search(input.value),
    onKey({ key, isComposing }) {
      if (isComposing) return false;
      const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[key];
      if (step !== undefined) select(selected + step);
      else if (key === 'Enter') latest.enter();
      else if (key === 'Escape') actions.close();
      else if (key !== 'Tab') return false;
      return true;
    },
  };
}

function buildItem(template: OfferedTemplate, index: number, choose: () => void): HTMLElement {
  const hints = [
    template.shortcut === undefined ? undefined : `/${template.shortcut}`,
    template.folder,
    template.language,
  ];
  return build(
    'li',
    {
      part: 'item',
      attributes: { role: 'option', id: `item-${index}`, 'aria-selected': 'false' },
      on: { mousedown: (event) => event.preventDefault(), click: choose },
    },
    [
      build('span', { part: 'item-title', text: template.title }),
      build('span', { part: 'item-hint', text: hints.filter(Boolean).join(' · ') }),
      build('div', { part: 'item-preview', text: template.preview }),
    ],
  );
}
