import type { Span } from '@/lib/text/span';
import { overlaps } from '@/lib/text/span';

import { markLevels } from './mark-levels';
import type { Mark } from './reply-editor';

interface Line extends Span {
  readonly element: HTMLElement;
  /** What the element was made from: the same key needs no work. */
  readonly key: string;
}

/** The lines of a text as elements, marks as spans in them; only lines that changed are made anew. */
export class MirrorText {
  readonly #sheet: HTMLElement;
  #lines: readonly Line[] = [];
  #written: string | undefined;

  constructor(sheet: HTMLElement) {
    this.#sheet = sheet;
  }

  write(text: string, marks: readonly Mark[]): void {
    const all = `${keyOf(marks)}\n${text}`;
    if (all === this.#written) return;
    this.#written = all;
    const known = Map.groupBy(this.#lines, ({ key }) => key);
    let start = 0;
    const before = this.#lines;
    this.#lines = text.split('\n').map((line) => {
      const span = { start, end: start + line.length };
      start = span.end + 1;
      const own = marks
        .filter((mark) => overlaps(mark, span))
        .map((mark) => ({
          ...mark,
          start: Math.max(0, mark.start - span.start),
          end: Math.min(line.length, mark.end - span.start),
        }));
      const key = `${line}\n${keyOf(own)}`;
      const element = known.get(key)?.shift()?.element ?? drawLine(line, own);
      return { ...span, element, key };
    });
    exchange(this.#sheet, before.map(elementOf), this.#lines.map(elementOf));
  }

  rects({ start, end }: Span): DOMRect[] {
    return this.#lines
      .filter((line) => line.start < end && start <= line.end)
      .flatMap((line) => {
        const rects = textRects(line.element, Math.max(0, start - line.start), end - line.start);
        const hasBreak = line.end >= start && line.end < end;
        return hasBreak ? [...rects, ...breakRects(line.element, this.#next(line))] : rects;
      });
  }

  /** The elements whose underlines are the marks. */
  marked(): HTMLElement[] {
    return [...this.#sheet.querySelectorAll('span')];
  }

  #next(line: Line): HTMLElement | undefined {
    return this.#lines[this.#lines.indexOf(line) + 1]?.element;
  }
}

const elementOf = ({ element }: Line): HTMLElement => element;

/** Touches only the lines between the first and the last that differ: a long text is not laid out anew at each key. */
function exchange(
  sheet: HTMLElement,
  before: readonly HTMLElement[],
  now: readonly HTMLElement[],
): void {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const stay = new Set(now);
  for (const element of before.slice(head, before.length - tail)) {
    if (!stay.has(element)) element.remove();
  }
  const next = now[now.length - tail] ?? null;
  for (const element of now.slice(head, now.length - tail)) sheet.insertBefore(element, next);
}

const keyOf = (marks: readonly Mark[]): string =>
  marks.map(({ level, start, end }) => `${level}${start}-${end}`).join();

function drawLine(line: string, marks: readonly Mark[]): HTMLElement {
  const element = document.createElement('div');
  const edges = new Set([0, line.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].toSorted((one, other) => one - other);
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    const level = markLevels.findLast((known) =>
      marks.some((mark) => mark.level === known.level && mark.start <= start && end <= mark.end),
    );
    const text = line.slice(start, end);
    if (!level) element.append(text);
    else {
      const span = document.createElement('span');
      // Through the object model, for the page's CSP may forbid style sheets.
      span.style.textDecoration = level.underline;
      span.textContent = text;
      element.append(span);
    }
  }
  if (line === '') element.append(document.createElement('br'));
  return element;
}

function textRects(line: HTMLElement, start: number, end: number): DOMRect[] {
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const rects: DOMRect[] = [];
  let from = 0;
  for (let node = texts.nextNode(); node instanceof Text; node = texts.nextNode()) {
    const [first, last] = [Math.max(start - from, 0), Math.min(end - from, node.length)];
    from += node.length;
    if (first >= last) continue;
    const range = document.createRange();
    range.setStart(node, first);
    range.setEnd(node, last);
    rects.push(...range.getClientRects());
  }
  return rects;
}

/** A line break: no width, at the start of the line it opens. */
function breakRects(line: HTMLElement, next: HTMLElement | undefined): DOMRect[] {
  if (!next) return [];
  const { left } = line.getBoundingClientRect();
  const first = textRects(next, 0, 1)[0];
  const { top, height } = first ?? next.getBoundingClientRect();
  return [new DOMRect(left, top, 0, height)];
}
