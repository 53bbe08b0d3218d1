import type { Span } from '@/lib/text/span';

import { readStyle, type TextStyle } from './text-style';

/** A stretch of the text that is in one node: characters of a text node, or a `<br>` or picture. */
export interface Piece {
  readonly start: number;
  /** 0 marks an empty line, held open by a `<br>`. */
  length: number;
  readonly node: Node;
  /** Offset in the text node; 0 for an element. */
  readonly from: number;
}

export interface WalkedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly masked: readonly Span[];
  /** The masked spans that are quotes: the line above one may introduce it. */
  readonly quotes: readonly Span[];
}

const quoteMarks = 'blockquote, .gmail_quote, [type="cite"], .yahoo_quoted, .protonmail_quote';
const foreignMarks = `${quoteMarks}, [contenteditable="false"], .gmail_attr,
  .moz-cite-prefix, .gmail_signature, .moz-signature, #_rc_sig, .protonmail_signature_block,
  #divRplyFwdMsg, #divRplyFwdMsg ~ *, pre, code`;
/** What an editor has in its host that is not the agent's text: selectors, by their kind. */
export interface Internals {
  readonly internals?: string;
  readonly placeholder?: string;
  readonly lines?: string;
  /** It puts characters without width into the text to hold a caret. */
  readonly hasFillers?: boolean;
}

const replaced =
  'img, video, audio, object, embed, iframe, canvas, input, select, textarea, button';
const objectCharacter = '\uFFFC';

/** The text of an editing host as rendered: blocks and `<br>` end lines, white space collapses. */
export function walkText(
  root: HTMLElement,
  { internals, placeholder, lines: ownLines, hasFillers }: Internals = {},
): WalkedText {
  const lines = new LineWriter();
  const masked: Span[] = [];
  const quotes: Span[] = [];
  const left = [internals, placeholder].filter(Boolean).join();

  const walk = (parent: Element, style: TextStyle): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        if (style.isVisible) writeText(lines, node, style, hasFillers ? fillers : undefined);
      } else if (node instanceof Element) enter(node);
    }
  };
  const enter = (element: Element): void => {
    if (element.localName === 'br') {
      lines.endLine(element, 0);
      return;
    }
    if (left && element.matches(left)) return;
    const style = readStyle(element);
    if (style.display === 'none') return;
    if (style.display === 'block') lines.boundary();
    const start = lines.next;
    if (element.matches(replaced)) lines.write(element, 0, objectCharacter);
    else walk(element, style);
    const isForeign =
      (element.matches(foreignMarks) && !(ownLines && element.matches(ownLines))) ||
      element.matches(replaced);
    if (isForeign && lines.text.length > start) {
      // The space before it was held back until now, and is not its own.
      const space = /^[ \n]*/.exec(lines.text.slice(start))?.[0].length ?? 0;
      const span = { start: start + space, end: lines.text.length };
      masked.push(span);
      if (element.matches(quoteMarks)) quotes.push(span);
    }
    if (style.display === 'block') lines.boundary();
  };

  if (!placeholder || !root.matches(placeholder)) walk(root, readStyle(root));
  return { text: lines.text, pieces: lines.pieces, masked, quotes };
}

const fillers = /^[\u200B\uFEFF]+$/;

function writeText(lines: LineWriter, node: Text, style: TextStyle, left?: RegExp): void {
  for (const match of node.data.matchAll(
    /[ \t\r\f]+|\n|[\u200B\uFEFF]+|[^ \t\r\f\n\u200B\uFEFF]+/g,
  )) {
    const [run] = match;
    if (left?.test(run) || isFiller(run, node)) lines.holdLine(node, match.index);
    else if (run === '\n' && style.keepsBreaks) lines.endLine(node, match.index);
    else if (style.keepsSpaces || !/^[ \t\r\f\n]/.test(run)) lines.write(node, match.index, run);
    else lines.holdSpace(node, match.index);
  }
}

/** Characters without width that editors put where the caret could not stand otherwise. */
function isFiller(run: string, node: Text): boolean {
  return run.startsWith('\uFEFF') || (run === node.data && /^\u200B+$/.test(run));
}

/** Puts lines together; breaks and collapsible spaces wait until something follows on their line. */
class LineWriter {
  text = '';
  readonly pieces: Piece[] = [];
  #isOpen = false;
  #isBlank = true;
  #isBreakDue = false;
  #heldBreak: { node: Node; from: number } | undefined;
  #heldSpace: { node: Node; from: number } | undefined;

  /** Offset that the next character will have. */
  get next(): number {
    return this.text.length + (this.#isBreakDue || this.#heldBreak ? 1 : 0);
  }

  write(node: Node, from: number, characters: string): void {
    this.#flushBreak();
    if (this.#heldSpace) this.#add(this.#heldSpace.node, this.#heldSpace.from, ' ');
    this.#heldSpace = undefined;
    this.#add(node, from, characters);
    this.#isOpen = true;
    this.#isBlank = false;
  }

  holdSpace(node: Node, from: number): void {
    if (this.#heldBreak || this.#isBreakDue || this.#isBlank) return;
    this.#heldSpace ??= { node, from };
  }

  /** Something without width: alone on its line, it holds the line open. */
  holdLine(node: Node, from: number): void {
    if (!this.#isBlank && !this.#heldBreak) return;
    this.#flushBreak();
    this.pieces.push({ start: this.text.length, length: 0, node, from });
    this.#isOpen = true;
  }

  /** A `<br>` or a kept line break: the last of a block only holds its line open. */
  endLine(node: Node, from: number): void {
    this.#heldSpace = undefined;
    this.#flushBreak();
    if (this.#isBlank) this.pieces.push({ start: this.text.length, length: 0, node, from });
    this.#heldBreak = { node, from };
    this.#isOpen = true;
  }

  /** The start or end of a block. */
  boundary(): void {
    this.#heldSpace = undefined;
    if (this.#isOpen) this.#isBreakDue = true;
    this.#heldBreak = undefined;
    this.#isOpen = false;
    this.#isBlank = true;
  }

  #flushBreak(): void {
    if (this.#heldBreak) this.#add(this.#heldBreak.node, this.#heldBreak.from, '\n');
    else if (this.#isBreakDue) this.text += '\n';
    else return;
    this.#heldBreak = undefined;
    this.#isBreakDue = false;
    this.#isBlank = true;
  }

  #add(node: Node, from: number, characters: string): void {
    const last = this.pieces.at(-1);
    const isNext =
      last?.node === node &&
      node instanceof Text &&
      last.length > 0 &&
      last.from + last.length === from &&
      last.start + last.length === this.text.length;
    if (isNext) last.length += characters.length;
    else this.pieces.push({ start: this.text.length, length: characters.length, node, from });
    this.text += characters;
  }
}
