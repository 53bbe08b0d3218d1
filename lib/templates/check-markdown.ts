import type { Nodes } from 'mdast';

import { createOutputSlots } from './output-slots';
import { isAllowedAddress, parseMarkdown } from './parse-markdown';
import type { BodyProblem } from './read-body';
import { TemplateError } from './template-error';

const HTML =
  /<\/?(?:a|b|br|div|em|font|h[1-6]|hr|i|img|li|ol|p|script|span|strong|style|table|td|tr|u|ul)(?:\s[^<>]*)?\/?>/giu;
const COMMENT = /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g;

/** What in a body's Markdown would not reach the customer as it was meant: HTML, images, odd links. */
export function checkMarkdown(body: string): BodyProblem[] {
  const slots = createOutputSlots();
  const plain = body
    .replaceAll(COMMENT, onlyLineBreaks)
    .replaceAll(/\{%[\s\S]*?%\}/g, onlyLineBreaks)
    .replaceAll(/\{\{[\s\S]*?\}\}/g, (output) => slots.hold('1') + onlyLineBreaks(output));
  try {
    return [
      ...[...plain.matchAll(HTML)].map(({ 0: tag, index }) => ({
        message: `${tag} would be shown as text; templates are Markdown.`,
        line: plain.slice(0, index).split('\n').length,
      })),
      ...parseMarkdown(plain).flatMap((block) => checkNode(block, (text) => slots.fill(text))),
    ];
  } catch (error) {
    if (error instanceof TemplateError) return [{ message: error.message }];
    throw error;
  }
}

function checkNode(node: Nodes, fill: (text: string) => string): BodyProblem[] {
  const line = node.position?.start.line ?? 1;
  const children = 'children' in node ? node.children : [];
  const inner = children.flatMap((child) => checkNode(child, fill));
  if (node.type === 'image') {
    return [{ message: 'Images cannot be inserted; link to the picture or leave it out.', line }];
  }
  // An address that is all value is checked when it is there.
  const isOpen = node.type !== 'link' || /^\uFDD1[\uFDE0-\uFDEF]+$/.test(node.url);
  if (isOpen || isAllowedAddress(fill(node.url))) return inner;
  const message = `"${fill(node.url)}" cannot be a link; write https://, mailto: or tel: before it.`;
  return [{ message, line }, ...inner];
}

function onlyLineBreaks(text: string): string {
  return text.replaceAll(/[^\n]/g, '');
}
