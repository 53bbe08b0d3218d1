import type { Span } from '@/lib/text/span';

/** Editors keep spaces apart by making some of them non-breaking; that is no difference. */
export const foldSpaces = (text: string): string => text.replaceAll('\u00A0', ' ');

/** The text with every run of white space as one space: equal for the same words in any layout. */
export const foldLayout = (text: string): string =>
  text.replaceAll(/[\s\u200B\uFEFF]+/g, ' ').trim();

export function putIn(text: string, span: Span, replacement: string): string {
  return text.slice(0, span.start) + replacement + text.slice(span.end);
}

/**
 * The part of the stretch that really changes, at least a character of either text: what of a word
 * stays keeps its bold. Never parts a letter from its accent or an emoji in two.
 */
export function narrowChange(
  text: string,
  { start, end }: Span,
  replacement: string,
): { readonly span: Span; readonly replacement: string } {
  const old = text.slice(start, end);
  const most = Math.min(old.length, replacement.length) - 1;
  let head = 0;
  while (head < most && old[head] === replacement[head]) head += 1;
  while (head > 0 && (isBound(old[head]) || isBound(replacement[head]))) head -= 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === replacement.at(-1 - tail)) tail += 1;
  while (tail > 0 && isBound(old.at(-tail))) tail -= 1;
  return {
    span: { start: start + head, end: end - tail },
    replacement: replacement.slice(head, replacement.length - tail),
  };
}

const isBound = (character: string | undefined): boolean =>
  character !== undefined && /[\p{M}\u200D\uDC00-\uDFFF]/u.test(character);

/** Offset in `text` after as many visible characters as `head` has. */
export function offsetAfter(text: string, head: string): number {
  let left = countVisible(head);
  for (let offset = 0; offset < text.length; offset += 1) {
    if (left === 0) return offset;
    if (isVisible(text[offset])) left -= 1;
  }
  return text.length;
}

const isVisible = (character: string | undefined): boolean =>
  character !== undefined && /[^\s\u200B\uFEFF]/.test(character);
const countVisible = (text: string): number => text.match(/[^\s\u200B\uFEFF]/g)?.length ?? 0;

/** What must stand between the template and its neighbours on the line, so that no words run together. */
export interface Seams {
  readonly before: '' | ' ' | '\n';
  readonly after: '' | ' ' | '\n';
}

export function findSeams(text: string, span: Span, template: string): Seams {
  const lineBefore = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  const lineAfter = text.slice(span.end).split('\n', 1)[0] ?? '';
  if (/\n/.test(template.trim())) {
    return {
      before: lineBefore.trim() === '' || template.startsWith('\n') ? '' : '\n',
      after: lineAfter.trim() === '' || template.endsWith('\n') ? '' : '\n',
    };
  }
  return {
    before: /[^\s(["'«„“]$/u.test(lineBefore) && /^[\p{L}\p{N}]/u.test(template) ? ' ' : '',
    after: /^[\p{L}\p{N}]/u.test(lineAfter) && /\S$/u.test(template) ? ' ' : '',
  };
}
