import { createElement } from './create-element';

/** Plain text as the thread shows it: one element a line, an empty line stays one. */
export function createLines(text: string): readonly HTMLElement[] {
  return text
    .replace(/\s+$/, '')
    .split('\n')
    .map((line) => createElement('div', {}, line === '' ? createElement('br') : line));
}
