import { findFamily } from './families';
import { createFieldEditor } from './field-editor';
import type { OverlayLayer } from './overlay-layer';
import type { ReplyEditor } from './reply-editor';
import { createRichEditor } from './rich-editor';

export interface AttachOptions {
  /** Where underlines of text areas are drawn in browsers that cannot paint inside them. */
  readonly overlay?: OverlayLayer;
}

/** The editor of a field that `findEditable` found; undefined for what holds no reply text. */
export function attachEditor(
  element: HTMLElement,
  signal: AbortSignal,
  { overlay }: AttachOptions = {},
): ReplyEditor | undefined {
  if (signal.aborted) return undefined;
  if (element instanceof HTMLTextAreaElement) return createFieldEditor(element, signal, overlay);
  if (element instanceof HTMLInputElement) {
    return /^(?:text|tel|email)$/.test(element.type)
      ? createFieldEditor(element, signal, overlay)
      : undefined;
  }
  const family = findFamily(element);
  const isEditable = element.isContentEditable || element.ownerDocument.designMode === 'on';
  if (!family || (!isEditable && !family.own?.input(element))) return undefined;
  return createRichEditor(element, family, signal);
}
