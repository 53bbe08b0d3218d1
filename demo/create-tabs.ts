import { createElement } from './create-element';
import type { ComposerTab } from './route';

interface Tab {
  readonly tab: ComposerTab;
  readonly label: string;
  readonly panel: HTMLElement;
}

interface Tabs {
  readonly elements: readonly HTMLElement[];
  select(tab: ComposerTab): void;
}

/** A tab list as screen readers know it: one stop for Tab, arrow keys between the tabs. */
export function createTabs(tabs: readonly Tab[], onSelect: (tab: ComposerTab) => void): Tabs {
  const parts = tabs.map(({ tab, label, panel }) => {
    const button = createElement(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${tab}`,
        'aria-controls': `panel-${tab}`,
        'data-test': `tab-${tab}`,
      },
      label,
    );
    button.addEventListener('click', () => onSelect(tab));
    const frame = createElement(
      'div',
      { class: 'panel', role: 'tabpanel', id: `panel-${tab}`, 'aria-labelledby': `tab-${tab}` },
      panel,
    );
    return { tab, button, frame };
  });
  const list = createElement(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': 'Answer with' },
    ...parts.map(({ button }) => button),
  );
  list.addEventListener('keydown', (event) => {
    const now = parts.findIndex(({ button }) => button === event.target);
    const next = parts.at(findNext(event.key, now, parts.length) ?? now);
    if (!next || next === parts[now]) return;
    event.preventDefault();
    onSelect(next.tab);
    next.button.focus();
  });
  return {
    elements: [list, ...parts.map(({ frame }) => frame)],
    select(selected) {
      for (const { tab, button, frame } of parts) {
        button.setAttribute('aria-selected', String(tab === selected));
        button.tabIndex = tab === selected ? 0 : -1;
        frame.hidden = tab !== selected;
      }
    },
  };
}

function findNext(key: string, now: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (now + 1) % count;
    case 'ArrowLeft':
      return (now - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
