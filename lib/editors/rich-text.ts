import type { Reply } from '@/lib/text/reply';
import type { Span } from '@/lib/text/span';

import type { EditorFamily } from './editor-family';
import { FieldWatch } from './field-watch';
import { HighlightPainter } from './highlight-painter';
import { KeptMarks } from './kept-marks';
import type { Mark } from './reply-editor';
import { selectedRange } from './rich-selection';
import { mapText, type TextMap } from './text-map';

/** The text of an editing host as it stands now, and the marks in it. */
export class RichText {
  readonly watch: FieldWatch;
  readonly #element: HTMLElement;
  /** Where the text is. */
  readonly #root: HTMLElement;
  readonly #family: EditorFamily;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  readonly #painter: HighlightPainter;
  readonly #marks = new KeptMarks();
  #map: TextMap | undefined;
  /** What `read` gave last: marks and spans are about it. */
  #read = '';

  constructor(element: HTMLElement, family: EditorFamily, signal: AbortSignal) {
    this.#element = element;
    this.#root = family.own?.shown(element) ?? element;
    this.#family = family;
    this.#signal = signal;
    this.#painter = new HighlightPainter(element, signal);
    this.#observer = new MutationObserver(() => this.#forget());
    this.#observer.observe(this.#root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['style', 'class', 'hidden', 'contenteditable'],
    });
    this.watch = new FieldWatch(
      {
        element,
        text: () => this.map().reply.text,
        followsComposition: false,
        onText: (_from, to) => this.#draw(this.#marks.moveTo(to)),
        onLayout: () => this.#painter.restore(),
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  map(): TextMap {
    if (this.#observer.takeRecords().length > 0) {
      this.#map = undefined;
      // The records are gone, and with them the call that would have told of the change.
      queueMicrotask(() => this.#forget());
    }
    // Nobody tells of changes any more once the signal ended, while an edit may still be reading.
    if (this.#signal.aborted) return mapText(this.#root, this.#family);
    this.#map ??= mapText(this.#root, this.#family);
    return this.#map;
  }

  read(): Reply {
    const { reply } = this.map();
    this.#read = reply.text;
    return reply;
  }

  paint(marks: readonly Mark[]): void {
    this.#marks.set(marks, this.#read);
    this.#draw(this.#marks.moveTo(this.map().reply.text));
  }

  selection(): Span | undefined {
    const { own } = this.#family;
    if (own) return own.read(this.#element, this.map());
    const range = selectedRange(this.#element);
    if (!range) return undefined;
    const map = this.map();
    return {
      start: map.offsetOf({ node: range.startContainer, offset: range.startOffset }),
      end: map.offsetOf({ node: range.endContainer, offset: range.endOffset }),
    };
  }

  rects(span: Span): readonly DOMRect[] {
    const map = this.map();
    const rectsOf = (start: number, end: number): DOMRect[] =>
      map.textRanges({ start, end }).flatMap((range) => [...range.getClientRects()]);
    if (span.start < span.end)
      return rectsOf(span.start, span.end).filter(({ width }) => width > 0);
    const before = span.start > 0 ? rectsOf(span.start - 1, span.start).at(-1) : undefined;
    if (before) return [new DOMRect(before.right, before.top, 0, before.height)];
    const after = rectsOf(span.start, span.start + 1)[0];
    if (after) return [new DOMRect(after.left, after.top, 0, after.height)];
    const { startContainer } = map.rangeFor(span);
    const line = startContainer instanceof Element ? startContainer : startContainer.parentElement;
    return line ? [line.getBoundingClientRect()] : [];
  }

  #forget(): void {
    this.#map = undefined;
    if (this.watch.isComposing) return;
    // The same text in new nodes: the ranges are in the old ones.
    this.#draw(this.#marks.moveTo(this.map().reply.text));
    this.watch.check();
  }

  #draw(marks: readonly Mark[]): void {
    const map = this.map();
    this.#painter.paint(marks.map((mark) => ({ level: mark.level, range: map.rangeFor(mark) })));
  }
}
