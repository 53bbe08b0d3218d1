import { micromark } from 'micromark';
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { gfmTaskListItem, gfmTaskListItemHtml } from 'micromark-extension-gfm-task-list-item';

import { linkify } from './linkify';

/** GitHub's Markdown as HTML, tags in it left as they are, void elements without a slash. */
export function markdownToHtml(markdown: string): string {
  const html = micromark(withMathAsCode(markdown), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()],
    htmlExtensions: [
      gfmFootnoteHtml(),
      gfmStrikethroughHtml(),
      gfmTableHtml(),
      gfmTaskListItemHtml(),
      plainVoids,
    ],
  });
  const plain = html
    .replaceAll(/<img (src="[^"]*" alt="[^"]*"(?: title="[^"]*")?) \/>/gu, '<img $1>')
    .replaceAll(/<input ([^>]*?) ?\/>/gu, '<input $1>')
    .replaceAll(/<h2 id="footnote-label" class="sr-only">Footnotes<\/h2>/gu, '<hr>');
  return linkify(plain);
}

type Extension = ReturnType<typeof gfmTableHtml>;

const plainVoids: Extension = {
  exit: {
    hardBreakEscape() {
      this.tag('<br>');
    },
    hardBreakTrailing() {
      this.tag('<br>');
    },
    thematicBreak() {
      this.lineEndingIfNeeded();
      this.tag('<hr>');
    },
  },
};

/** `$$` blocks are formulas and no prose. */
function withMathAsCode(markdown: string): string {
  return markdown.replaceAll(/^\$\$[^\S\n]*\n([\s\S]*?)^\$\$[^\S\n]*$/gmu, '```\n$1```');
}
