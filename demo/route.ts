export const editorKinds = ['rich', 'plain', 'contenteditable'] as const;
export type EditorKind = (typeof editorKinds)[number];

export const composerTabs = ['reply', 'note', 'form'] as const;
export type ComposerTab = (typeof composerTabs)[number];

export interface Route {
  readonly ticket: string;
  readonly editor: EditorKind;
  readonly tab: ComposerTab;
  /** One reply field for all tickets: the page puts another ticket's data into the same elements. */
  readonly field?: 'shared';
  /** A window of its own, without the list of tickets. */
  readonly view?: 'window';
}

/** Reads `#/ticket/1001?editor=plain&tab=note`; undefined when no ticket is named. */
export function readRoute(hash: string): Route | undefined {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const ticket = /^\/ticket\/([^/]+)$/.exec(path)?.[1];
  if (ticket === undefined) return undefined;
  const options = new URLSearchParams(query);
  return {
    ticket,
    editor: editorKinds.find((kind) => kind === options.get('editor')) ?? 'rich',
    tab: composerTabs.find((tab) => tab === options.get('tab')) ?? 'reply',
    ...(options.get('field') === 'shared' && { field: 'shared' }),
    ...(options.get('view') === 'window' && { view: 'window' }),
  };
}

export function formatRoute({ ticket, editor, tab, field, view }: Route): string {
  const options = [
    `editor=${editor}`,
    ...(tab === 'reply' ? [] : [`tab=${tab}`]),
    ...(field ? [`field=${field}`] : []),
    ...(view ? [`view=${view}`] : []),
  ];
  return `#/ticket/${ticket}?${options.join('&')}`;
}
