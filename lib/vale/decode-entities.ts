import { fromMarkdown } from 'mdast-util-from-markdown';

import { toBytes, type ByteText } from './byte-text';

const known = new Map<string, ByteText>();
// These HTML knows without the semicolon too.
const BARE = /&(?:amp|lt|gt|quot|nbsp|copy|reg)(?![;\w=])/g;

/** Puts the characters in the place of HTML's entities; what is no entity stays. */
export function decodeEntities(text: ByteText): ByteText {
  if (!text.includes('&')) return text;
  return text
    .replaceAll(BARE, (entity) => decode(`${entity};`))
    .replaceAll(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g, decode);
}

function decode(entity: string): ByteText {
  const seen = known.get(entity);
  if (seen !== undefined) return seen;
  // Markdown has HTML's entities, and its parser, which is here anyway, has the table of them.
  const paragraph = fromMarkdown(`x${entity}x`).children[0];
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const decoded = text?.type === 'text' ? toBytes(text.value.slice(1, -1)) : entity;
  known.set(entity, decoded);
  return decoded;
}
