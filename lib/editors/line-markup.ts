import type { Seams } from './meant-text';
import type { Markup } from './template-markup';

/** How an editor whose blocks are lines takes a pasted template. */
export interface LineShape {
  /** The element it reads a line from. `br`: it drops empty elements, so lines are parted by `<br>`. */
  readonly line: 'p' | 'div' | 'br';
  /** Of what is pasted, an empty item of a list is the one empty block at the start that it keeps. */
  readonly startsAtItem?: boolean;
  /** It puts what follows the caret on a line of its own by itself. */
  readonly breaksAfter?: boolean;
}

/**
 * HTML whose first line joins the one with the caret and whose last joins what follows: where they
 * must not, there is an empty line. Paragraphs have a blank line between them, unless the editor's
 * lines stand apart of themselves. Empty where only plain text can be put in right.
 */
export function linesHtml(
  { fragment, text }: Markup,
  seams: Seams,
  { line, startsAtItem = false, breaksAfter = false }: LineShape,
  isSpaced: boolean,
): string {
  const box = document.createElement('div');
  const blocks = blocksOf(fragment);
  if (!text.includes('\n')) {
    // A plain space at either end of what is pasted would be lost.
    box.append(unbroken(seams.before), ...blocks.flatMap(copies), unbroken(seams.after));
    return serialize(box);
  }
  if (line === 'br') return seams.after === '\n' ? '' : serialize(brokenLines(blocks, seams));
  const empty = (): HTMLElement => (startsAtItem ? lineWith(line, []) : emptyLine(line));
  if (seams.before === '\n') box.append(startsAtItem ? emptyItem() : empty());
  for (const [index, block] of blocks.entries()) {
    if (index > 0 && block.localName === 'p' && !isSpaced) box.append(empty());
    box.append(isText(block) ? lineWith(line, copies(block)) : block.cloneNode(true));
  }
  if (seams.after === '\n' && !breaksAfter) box.append(empty());
  return serialize(box);
}

/** Whether the editor shows its lines with space between them. */
export function hasSpacedLines(host: HTMLElement): boolean {
  let box = host.firstElementChild;
  while (box) {
    const { display, marginBlockStart, marginBlockEnd } = getComputedStyle(box);
    if (display.startsWith('inline')) return false;
    if (parseFloat(marginBlockStart) + parseFloat(marginBlockEnd) > 0) return true;
    box = box.firstElementChild;
  }
  return false;
}

function brokenLines(blocks: readonly Element[], seams: Seams): HTMLElement {
  const box = document.createElement('div');
  if (seams.before === '\n') box.append(emptyItem());
  for (const [index, block] of blocks.entries()) {
    const previous = blocks[index - 1];
    if (previous && isText(previous) && isText(block)) {
      box.append(document.createElement('br'));
      if (block.localName === 'p') box.append(document.createElement('br'));
    }
    box.append(...(isText(block) ? copies(block) : [block.cloneNode(true)]));
  }
  return box;
}

/** The blocks of a template; what stands between them loose becomes a block too. */
function blocksOf(fragment: DocumentFragment): readonly Element[] {
  const blocks: Element[] = [];
  let loose: Element | undefined;
  for (const node of fragment.childNodes) {
    const isBlock = node instanceof Element && /^(?:p|div|ul|ol|blockquote)$/.test(node.localName);
    if (isBlock) {
      blocks.push(node);
      loose = undefined;
    } else if (loose || node.textContent?.trim()) {
      if (!loose) blocks.push((loose = document.createElement('div')));
      loose.append(node.cloneNode(true));
    }
  }
  return blocks;
}

/** Becomes the end of the line before it. */
function emptyItem(): HTMLElement {
  const list = document.createElement('ul');
  list.append(document.createElement('li'));
  return list;
}

const isText = ({ localName }: Element): boolean => localName === 'p' || localName === 'div';
const copies = (block: Element): Node[] =>
  [...block.childNodes].map((node) => node.cloneNode(true));
const emptyLine = (tag: string): HTMLElement => lineWith(tag, [document.createElement('br')]);

function lineWith(tag: string, nodes: readonly Node[]): HTMLElement {
  const line = document.createElement(tag);
  line.append(...nodes);
  return line;
}

const unbroken = (seam: string): string => seam.replace(' ', '\u00A0');
const serialize = (box: HTMLElement): string => box.innerHTML;
