import type { Block } from './block';
import { fields, toBytes } from './bytes';

/**
 * The way through a file's HTML: remembers in which line of the source it is, and masks what it has
 * passed there so that a later search does not find it again.
 */
export class HtmlWalker {
  tags: string[] = [];
  activeTag = '';
  readonly #isHtml: boolean;
  #context: string;
  #line = 0;
  #queue: string[] = [];
  #skippedClass = '';
  #opened = 0;
  #closed = 0;

  constructor(content: string, { isHtml }: { readonly isHtml: boolean }) {
    this.#context = toBytes(content);
    this.#isHtml = isHtml;
  }

  addTag(tag: string): void {
    this.tags.push(tag);
    this.activeTag = tag;
  }

  get lastTag(): string {
    return this.tags.at(-1) ?? this.activeTag;
  }

  /** A list item in a list in a list item. */
  get isNestedList(): boolean {
    if (this.lastTag !== 'li' || this.tags.length <= 3) return false;
    const up = this.tags.at(-2);
    return (up === 'ol' || up === 'ul') && this.tags.at(-3) === 'li';
  }

  skipClass(tag: string): void {
    this.#skippedClass = tag;
    this.#opened = 1;
    this.#closed = 0;
  }

  countClass(tag: string, isStart: boolean): void {
    if (tag !== this.#skippedClass || tag === '') return;
    if (isStart) this.#opened += 1;
    else this.#closed += 1;
  }

  get canClose(): boolean {
    return this.#skippedClass !== '' && this.#opened === this.#closed && this.#opened > 0;
  }

  closeClass(): void {
    this.#skippedClass = '';
    this.#opened = 0;
    this.#closed = 0;
  }

  /** Text of the block in hand: masked when the block ends. */
  append(text: string): void {
    if (text === '') return;
    const line = this.#lineOf(text);
    if (line > -1) this.#line = line;
    this.#queue.push(text);
  }

  endBlock(): void {
    for (const text of this.#queue) this.mask(text);
    this.#queue = [];
    this.tags = [];
  }

  block(text: string, scope: string): Block {
    const line = this.#lineOf(text);
    return {
      text,
      scope,
      parent: scope,
      context: this.#context,
      line: line > -1 ? line : this.#line,
    };
  }

  /** The first place of each line of the text (or of each of its words) is passed. */
  mask(text: string): void {
    if (text === '') return;
    for (const line of toBytes(text).split('\n')) {
      if (this.#maskFirst(line)) continue;
      for (const word of fields(line)) this.#maskFirst(word);
    }
  }

  /** What tags hold is no prose: addresses and names in them are passed as well. */
  maskAttributes(tag: string, attributes: readonly (readonly [string, string])[]): void {
    if (!MASKED_TAGS.has(tag)) return;
    for (const [name, value] of attributes) {
      if (!MASKED_ATTRIBUTES.has(name) && !(this.#isHtml && name === 'class')) continue;
      this.mask(name === 'href' ? unescapeUrl(value) : value);
    }
  }

  #maskFirst(bytes: string): boolean {
    const at = this.#context.indexOf(bytes);
    if (at < 0) return false;
    const masked = bytes.replaceAll(/[^\n\u0080-\u00FF]/gu, '@');
    this.#context = this.#context.slice(0, at) + masked + this.#context.slice(at + bytes.length);
    return true;
  }

  #lineOf(text: string): number {
    let at = 0;
    for (const line of toBytes(text).split('\n')) {
      at = this.#context.indexOf(line);
      if (at < 0) for (const word of fields(line)) at = this.#context.indexOf(word);
    }
    if (at < 0) return -1;
    const line = this.#context.slice(0, at).split('\n').length - 1;
    return line > this.#line ? line : -1;
  }
}

const MASKED_TAGS = new Set([
  'img',
  'a',
  'p',
  'script',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'span',
]);
const MASKED_ATTRIBUTES = new Set(['href', 'id', 'src', 'alt']);

function unescapeUrl(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return '';
  }
}
