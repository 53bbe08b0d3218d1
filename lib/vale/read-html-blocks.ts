import { trimSpace, type ByteText } from './byte-text';
import { decodeEntities } from './decode-entities';
import { HtmlCursor, maskWhole } from './html-cursor';
import type { ScopedBlock } from './scoped-block';
import type { TextControls } from './text-controls';
import { tokenizeHtml, type HtmlToken } from './tokenize-html';

/** What tells which parts of HTML are text. */
export interface HtmlReading {
  readonly content: ByteText;
  readonly extension: string;
  readonly isHtml: boolean;
  readonly controls: TextControls;
  readonly skippedScopes: readonly string[];
  readonly ignoredScopes: readonly string[];
  readonly ignoredClasses: readonly string[];
}

/** A block of HTML: `prose` may be cut into sentences and paragraphs, `attribute` and `part` not. */
export interface HtmlBlock {
  readonly kind: 'prose' | 'part' | 'attribute';
  readonly block: ScopedBlock;
  /** What it counts as in measures, such as `heading.h1`. */
  readonly measure?: string;
}

const INLINE = new Set(
  'b big i small abbr acronym cite dfn em kbd strong a br img span sub sup code tt del'.split(' '),
);
const SKIPPED = ['script', 'style', 'pre', 'figure', 'noscript', 'iframe'];
const SKIPPED_CLASSES = ['problematic', 'pre', 'code'];
const MASKED = ['tt', 'code', 'kbd'];
const SCOPES: ReadonlyMap<string, string> = new Map([
  ['th', 'text.table.header'],
  ['td', 'text.table.cell'],
  ['caption', 'text.table.caption'],
  ['li', 'text.list'],
  ['blockquote', 'text.blockquote'],
  ['figcaption', 'text.figure.caption'],
]);
const PUNCTUATION = /^(?:[.?!,:;)\]}]|\u00e2\u0080[\u0093\u0094])/;
const TIGHT_END = /(?:[([{]|\u00e2\u0080[\u0093\u0094])$/;

/** Reads HTML into blocks with scopes, one at a time, for comments in it switch rules on and off on the way. */
export function* readHtmlBlocks(html: ByteText, reading: HtmlReading): Generator<HtmlBlock> {
  const { content, controls, extension, isHtml } = reading;
  const skippedTags = new Set(reading.skippedScopes.length > 0 ? reading.skippedScopes : SKIPPED);
  const maskedTags = new Set(reading.ignoredScopes.length > 0 ? reading.ignoredScopes : MASKED);
  const skippedClasses = new Set([...SKIPPED_CLASSES, ...reading.ignoredClasses]);
  const cursor = new HtmlCursor(content, { isHtml });
  let link = '';
  let parentClass = '';
  let isSkipping = false;
  let isInline = false;
  let isMasked = false;
  let hasClosedInline = false;
  let buffer = '';

  for (const token of tokenizeHtml(html)) {
    const data = decodeEntities(trimSpace(token.data));
    const isStart = token.type === 'start';
    const hasEnded = cursor.countSkipped(data, isStart);
    const skipsByClass = hasClass(token, skippedClasses) && !INLINE.has(data);
    if (isStart && (skippedTags.has(data) || skipsByClass)) {
      if (skipsByClass) cursor.skip(data);
      isSkipping = true;
      isInline = INLINE.has(data);
    } else if (isSkipping && (skippedTags.has(data) || hasEnded)) {
      isSkipping = false;
      if (hasEnded) cursor.endSkip();
    } else if (isStart) {
      const tag = (data === 'em' || data === 'b') && cursor.lastTag === 'code' ? 'code' : data;
      isInline = INLINE.has(tag);
      isMasked = maskedTags.has(tag);
      hasClosedInline = false;
      cursor.open(tag);
    } else if (token.type === 'end' && INLINE.has(data)) {
      cursor.closeInline();
      hasClosedInline = true;
    } else if (token.type === 'comment') {
      controls.read(data);
      cursor.mask(data);
    } else if (token.type === 'text') {
      cursor.read(data);
      if (!isSkipping && !controls.isOff && data !== '') {
        let text = cursor.isInNestedList && !isInline ? ` ${data}` : data;
        const hides = isMasked || hasClassOf(parentClass, skippedClasses);
        const startsPunctuation = PUNCTUATION.test(text) && !hides;
        // A link whose text is its address is no text either; it keeps what follows from being masked.
        if (hides || link === text) text = maskWhole(text);
        isMasked = false;
        const isSpaced = /^[ \t\n\r]/.test(token.data);
        const getsSpace = hasClosedInline ? isSpaced : isInline && !startsPunctuation;
        if (getsSpace) text = ` ${text}`;
        hasClosedInline = false;
        buffer += text.startsWith(' ') && TIGHT_END.test(buffer) ? text.slice(1) : text;
      }
    }
    if (token.type === 'end' && !INLINE.has(data)) {
      if (trimSpace(buffer) !== '') yield scopeBlock(cursor, buffer, extension);
      cursor.finishBlock();
      buffer = '';
    }
    link = token.attributes.get('href') ?? '';
    parentClass = token.attributes.get('class') ?? '';
    const alt = token.data === 'img' ? token.attributes.get('alt') : undefined;
    if (alt !== undefined && !reading.skippedScopes.includes('alt')) {
      yield { kind: 'attribute', block: cursor.block(alt, 'text.attr.alt') };
    }
    cursor.maskAttributes(token.data, token.attributes);
  }
}

function scopeBlock(cursor: HtmlCursor, text: ByteText, extension: string): HtmlBlock {
  for (const tag of cursor.tags) {
    const scope = SCOPES.get(tag) ?? (/^h\d$/.test(tag) ? `text.heading.${tag}` : undefined);
    if (scope === undefined) continue;
    const block = cursor.block(text.replace(/^ +/, ''), scope + extension);
    return { kind: 'part', block, measure: scope.replace(/^text\./, '') };
  }
  return { kind: 'prose', block: cursor.block(text, `text${extension}`) };
}

function hasClass(token: HtmlToken, classes: ReadonlySet<string>): boolean {
  return hasClassOf(token.attributes.get('class') ?? '', classes);
}

function hasClassOf(list: string, classes: ReadonlySet<string>): boolean {
  return list.split(' ').some((name) => classes.has(name));
}
