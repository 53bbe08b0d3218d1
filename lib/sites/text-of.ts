const LINES = 'p, div, li, br, tr, td, blockquote, pre, h1, h2, h3, h4, section, article';

/** The words of an element as lines: a form field's value, the chosen option of a list, else its text. */
export function textOf(element: Element, limit: number): string {
  if (element.matches('select')) {
    return (element.querySelector('option:checked')?.textContent ?? '').trim();
  }
  if (element.matches('input, textarea')) {
    return 'value' in element ? String(element.value).slice(0, limit).trim() : '';
  }
  return linesOf(element, limit);
}

/** `textContent` would glue the last word of a paragraph to the first of the next. */
function linesOf(element: Element, limit: number): string {
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  let text = '';
  let line: Element | null = null;
  while (text.length < limit && walker.nextNode()) {
    const node = walker.currentNode;
    // Not by `instanceof`: what surrounds the frame we run in is made of its own classes.
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.nodeName === 'BR') text += '\n';
      continue;
    }
    const parent = node.parentElement;
    if (!parent || parent.matches('style, script, noscript, template')) continue;
    const ownLine = parent.closest(LINES);
    if (ownLine !== line && text !== '') text += '\n';
    line = ownLine;
    text += (node.nodeValue ?? '').replaceAll(/\s+/gu, ' ');
  }
  return text
    .slice(0, limit)
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .join('\n');
}
