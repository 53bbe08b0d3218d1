import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** GitHub's Markdown as HTML, tags in it left as they are, void elements without a slash. */
export function markdownToHtml(markdown: string): string {
  const html = micromark(withMathAsCode(markdown), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml(), plainVoids],
  });
  return html
    .replaceAll(/<img (src="[^"]*" alt="[^"]*"(?: title="[^"]*")?) \/>/gu, '<img $1>')
    .replaceAll(/<input ([^>]*?) ?\/>/gu, '<input $1>')
    .replaceAll(/<h2 id="footnote-label" class="sr-only">Footnotes<\/h2>/gu, '<hr>');
}

type Extension = ReturnType<typeof gfmHtml>;

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
    htmlFlowData(token) {
      this.raw(this.sliceSerialize(token));
    },
    htmlTextData(token) {
      this.raw(this.sliceSerialize(token));
    },
  },
};

/** `$$` blocks are formulas and no prose. */
function withMathAsCode(markdown: string): string {
  return markdown.replaceAll(/^\$\$[^\S\n]*\n([\s\S]*?)^\$\$[^\S\n]*$/gmu, '```\n$1```');
}
