import type {
  Definition,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

import { escapeHtml } from './escape-html';
import { findFootnotes } from './find-footnotes';
import { renderTable } from './render-table';
import { renderText } from './render-text';
import type { Rendering } from './rendering';

/** Renders Markdown of GitHub's kind as HTML: the text of each block is what rules are run over. */
export function renderMarkdown(markdown: string): string {
  const { body, footnotes } = findFootnotes(maskMath(markdown));
  const root = fromMarkdown(body);
  const definitions = new Map<string, Definition>();
  collectDefinitions(root, definitions);
  const rendering = { definitions, footnotes, source: body };
  return renderBlocks(root.children, rendering) + renderFootnotes(rendering);
}

// Display math is left out of checks: as a fence it is.
function maskMath(markdown: string): string {
  return markdown.replaceAll(/^\$\$[ \t]*\n([^$]*)\n\$\$[ \t]*$/gm, '```\n$1\n```');
}

function collectDefinitions(node: Nodes, into: Map<string, Definition>): void {
  if (node.type === 'definition' && !into.has(node.identifier)) into.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) collectDefinitions(child, into);
}

function renderBlocks(nodes: readonly RootContent[], rendering: Rendering): string {
  return nodes.map((node) => renderBlock(node, rendering)).join('');
}

function renderBlock(node: RootContent, rendering: Rendering): string {
  switch (node.type) {
    case 'paragraph':
      return renderParagraph(node, rendering);
    case 'heading':
      return `<h${node.depth}>${renderInline(node.children, rendering)}</h${node.depth}>\n`;
    case 'thematicBreak':
      return '<hr>\n';
    case 'blockquote':
      return `<blockquote>\n${renderBlocks(node.children, rendering)}</blockquote>\n`;
    case 'list':
      return renderList(node, rendering);
    case 'code': {
      const language = node.lang ? ` class="language-${escapeHtml(node.lang)}"` : '';
      return `<pre><code${language}>${escapeHtml(node.value)}\n</code></pre>\n`;
    }
    case 'html':
      return `${node.value}\n`;
    default:
      return '';
  }
}

function renderParagraph(node: Paragraph, rendering: Rendering): string {
  const table = renderTable(node, rendering, renderCell);
  return table ?? `<p>${renderInline(node.children, rendering)}</p>\n`;
}

function renderCell(cell: string, rendering: Rendering): string {
  const definitions = [...rendering.definitions.values()]
    .map(({ label, identifier, url }) => `[${label ?? identifier}]: <${url}>`)
    .join('\n');
  // A sign before it keeps a cell such as "1. first" or "# one" from being more than its text.
  const [first] = fromMarkdown(`\u2060${cell}\n\n${definitions}`).children;
  if (first?.type !== 'paragraph') return escapeHtml(cell);
  return renderInline(first.children, rendering).replace('\u2060', '');
}

function renderList(node: List, rendering: Rendering): string {
  const tag = node.ordered ? 'ol' : 'ul';
  const isLoose = node.spread === true || node.children.some((item) => item.spread === true);
  const items = node.children.map((item) => renderItem(item, isLoose, rendering)).join('');
  return `<${tag}>\n${items}</${tag}>\n`;
}

function renderItem(item: ListItem, isLoose: boolean, rendering: Rendering): string {
  const parts = item.children.map((child, index) => {
    if (child.type !== 'paragraph' || isLoose) return renderBlock(child, rendering);
    const html = renderParagraph(child, rendering);
    const isBare = html.startsWith('<p>');
    const inner = isBare ? html.slice(3, -5) : html;
    return isBare && index < item.children.length - 1 ? `${inner}\n` : inner;
  });
  const first = item.children[0];
  const isBlockFirst = first !== undefined && (isLoose || first.type !== 'paragraph');
  return `<li>${isBlockFirst ? '\n' : ''}${renderTask(parts.join(''))}</li>\n`;
}

function renderTask(html: string): string {
  return html.replace(/^(\n?(?:<p>)?)\[([ xX])\]\s/, '$1<input type="checkbox"> ');
}

function renderInline(nodes: readonly PhrasingContent[], rendering: Rendering): string {
  return nodes.map((node) => renderPhrase(node, rendering)).join('');
}

function renderPhrase(node: PhrasingContent, rendering: Rendering): string {
  switch (node.type) {
    case 'text':
      return renderText(node, rendering);
    case 'emphasis':
      return `<em>${renderInline(node.children, rendering)}</em>`;
    case 'strong':
      return `<strong>${renderInline(node.children, rendering)}</strong>`;
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'break':
      return '<br>\n';
    case 'html':
      return node.value;
    case 'link': {
      const inner = renderInline(node.children, { ...rendering, isInLink: true });
      return `<a href="${escapeHtml(node.url)}"${titleOf(node.title)}>${inner}</a>`;
    }
    case 'image':
      return `<img src="${escapeHtml(node.url)}" alt="${escapeHtml(node.alt ?? '')}"${titleOf(node.title)}>`;
    case 'linkReference': {
      const definition = rendering.definitions.get(node.identifier);
      const inner = renderInline(node.children, { ...rendering, isInLink: true });
      return `<a href="${escapeHtml(definition?.url ?? '')}"${titleOf(definition?.title)}>${inner}</a>`;
    }
    case 'imageReference': {
      const definition = rendering.definitions.get(node.identifier);
      return `<img src="${escapeHtml(definition?.url ?? '')}" alt="${escapeHtml(node.alt ?? '')}"${titleOf(definition?.title)}>`;
    }
    default:
      return '';
  }
}

function renderFootnotes(rendering: Rendering): string {
  const notes = rendering.footnotes.used();
  if (notes.length === 0) return '';
  const items = notes.map(({ markdown, number }) => {
    const html = renderBlocks(fromMarkdown(markdown).children, rendering);
    const back = `&#160;<a href="#fnref:${number}" class="footnote-backref">&#x21a9;&#xfe0e;</a>`;
    const closing = html.lastIndexOf('</p>');
    const withBack =
      closing < 0 ? html + back : html.slice(0, closing) + back + html.slice(closing);
    return `<li id="fn:${number}">\n${withBack}</li>\n`;
  });
  return `<div class="footnotes">\n<hr>\n<ol>\n${items.join('')}</ol>\n</div>\n`;
}

function titleOf(title: string | null | undefined): string {
  return title ? ` title="${escapeHtml(title)}"` : '';
}
