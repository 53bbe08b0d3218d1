import { maskFirst, overwriteFirst, splitFields, type ByteText } from './byte-text';
import { makeBlock, type ScopedBlock } from './scoped-block';

const WITH_NAMES = new Set('img a p script h1 h2 h3 h4 h5 h6 span'.split(' '));

/** Follows the text of a file while its HTML is read: what was seen is masked, so that what comes is found after it. */
export class HtmlCursor {
  #context: ByteText;
  #line = 0;
  #seen: ByteText[] = [];
  #tags: string[] = [];
  #activeTag = '';
  #skipped: { tag: string; depth: number } | undefined;
  readonly #isHtml: boolean;

  constructor(content: ByteText, { isHtml }: { isHtml: boolean }) {
    this.#context = content;
    this.#isHtml = isHtml;
  }

  /** The tags that were opened since the last block ended. */
  get tags(): readonly string[] {
    return this.#tags;
  }

  get lastTag(): string {
    return this.#tags.at(-1) ?? this.#activeTag;
  }

  /** Whether we are in an item of a list that is in an item of a list. */
  get isInNestedList(): boolean {
    const above = this.#tags.at(-2);
    return (
      this.lastTag === 'li' &&
      this.#tags.length > 3 &&
      (above === 'ol' || above === 'ul') &&
      this.#tags.at(-3) === 'li'
    );
  }

  open(tag: string): void {
    this.#tags.push(tag);
    this.#activeTag = tag;
  }

  closeInline(): void {
    this.#activeTag = '';
  }

  /** Begins to leave out an element for its class, up to its own end. */
  skip(tag: string): void {
    this.#skipped = { tag, depth: 1 };
  }

  /** Counts a tag within what is left out; true when it ended there. */
  countSkipped(tag: string, isStart: boolean): boolean {
    if (!this.#skipped) return false;
    if (this.#skipped.tag === tag) this.#skipped.depth += isStart ? 1 : -1;
    return this.#skipped.depth === 0;
  }

  endSkip(): void {
    this.#skipped = undefined;
  }

  /** Takes in a piece of text; it is masked when its block is done. */
  read(text: ByteText): void {
    if (text === '') return;
    this.#line = this.#findLine(text) ?? this.#line;
    this.#seen.push(text);
  }

  /** Ends a block. */
  finishBlock(): void {
    for (const text of this.#seen) this.mask(text);
    this.#seen = [];
    this.#tags = [];
  }

  /** Masks a text, line for line, or word for word where a line is not found as it is. */
  mask(text: ByteText): void {
    if (text === '') return;
    for (const line of text.split('\n')) {
      if (this.#overwrite(line)) continue;
      for (const word of splitFields(line)) this.#overwrite(word);
    }
  }

  /** Masks what attributes hold, for it is no text. */
  maskAttributes(tag: string, attributes: ReadonlyMap<string, ByteText>): void {
    if (!WITH_NAMES.has(tag)) return;
    for (const [name, value] of attributes) {
      if (name === 'href') this.mask(unescapeQuery(value));
      else if (name === 'id' || name === 'src' || name === 'alt') this.mask(value);
      else if (name === 'class' && this.#isHtml) this.mask(value);
    }
  }

  /** A block of this text, in the line where the text is now found. */
  block(text: ByteText, scope: string): ScopedBlock {
    const line = this.#findLine(text) ?? this.#line;
    return makeBlock({ text, scope, context: this.#context, line });
  }

  #overwrite(part: ByteText): boolean {
    const masked = overwriteFirst(this.#context, part, '@');
    if (masked === undefined) return false;
    this.#context = masked;
    return true;
  }

  // The last line of the text decides, and the last word of it when it is not found as it is.
  #findLine(text: ByteText): number | undefined {
    const last = text.slice(text.lastIndexOf('\n') + 1);
    let at = this.#context.indexOf(last);
    if (at < 0) {
      for (const word of splitFields(last)) at = this.#context.indexOf(word);
    }
    if (at < 0) return undefined;
    const line = this.#context.slice(0, at).split('\n').length - 1;
    return line > this.#line ? line : undefined;
  }
}

/** The mask of a text that no rule is to see: a sign for a character. */
export function maskWhole(text: ByteText): ByteText {
  return maskFirst(text, text, '*');
}

function unescapeQuery(value: ByteText): ByteText {
  if (/%(?![\da-f]{2})/i.test(value)) return '';
  return value
    .replaceAll('+', ' ')
    .replaceAll(/%([\da-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}
