import { decodeEntities } from './decode-entities';
import type { FileLint } from './file-lint';
import { htmlTokens, type HtmlToken } from './html-tokens';
import { HtmlWalker } from './html-walker';

/** What is skipped, masked and left in a file of markup. */
export interface MarkupSetting {
  /** Instead of script, style, pre, figure, noscript and iframe. */
  readonly skippedTags: readonly string[];
  /** Instead of tt, code and kbd: masked. */
  readonly maskedTags: readonly string[];
  readonly ignoredClasses: readonly string[];
  /** `.md`. */
  readonly extension: string;
}

const SKIPPED = ['script', 'style', 'pre', 'figure', 'noscript', 'iframe'];
const MASKED = ['tt', 'code', 'kbd'];
const CLASSES = ['problematic', 'pre', 'code'];
const INLINE = new Set(
  'b big i small abbr acronym cite dfn em kbd strong a br img span sub sup code tt del'.split(' '),
);
const SCOPES: Readonly<Record<string, string>> = {
  th: 'text.table.header',
  td: 'text.table.cell',
  caption: 'text.table.caption',
  li: 'text.list',
  blockquote: 'text.blockquote',
  figcaption: 'text.figure.caption',
};

/** Cuts HTML into blocks with their scopes and checks each; `content` is the source in which they are located. */
export function lintHtml(
  html: string,
  content: string,
  lint: FileLint,
  setting: MarkupSetting,
): void {
  const walker = new HtmlWalker(content, { isHtml: setting.extension === '.html' });
  const reader = new BlockReader(walker, lint, setting);
  for (const token of htmlTokens(html)) reader.read(token);
}

class BlockReader {
  readonly #walker: HtmlWalker;
  readonly #lint: FileLint;
  readonly #skipped: readonly string[];
  readonly #masked: readonly string[];
  readonly #classes: readonly string[];
  readonly #extension: string;
  #buffer = '';
  #link = '';
  #parentClass = '';
  #isInSkipped = false;
  #isInline = false;
  #isMasked = false;
  /** Only after an inline element does a text's leading space say what the source has. */
  #hasClosedInline = false;

  constructor(walker: HtmlWalker, lint: FileLint, setting: MarkupSetting) {
    this.#walker = walker;
    this.#lint = lint;
    this.#skipped = setting.skippedTags.length > 0 ? setting.skippedTags : SKIPPED;
    this.#masked = setting.maskedTags.length > 0 ? setting.maskedTags : MASKED;
    this.#classes = [...CLASSES, ...setting.ignoredClasses];
    this.#extension = setting.extension;
  }

  read(token: HtmlToken): void {
    const walker = this.#walker;
    const text = decodeEntities(token.data.trim());
    walker.countClass(text, token.kind === 'start');
    const isClosed = walker.canClose;
    const hasSkippedClass = this.#isOfClass(attributeOf(token, 'class'));
    const isBlockSkip = hasSkippedClass && !INLINE.has(text);
    const isSkippedTag = this.#skipped.includes(text);
    if (token.kind === 'start' && (isSkippedTag || isBlockSkip)) {
      if (isBlockSkip) walker.skipClass(text);
      this.#isInSkipped = true;
      this.#isInline = INLINE.has(text);
      this.#lint.count(text);
    } else if (this.#isInSkipped && (isSkippedTag || isClosed)) {
      this.#isInSkipped = false;
      if (isClosed) walker.closeClass();
    } else if (token.kind === 'start') {
      this.#open(text);
    } else if (token.kind === 'end' && INLINE.has(text)) {
      walker.activeTag = '';
      this.#hasClosedInline = true;
    } else if (token.kind === 'comment') {
      this.#lint.comments.read(text);
      walker.mask(text);
    } else if (token.kind === 'text') {
      this.#addText(token.data, text);
    }
    if (token.kind === 'end' && !INLINE.has(text)) this.#endBlock();
    this.#link = attributeOf(token, 'href');
    this.#parentClass = attributeOf(token, 'class');
    if (token.data === 'img' && !this.#skipped.includes('alt')) this.#lintAlt(token);
    walker.maskAttributes(token.data, token.attributes);
  }

  #open(tag: string): void {
    const isInCode = (tag === 'em' || tag === 'b') && this.#walker.lastTag === 'code';
    const opened = isInCode ? 'code' : tag;
    this.#isInline = INLINE.has(opened);
    this.#isMasked = this.#masked.includes(opened);
    this.#hasClosedInline = false;
    this.#walker.addTag(opened);
  }

  #addText(data: string, text: string): void {
    const walker = this.#walker;
    walker.append(text);
    if (this.#isInSkipped || this.#lint.comments.isOff || text === '') return;
    const isMasked = this.#isMasked || this.#isOfClass(this.#parentClass);
    const nested = walker.isNestedList && !this.#isInline ? ` ${text}` : text;
    const cleaned = this.#clean(nested, isMasked, /^[ \t\n\r]/u.test(data));
    this.#hasClosedInline = false;
    this.#buffer +=
      cleaned.startsWith(' ') && /[([{—–]$/u.test(this.#buffer) ? cleaned.slice(1) : cleaned;
  }

  /** Masks code and bare addresses, and parts inline text from what is before it as the source does. */
  #clean(text: string, isMasked: boolean, isSpaced: boolean): string {
    const startsTight = /^[.?!,:;)\]}—–]/u.test(text) && !isMasked;
    let cleaned = text;
    if (isMasked || this.#link === text) {
      cleaned = Array.from(text, (sign) => (sign === '\n' ? sign : '*')).join('');
      this.#isMasked = false;
    } else {
      this.#isMasked = isMasked;
    }
    const hasGap = this.#hasClosedInline ? isSpaced : this.#isInline && !startsTight;
    return hasGap ? ` ${cleaned}` : cleaned;
  }

  #endBlock(): void {
    const text = this.#buffer;
    if (text.trim() !== '') this.#lintBlock(text);
    this.#walker.endBlock();
    this.#buffer = '';
  }

  #lintBlock(text: string): void {
    const lint = this.#lint;
    for (const tag of this.#walker.tags) {
      const scoped = SCOPES[tag];
      const isHeading = /^h\d$/u.test(tag);
      if ((scoped === undefined || INLINE.has(tag)) && !isHeading) continue;
      if (scoped === 'text.blockquote' || scoped === 'text.list') lint.summary += `${text}\n\n`;
      const scope = scoped ?? `text.heading.${tag}`;
      lint.count(scope.replace(/^text\./u, '').replaceAll('.', '_'));
      lint.block(this.#walker.block(text.replace(/^ +/u, ''), scope + this.#extension), false);
      return;
    }
    lint.summary += `${text}\n\n`;
    lint.prose(this.#walker.block(text, `text${this.#extension}`));
  }

  #lintAlt(token: HtmlToken): void {
    for (const [name, value] of token.attributes) {
      if (name === 'alt') this.#lint.block(this.#walker.block(value, 'text.attr.alt'), false);
    }
  }

  #isOfClass(classes: string): boolean {
    return classes.split(' ').some((one) => this.#classes.includes(one));
  }
}

function attributeOf({ attributes }: HtmlToken, wanted: string): string {
  return attributes.find(([name]) => name === wanted)?.[1] ?? '';
}
