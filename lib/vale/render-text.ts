import type { Text } from 'mdast';

import { escapeHtml } from './escape-html';
import type { Rendering } from './rendering';

const PIECES =
  /\[\^([^\]\s]+)\]|(?<![~\\])(~~?)(?=[^\s~])([^~]*[^\s~])\2(?!~)|(?<![\w/@.-])((?:https?:\/\/|www\.)[\w-]+(?:\.[\w-]+)+[^\s<]*)|(?<![\w.+@-])([\w.+-]+@[\w-]+(?:\.[\w-]+)+)(?![\w@-])/g;

/** Renders text with what GitHub reads into it: footnotes, struck-out words, bare addresses. */
export function renderText(node: Text, rendering: Rendering): string {
  let html = '';
  let from = 0;
  for (const piece of node.value.matchAll(PIECES)) {
    const rendered = renderPiece(piece, rendering);
    if (rendered === undefined) continue;
    html += escapeHtml(node.value.slice(from, piece.index)) + rendered;
    from = piece.index + piece[0].length;
  }
  return html + escapeHtml(node.value.slice(from));
}

function renderPiece(piece: RegExpExecArray, rendering: Rendering): string | undefined {
  const [, label, , struck, url, mail] = piece;
  if (label !== undefined) {
    const number = rendering.footnotes.number(label);
    if (number === undefined) return undefined;
    return `<sup id="fnref:${number}"><a href="#fn:${number}" class="footnote-ref">${number}</a></sup>`;
  }
  if (struck !== undefined) return `<del>${escapeHtml(struck)}</del>`;
  if (rendering.isInLink === true) return undefined;
  if (url !== undefined) return renderUrl(url);
  return mail === undefined
    ? undefined
    : `<a href="mailto:${escapeHtml(mail)}">${escapeHtml(mail)}</a>`;
}

// The signs that close a sentence are no part of the address in it.
function renderUrl(written: string): string {
  let url = written.replace(/[?!.,:*_~'"]+$/, '');
  while (url.endsWith(')') && count(url, ')') > count(url, '(')) url = url.slice(0, -1);
  const target = url.startsWith('www.') ? `http://${url}` : url;
  const rest = written.slice(url.length);
  return `<a href="${escapeHtml(target)}">${escapeHtml(url)}</a>${escapeHtml(rest)}`;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
