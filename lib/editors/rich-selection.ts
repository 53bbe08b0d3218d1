import { characterUnder, type ScreenPoint } from './point-in-text';
import { afterSelectionChange } from './settle';
import type { TextMap } from './text-map';

/** The range selected in an editing host; undefined when the selection is elsewhere. */
export function selectedRange(element: HTMLElement): StaticRange | undefined {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const root = element.getRootNode();
  const range =
    root instanceof ShadowRoot
      ? selection.getComposedRanges({ shadowRoots: [root] })[0]
      : new StaticRange(selection.getRangeAt(0));
  if (!range || !element.contains(range.startContainer)) return undefined;
  return element.contains(range.endContainer) ? range : undefined;
}

/** Focuses the editing host and selects there; done when the editor has been told. */
export async function selectRange(element: HTMLElement, range: Range): Promise<void> {
  if (!hasFocus(element)) element.focus({ preventScroll: true });
  const now = selectedRange(element);
  const isThere =
    now?.startContainer === range.startContainer &&
    now.startOffset === range.startOffset &&
    now.endContainer === range.endContainer &&
    now.endOffset === range.endOffset;
  if (isThere) return;
  await afterSelectionChange(element.ownerDocument, () => setSelection(element, range));
}

export function setSelection(element: HTMLElement, range: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  element.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Whether all text of an inline element is in the range, or parts of several. */
export function fillsElement({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: Range): boolean {
  if (startContainer !== endContainer) return true;
  if (!(startContainer instanceof Text) || startContainer.parentNode?.childNodes.length !== 1)
    return false;
  return startOffset === 0 && endOffset === startContainer.length;
}

function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  return element.ownerDocument.hasFocus() && element.contains(root.activeElement);
}

/** Offset of the character under the point; undefined when there is none. */
export function offsetUnder(
  element: HTMLElement,
  map: TextMap,
  { x, y }: ScreenPoint,
): number | undefined {
  const root = element.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const position = element.ownerDocument.caretPositionFromPoint(x, y, { shadowRoots });
  if (!position || !element.contains(position.offsetNode)) return undefined;
  const offset = map.offsetOf({ node: position.offsetNode, offset: position.offset });
  return characterUnder({ x, y }, offset, (start, end) =>
    map.textRanges({ start, end }).flatMap((range) => [...range.getClientRects()]),
  );
}
