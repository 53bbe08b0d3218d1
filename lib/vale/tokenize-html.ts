import type { ByteText } from './byte-text';
import { decodeEntities } from './decode-entities';

/** One piece of HTML: what `data` holds is the text, the comment or the name of the tag. */
export interface HtmlToken {
  readonly type: 'text' | 'start' | 'end' | 'self-closing' | 'comment' | 'doctype';
  readonly data: ByteText;
  readonly attributes: ReadonlyMap<string, ByteText>;
}

const NONE: ReadonlyMap<string, ByteText> = new Map();
// Within these nothing is a tag but their own end.
const RAW = new Set('iframe noembed noframes noscript script style textarea title xmp'.split(' '));
const TAG = /<(\/?)([a-zA-Z][^\s/>]*)/y;
const ATTRIBUTE = /[\s/]*([^\s=>/][^\s=>/]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

/** Cuts HTML into its pieces, as lenient as browsers are. */
export function* tokenizeHtml(html: ByteText): Generator<HtmlToken> {
  let textFrom = 0;
  let at = 0;
  while (at < html.length) {
    at = html.indexOf('<', at);
    if (at < 0) break;
    const piece = readMarkup(html, at);
    if (!piece) {
      at += 1;
      continue;
    }
    if (at > textFrom) yield textToken(html.slice(textFrom, at), true);
    yield piece.token;
    at = piece.end;
    if (piece.token.type === 'start' && RAW.has(piece.token.data)) {
      const end = findRawEnd(html, at, piece.token.data);
      const isDecoded = piece.token.data === 'title' || piece.token.data === 'textarea';
      if (end > at) yield textToken(html.slice(at, end), isDecoded);
      at = end;
    }
    textFrom = at;
  }
  if (textFrom < html.length) yield textToken(html.slice(textFrom), true);
}

function textToken(text: ByteText, isDecoded: boolean): HtmlToken {
  return { type: 'text', data: isDecoded ? decodeEntities(text) : text, attributes: NONE };
}

function findRawEnd(html: ByteText, from: number, name: string): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

function readMarkup(html: ByteText, at: number): { token: HtmlToken; end: number } | undefined {
  if (html.startsWith('<!--', at)) return readComment(html, at);
  if (html.startsWith('<!', at) || html.startsWith('<?', at)) {
    const close = html.indexOf('>', at);
    const end = close < 0 ? html.length : close + 1;
    const inner = html.slice(at + 2, close < 0 ? html.length : close);
    const isDoctype = /^doctype/i.test(inner);
    const data = isDoctype ? inner.slice(7).trim() : inner;
    return { token: { type: isDoctype ? 'doctype' : 'comment', data, attributes: NONE }, end };
  }
  TAG.lastIndex = at;
  const tag = TAG.exec(html);
  return tag ? readTag(html, TAG.lastIndex, tag) : undefined;
}

function readComment(html: ByteText, at: number): { token: HtmlToken; end: number } {
  for (const empty of ['<!-->', '<!--->']) {
    if (html.startsWith(empty, at)) {
      return { token: { type: 'comment', data: '', attributes: NONE }, end: at + empty.length };
    }
  }
  const close = html.indexOf('-->', at + 4);
  const data = html.slice(at + 4, close < 0 ? html.length : close);
  const end = close < 0 ? html.length : close + 3;
  return { token: { type: 'comment', data: decodeEntities(data), attributes: NONE }, end };
}

function readTag(
  html: ByteText,
  from: number,
  tag: RegExpExecArray,
): { token: HtmlToken; end: number } | undefined {
  const attributes = new Map<string, ByteText>();
  ATTRIBUTE.lastIndex = from;
  let at = from;
  for (;;) {
    const attribute = ATTRIBUTE.exec(html);
    if (!attribute) break;
    at = ATTRIBUTE.lastIndex;
    const [, name = '', double, single, bare] = attribute;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
  const close = html.indexOf('>', at);
  if (close < 0) return undefined;
  const isSelfClosing = html[close - 1] === '/';
  const type = tag[1] === '/' ? 'end' : isSelfClosing ? 'self-closing' : 'start';
  return { token: { type, data: (tag[2] ?? '').toLowerCase(), attributes }, end: close + 1 };
}
