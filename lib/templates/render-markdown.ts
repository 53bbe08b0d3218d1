import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';

import { CURSOR, type OutputSlots } from './output-slots';
import { isAllowedAddress, parseMarkdown } from './parse-markdown';
import { TemplateError } from './template-error';

/** The same words twice: allow-listed HTML without white space between blocks, and plain text. */
export interface RenderedMarkdown {
  readonly html: string;
  readonly text: string;
}

const DEPTH_LIMIT = 12;

/**
 * Renders Markdown whose values wait in slots: they are put in as text when the Markdown has been
 * read, so none can become a link, a tag or a list. The caret's mark stays in both.
 */
export function renderMarkdown(source: string, slots: OutputSlots): RenderedMarkdown {
  return joinBlocks(
    parseMarkdown(source).map((block) => renderBlock(block, slots, 1)),
    '\n\n',
  );
}

function renderBlock(block: RootContent, slots: OutputSlots, depth: number): RenderedMarkdown {
  checkDepth(depth);
  switch (block.type) {
    case 'paragraph':
      return paragraph(renderPhrases(block.children, slots, depth));
    case 'heading':
      return paragraph(wrap('strong', renderPhrases(block.children, slots, depth)));
    case 'list':
      return renderList(block, slots, depth);
    case 'blockquote':
      return renderQuote(block.children, slots, depth);
    case 'code':
    case 'html':
      return paragraph(renderText(block.value, slots));
    default:
      // Constructs that are switched off in the parser.
      return { html: '', text: '' };
  }
}

function renderQuote(
  children: readonly RootContent[],
  slots: OutputSlots,
  depth: number,
): RenderedMarkdown {
  const inner = joinBlocks(
    children.map((child) => renderBlock(child, slots, depth + 1)),
    '\n\n',
  );
  if (inner.text === '') return inner;
  return {
    html: `<blockquote>${inner.html}</blockquote>`,
    text: inner.text.replaceAll(/^/gm, '> ').replaceAll(/ +$/gm, ''),
  };
}

/** Numbers that do not begin with 1 are text: attributes of a list do not survive in editors. */
function renderList(list: List, slots: OutputSlots, depth: number): RenderedMarkdown {
  const start = list.start ?? 1;
  const isNumberedText = list.ordered === true && start !== 1;
  const items = list.children
    .map((item) => renderItem(item, slots, depth))
    .filter(({ text }) => text !== '')
    .map((item, index) => {
      const bullet = list.ordered === true ? `${start + index}. ` : '- ';
      const text = bullet + item.text.replaceAll(/\n(?!\n)/g, `\n${' '.repeat(bullet.length)}`);
      const html = isNumberedText ? `<p>${bullet}${item.html}</p>` : `<li>${item.html}</li>`;
      return { html, text };
    });
  const { html, text } = joinBlocks(items, '\n');
  if (text === '' || isNumberedText) return { html, text };
  return list.ordered === true
    ? { html: `<ol>${html}</ol>`, text }
    : { html: `<ul>${html}</ul>`, text };
}

/** An item's only paragraph is the item. */
function renderItem(item: ListItem, slots: OutputSlots, depth: number): RenderedMarkdown {
  const paragraphs = item.children.filter(({ type }) => type === 'paragraph');
  return joinBlocks(
    item.children.map((child) =>
      child.type === 'paragraph' && paragraphs.length === 1
        ? renderPhrases(child.children, slots, depth)
        : renderBlock(child, slots, depth + 1),
    ),
    '\n',
  );
}

function renderPhrases(
  nodes: readonly PhrasingContent[],
  slots: OutputSlots,
  depth: number,
): RenderedMarkdown {
  const pieces = nodes.map((node) => renderPhrase(node, slots, depth + 1));
  return {
    html: pieces.map(({ html }) => html).join(''),
    text: pieces.map(({ text }) => text).join(''),
  };
}

function renderPhrase(node: PhrasingContent, slots: OutputSlots, depth: number): RenderedMarkdown {
  checkDepth(depth);
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return renderText(node.value, slots);
    case 'break':
      return { html: '<br>', text: '\n' };
    case 'strong':
      return wrap('strong', renderPhrases(node.children, slots, depth));
    case 'emphasis':
      return wrap('em', renderPhrases(node.children, slots, depth));
    case 'link':
      return renderLink(node.url, renderPhrases(node.children, slots, depth), slots);
    case 'image':
      return renderText(node.alt ?? '', slots);
    default:
      return { html: '', text: '' };
  }
}

/** An address that is not allowed is no link; when a value made it so, it is shown as text, not lost. */
function renderLink(source: string, label: RenderedMarkdown, slots: OutputSlots): RenderedMarkdown {
  const address = slots
    .fill(source.replaceAll(CURSOR, ''), (value, isFirst) =>
      isFirst ? value : encodeURIComponent(value),
    )
    .trim();
  const shown = address.replace(/^(?:mailto|tel):/i, '');
  const isShown = [address, shown].includes(label.text.replaceAll(CURSOR, '').trim());
  const isAllowed = isAllowedAddress(address);
  if (isShown || shown === '' || (!isAllowed && slots.fill(source) === source)) {
    return isAllowed ? link(address, label) : label;
  }
  const text = `${label.text} (${shown})`;
  if (!isAllowed) return { html: `${label.html} (${escapeHtml(shown)})`, text };
  return link(address, { ...label, text });
}

function link(address: string, { html, text }: RenderedMarkdown): RenderedMarkdown {
  return { html: `<a href="${escapeHtml(address)}">${html}</a>`, text };
}

function renderText(source: string, slots: OutputSlots): RenderedMarkdown {
  const text = slots.fill(source);
  return { html: escapeHtml(text).replaceAll('\n', '<br>'), text };
}

function paragraph({ html, text }: RenderedMarkdown): RenderedMarkdown {
  if (text.trim() === '') return { html: '', text: '' };
  // A paragraph for the caret alone stays: somebody is going to write there.
  const isForCaret = text.trim() === CURSOR;
  return {
    html: isForCaret ? '<p><br></p>' : `<p>${trimSpaces(html)}</p>`,
    text: trimSpaces(text),
  };
}

/** Spaces that an empty value leaves at the ends. */
function trimSpaces(text: string): string {
  return text.replaceAll(/^[ \t]+|[ \t]+$/g, '');
}

function wrap(tag: 'strong' | 'em', { html, text }: RenderedMarkdown): RenderedMarkdown {
  return { html: html === '' ? '' : `<${tag}>${html}</${tag}>`, text };
}

function joinBlocks(blocks: readonly RenderedMarkdown[], separator: string): RenderedMarkdown {
  const shown = blocks.filter(({ text }) => text !== '');
  return {
    html: shown.map(({ html }) => html).join(''),
    text: shown.map(({ text }) => text).join(separator),
  };
}

function checkDepth(depth: number): void {
  if (depth > DEPTH_LIMIT)
    throw new TemplateError('Lists, quotes and emphasis are nested too deeply.');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
