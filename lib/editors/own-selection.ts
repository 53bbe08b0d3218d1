import type { Span } from '@/lib/text/span';

import type { TextMap } from './text-map';

/**
 * How an editor is selected in that goes by a selection of its own: its text is only shown, and what
 * has the focus is a hidden field that does not hold it.
 */
export interface OwnSelection {
  /** The part of the editor that shows the text. */
  readonly shown: (element: HTMLElement) => HTMLElement;
  /** The hidden field, which takes keys and pastes; undefined where there is none. */
  readonly input: (element: HTMLElement) => HTMLTextAreaElement | undefined;
  /** Whether it has only a part of its text in the page. */
  readonly isPart: (element: HTMLElement) => boolean;
  /** What is selected, where that is certain. */
  readonly read: (element: HTMLElement, map: TextMap) => Span | undefined;
  /** Selects at once. Selecting may scroll, and so the text is looked up anew at each step. */
  readonly select: (element: HTMLElement, map: () => TextMap, span: Span) => void;
}

/** The hidden field if it can be written in and has the focus. */
export function focusedInput(
  { input }: OwnSelection,
  element: HTMLElement,
): HTMLTextAreaElement | undefined {
  const field = input(element);
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return undefined;
  return element.ownerDocument.hasFocus() && root.activeElement === field ? field : undefined;
}
