import { decodeEntities } from './decode-entities';

/** A token of HTML, in the order of the text. */
export type HtmlToken =
  | {
      readonly kind: 'text' | 'comment' | 'end' | 'doctype';
      readonly data: string;
      readonly attributes: Attributes;
    }
  | {
      readonly kind: 'start' | 'self-closing';
      readonly data: string;
      readonly attributes: Attributes;
    };
type Attributes = readonly (readonly [string, string])[];

const RAW = new Set([
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'plaintext',
  'script',
  'style',
  'title',
  'textarea',
  'xmp',
]);
const TAG = /<(\/?)([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/uy;
const ATTRIBUTE = /([^\s=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/gu;

/** Splits HTML into tokens without building a tree: what is no tag is text. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const lastEnd = html.lastIndexOf('>');
  let text = 0;
  let at = 0;
  const flush = function* (to: number): Generator<HtmlToken> {
    if (to > text)
      yield { kind: 'text', data: decodeEntities(html.slice(text, to)), attributes: [] };
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const special = readSpecial(html, open);
    if (special) {
      yield* flush(open);
      yield special.token;
      at = special.end;
      text = at;
      continue;
    }
    TAG.lastIndex = open;
    // Behind the last > nothing is a tag, however often one begins.
    const tag = open < lastEnd ? TAG.exec(html) : null;
    if (!tag) {
      at = open + 1;
      continue;
    }
    yield* flush(open);
    at = TAG.lastIndex;
    text = at;
    const [, slash = '', name = '', attributes = '', closing = ''] = tag;
    const data = name.toLowerCase();
    if (slash !== '') {
      yield { kind: 'end', data, attributes: [] };
      continue;
    }
    yield {
      kind: closing === '' ? 'start' : 'self-closing',
      data,
      attributes: readAttributes(attributes),
    };
    if (closing === '' && RAW.has(data)) {
      const end = new RegExp(`</${data}[\\s/>]`, 'iu').exec(html.slice(at));
      const to = end ? at + end.index : html.length;
      if (to > at) yield { kind: 'text', data: html.slice(at, to), attributes: [] };
      at = to;
      text = to;
    }
  }
  yield* flush(html.length);
}

function readSpecial(html: string, at: number): { token: HtmlToken; end: number } | undefined {
  if (html.startsWith('<!--', at)) {
    const close = html.indexOf('-->', at + 4);
    const to = close < 0 ? html.length : close;
    return {
      token: { kind: 'comment', data: html.slice(at + 4, to), attributes: [] },
      end: close < 0 ? html.length : close + 3,
    };
  }
  if (!/^<[!?]/u.test(html.slice(at, at + 2))) return undefined;
  const close = html.indexOf('>', at);
  const to = close < 0 ? html.length : close;
  const isDoctype = /^<!doctype/iu.test(html.slice(at, at + 9));
  return {
    token: {
      kind: isDoctype ? 'doctype' : 'comment',
      data: html.slice(at + 2, to),
      attributes: [],
    },
    end: close < 0 ? html.length : close + 1,
  };
}

function readAttributes(source: string): Attributes {
  return Array.from(source.matchAll(ATTRIBUTE), ([, name = '', double, single, bare]) => [
    name.toLowerCase(),
    decodeEntities(double ?? single ?? bare ?? ''),
  ]);
}
