import type { Scope } from './browsers.ts';

type Place = Pick<Scope, 'evaluate'>;

/** Focuses a field and puts the selection on these characters of its text (UTF-16, block borders not counted). */
export async function selectText(
  place: Place,
  selector: string,
  span: { readonly start: number; readonly end: number },
): Promise<void> {
  await place.evaluate(
    (wanted, start, end) => {
      const field = document.querySelector<HTMLElement>(wanted);
      if (!field) throw new Error(`There is no ${wanted}`);
      field.focus();
      if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
        field.setSelectionRange(start, end);
        return;
      }
      const range = document.createRange();
      range.selectNodeContents(field);
      const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
      let before = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.nodeValue?.length ?? 0;
        if (start >= before && start <= before + length) range.setStart(node, start - before);
        if (end >= before && end <= before + length) {
          range.setEnd(node, end - before);
          break;
        }
        before += length;
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    selector,
    span.start,
    span.end,
  );
}

/** Focuses a field with the caret after its last character. */
export async function putCaretAtEnd(place: Place, selector: string): Promise<void> {
  await place.evaluate((wanted) => {
    const field = document.querySelector<HTMLElement>(wanted);
    if (!field) throw new Error(`There is no ${wanted}`);
    field.focus();
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
      field.setSelectionRange(field.value.length, field.value.length);
      return;
    }
    getSelection()?.selectAllChildren(field);
    getSelection()?.collapseToEnd();
  }, selector);
}

/** The text of a field as its page has it. */
export function readText(place: Place, selector: string): Promise<string> {
  return place.evaluate((wanted) => {
    const field = document.querySelector<HTMLElement>(wanted);
    if (!field) throw new Error(`There is no ${wanted}`);
    const isPlain = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
    return isPlain ? field.value : field.innerText;
  }, selector);
}
