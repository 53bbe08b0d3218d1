/** Chromium's range inside a text area or input, newer than TypeScript's DOM library. */
export interface OpaqueRange extends AbstractRange {
  getClientRects(): DOMRectList;
  disconnect(): void;
}

interface ValueRanges {
  createValueRange(start: number, end: number): OpaqueRange;
}

/** A function that makes ranges in the field's value, in browsers that have them. */
export function valueRangesOf(
  field: (HTMLTextAreaElement | HTMLInputElement) & Partial<ValueRanges>,
): ((start: number, end: number) => OpaqueRange) | undefined {
  // E-mail inputs have no selection, and no ranges either.
  const hasRanges = typeof field.createValueRange === 'function' && field.selectionStart !== null;
  const isSupported = hasRanges && 'highlights' in CSS;
  return isSupported ? (start, end) => field.createValueRange?.(start, end) ?? never() : undefined;
}

/** True for fields that the browser cannot paint in: their marks are drawn over them. */
export function needsOverlay(field: HTMLElement): boolean {
  const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  return isField && valueRangesOf(field) === undefined;
}

function never(): never {
  throw new Error('createValueRange went away after it was there');
}
