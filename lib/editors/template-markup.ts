import type { EditorFamily } from './editor-family';
import type { Seams } from './meant-text';
import type { InsertableText } from './reply-editor';
import { safeHtml } from './safe-html';

const blockTags = new Set(['p', 'div', 'ul', 'ol', 'li', 'blockquote']);

/** A template ready for an editor: safe nodes, in blocks. */
export interface Markup {
  readonly fragment: DocumentFragment;
  /** Its words, a line for each block and `<br>`. */
  readonly text: string;
}

export function readMarkup(content: InsertableText): Markup {
  const fragment = content.html === undefined ? paragraphs(content.text) : byMeaning(content.html);
  return { fragment, text: fragmentText(fragment) };
}

/** Blank lines part paragraphs; single breaks stay breaks. */
function paragraphs(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const paragraph of text.split(/\n{2,}/)) {
    const element = document.createElement('p');
    for (const [index, line] of paragraph.split('\n').entries()) {
      if (index > 0) element.append(document.createElement('br'));
      element.append(line);
    }
    fragment.append(element);
  }
  return fragment;
}

/** The same with a line for each item of a list, and bold and italics under the only names that Editor.js saves. */
export function inOneBlock({ fragment }: Markup): Markup {
  const copy = document.importNode(fragment, true);
  for (const list of copy.querySelectorAll('ul, ol')) {
    const lines = [...list.children].map((item, index) => {
      const line = document.createElement('div');
      line.append(list.localName === 'ol' ? `${index + 1}. ` : '- ', ...item.childNodes);
      return line;
    });
    list.replaceWith(...lines);
  }
  rename(copy, { strong: 'b', em: 'i' });
  return { fragment: copy, text: fragmentText(copy) };
}

function fragmentText(fragment: DocumentFragment): string {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data.replaceAll(/\s+/g, ' ');
    if (!(node instanceof Element || node instanceof DocumentFragment)) return '';
    const inner = [...node.childNodes].map(read).join('');
    if (!(node instanceof Element)) return inner;
    if (node.localName === 'br') return '\n';
    return blockTags.has(node.localName) ? `\n${inner}\n` : inner;
  };
  return read(fragment)
    .replaceAll(/ *\n[ \n]*/g, '\n')
    .trim();
}

/** The text as HTML that shows it. */
export function escapeHtml(text: string): string {
  const box = document.createElement('div');
  box.append(text);
  return serialize(box);
}

/** For editors that take pasted HTML. */
export function pasteHtml(
  { fragment, text }: Markup,
  seams: Seams,
  { pasted, trimsPasted }: Pick<EditorFamily, 'pasted' | 'trimsPasted'>,
): string {
  if (!text.includes('\n')) {
    // As the entity, not the character: some editors trim the HTML itself.
    const [before, after] = [seams.before, seams.after].map((seam) =>
      trimsPasted ? seam.replace(' ', '&nbsp;') : seam,
    );
    const line = before + inlineHtml(fragment) + after;
    return pasted === 'slice' ? `<p data-pm-slice="1 1 []">${line}</p>` : line;
  }
  const box = document.createElement('div');
  // Empty paragraphs at the ends are what joins the line, so the template's own stand apart.
  if (seams.before && pasted === 'slice') box.append(document.createElement('p'));
  box.append(fragment.cloneNode(true));
  if (seams.after && pasted === 'slice') box.append(document.createElement('p'));
  return serialize(box);
}

/** For a plain editing host, which has paragraphs of no one kind: lines parted by `<br>`, lists as they are. */
export function lineHtml({ fragment }: Markup, seams: Seams): string {
  return breakFor(seams.before) + inlineHtml(fragment) + breakFor(seams.after);
}

/**
 * Bold and italics in the names that hosts tidy them into. What a host renames by itself is not in the
 * browser's history, so undo would leave it behind; and some read no other names.
 */
function byMeaning(html: string): DocumentFragment {
  const fragment = safeHtml(html);
  rename(fragment, { b: 'strong', i: 'em' });
  return fragment;
}

function rename(fragment: DocumentFragment, names: Readonly<Record<string, string>>): void {
  for (const [old, name] of Object.entries(names)) {
    for (const node of fragment.querySelectorAll(old)) {
      const named = document.createElement(name);
      named.append(...node.childNodes);
      node.replaceWith(named);
    }
  }
}

function inlineHtml(fragment: DocumentFragment): string {
  const box = document.createElement('div');
  const blocks = [...fragment.childNodes].filter((node) => !isBlank(node));
  for (const [index, node] of blocks.entries()) {
    const previous = blocks[index - 1];
    const isBlock = node instanceof Element && ['p', 'div'].includes(node.localName);
    const wasBlock = previous instanceof Element && ['p', 'div'].includes(previous.localName);
    if (index > 0 && (isBlock || wasBlock)) {
      box.append(document.createElement('br'));
      // Paragraphs have a blank line between them, lines in <div> have not.
      if (node instanceof Element && node.localName === 'p')
        box.append(document.createElement('br'));
    }
    if (isBlock) box.append(...[...node.childNodes].map((child) => child.cloneNode(true)));
    else box.append(node.cloneNode(true));
  }
  return serialize(box);
}

const breakFor = (seam: string): string => (seam === '\n' ? '<br>' : seam);
const isBlank = (node: Node): boolean => node instanceof Text && node.data.trim() === '';

function serialize(box: HTMLElement): string {
  return box.innerHTML;
}
