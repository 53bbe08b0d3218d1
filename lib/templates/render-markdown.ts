import type { List, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** The same words twice: as HTML (allow-listed tags, no white space between blocks) and as plain text. */
export interface RenderedMarkdown {
  readonly html: string;
  readonly text: string;
}

const SAFE_LINK = /^(?:https?:\/\/|mailto:|tel:)/iu;

/**
 * Renders Markdown. `fill` puts the values in: it is given every piece of text, so a value is never
 * read as Markdown or HTML. A line break in the source is a line break.
 */
export function renderMarkdown(source: string, fill: (text: string) => string): RenderedMarkdown {
  const { children } = fromMarkdown(source, {
    extensions: [
      { disable: { null: ['codeIndented', 'htmlFlow', 'htmlText', 'setextUnderline'] } },
    ],
  });
  const blocks = children
    .map((block) => renderBlock(block, fill))
    .filter(({ text }) => text !== '');
  return {
    html: blocks.map(({ html }) => html).join(''),
    text: blocks.map(({ text }) => text).join('\n\n'),
  };
}

function renderBlock(block: RootContent, fill: (text: string) => string): RenderedMarkdown {
  switch (block.type) {
    case 'paragraph':
      return wrap('p', renderInline(block.children, fill));
    case 'heading': {
      const { html, text } = renderInline(block.children, fill);
      return { html: `<p><strong>${html}</strong></p>`, text };
    }
    case 'list':
      return renderList(block, fill);
    case 'blockquote': {
      const inner = block.children.map((child) => renderBlock(child, fill));
      return {
        html: `<blockquote>${inner.map(({ html }) => html).join('')}</blockquote>`,
        text: inner
          .map(({ text }) => text)
          .join('\n\n')
          .replaceAll(/^/gmu, '> '),
      };
    }
    case 'code':
      return wrap('p', renderText(block.value, fill));
    default:
      return wrap('p', renderText('value' in block ? block.value : '', fill));
  }
}

function renderList(list: List, fill: (text: string) => string): RenderedMarkdown {
  const items = list.children.map((item) => item.children.map((child) => renderBlock(child, fill)));
  const tag = list.ordered ? 'ol' : 'ul';
  const start = list.start ?? 1;
  return {
    html: `<${tag}>${items
      .map(
        (item) =>
          `<li>${item.map(({ html }) => withoutParagraph(html, item.length)).join('')}</li>`,
      )
      .join('')}</${tag}>`,
    text: items
      .map((item, index) => {
        const bullet = list.ordered ? `${start + index}. ` : '- ';
        const body = item.map(({ text }) => text).join('\n');
        return bullet + body.replaceAll('\n', `\n${' '.repeat(bullet.length)}`);
      })
      .join('\n'),
  };
}

function withoutParagraph(html: string, siblings: number): string {
  return siblings === 1 ? html.replace(/^<p>(?<inner>[\s\S]*)<\/p>$/u, '$<inner>') : html;
}

function renderInline(
  nodes: readonly PhrasingContent[],
  fill: (text: string) => string,
): RenderedMarkdown {
  const pieces = nodes.map((node) => renderPhrase(node, fill));
  return {
    html: pieces.map(({ html }) => html).join(''),
    text: pieces.map(({ text }) => text).join(''),
  };
}

function renderPhrase(node: PhrasingContent, fill: (text: string) => string): RenderedMarkdown {
  switch (node.type) {
    case 'text':
      return renderText(node.value, fill);
    case 'break':
      return { html: '<br>', text: '\n' };
    case 'strong':
      return wrap('strong', renderInline(node.children, fill));
    case 'emphasis':
      return wrap('em', renderInline(node.children, fill));
    case 'link': {
      const inner = renderInline(node.children, fill);
      const url = fill(node.url);
      if (!SAFE_LINK.test(url)) return inner;
      const shown = url.replace(/^(?:mailto|tel):/iu, '');
      return {
        html: `<a href="${escapeHtml(url)}">${inner.html}</a>`,
        text: inner.text === shown || inner.text === url ? inner.text : `${inner.text} (${shown})`,
      };
    }
    default:
      return renderText(sourceOf(node), fill);
  }
}

/** What has no place in a mail keeps its words. */
function sourceOf(node: Nodes | Parents): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return '';
}

function renderText(value: string, fill: (text: string) => string): RenderedMarkdown {
  const text = fill(value).replaceAll(/\r\n?/gu, '\n');
  return { html: escapeHtml(text).replaceAll('\n', '<br>'), text };
}

function wrap(tag: string, { html, text }: RenderedMarkdown): RenderedMarkdown {
  return { html: `<${tag}>${html}</${tag}>`, text };
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
