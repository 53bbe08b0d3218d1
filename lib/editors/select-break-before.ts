import type { DomPoint } from './text-map';
import { readStyle } from './text-style';

/**
 * Firefox drops the line break before a last line that is replaced as a whole. Selected along with
 * the line, it can be replaced by another; whether it was.
 */
export function selectBreakBefore(element: HTMLElement): boolean {
  if (!CSS.supports('-moz-appearance', 'none')) return false;
  const selection = element.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const lineBreak = range && breakBefore(range);
  if (!lineBreak) return false;
  const { endContainer, endOffset } = range;
  selection?.setBaseAndExtent(lineBreak.node, lineBreak.offset, endContainer, endOffset);
  return true;
}

/** The line break before the range, if that is the whole last line of a block. */
function breakBefore({
  startContainer: text,
  startOffset,
  endContainer,
  endOffset,
}: Range): DomPoint | undefined {
  const block = text.parentElement;
  if (text !== endContainer || !(text instanceof Text) || !block) return undefined;
  if (startOffset === endOffset || endOffset < text.length || text.nextSibling) return undefined;
  const { keepsBreaks } = readStyle(block);
  if (startOffset > 0) {
    const isBreak = keepsBreaks && text.data[startOffset - 1] === '\n';
    return isBreak ? { node: text, offset: startOffset - 1 } : undefined;
  }
  const { previousSibling: before } = text;
  if (before instanceof HTMLBRElement) {
    return { node: block, offset: [...block.childNodes].findIndex((node) => node === before) };
  }
  const isBreak = keepsBreaks && before instanceof Text && before.data.endsWith('\n');
  return isBreak ? { node: before, offset: before.length - 1 } : undefined;
}
