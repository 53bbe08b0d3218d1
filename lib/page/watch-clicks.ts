import type { ReplyEditor } from '@/lib/editors/reply-editor';

import type { UiHost } from './ui/ui-host';

/** `offset`: of the character that was clicked; undefined when the click was beside the text. */
type OnClick = (offset: number | undefined) => void;

/**
 * Tells of each click of the agent outside our interface, once. Gives what to call for a click that
 * the page stopped before it came here.
 */
export function watchClicks(
  editor: ReplyEditor,
  ui: UiHost,
  onClick: OnClick,
  signal: AbortSignal,
): (event: MouseEvent, path: readonly EventTarget[]) => void {
  const { element } = editor;
  let last: Event | undefined;
  const take = (event: MouseEvent, path: readonly EventTarget[]) => {
    if (event === last || !event.isTrusted || ui.owns(event.target)) return;
    last = event;
    onClick(path.includes(element) ? editor.offsetAt(event.clientX, event.clientY) : undefined);
  };
  // The card may stand in the page around the field's frame: clicks there close it too.
  for (const page of new Set([element.ownerDocument, ui.stage.page])) {
    page.addEventListener('click', (event) => take(event, event.composedPath()), {
      signal,
      capture: true,
    });
  }
  return take;
}
