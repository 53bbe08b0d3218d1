import { countRunes, type ByteText } from './byte-text';

const FRONT_MATTER = /^(?:---|\+\+\+)\n(.+?)\n(?:---|\+\+\+)/s;

/** Markdown as it is rendered: front matter stands in a fence, so that no rule sees it. */
export function fenceFrontMatter(markdown: string): string {
  return markdown.replace(FRONT_MATTER, (_, inner: string) => `\n\`\`\`\n${inner}\n\`\`\`\n`);
}

/** Markdown as matches are looked for in it: what is never text (info strings, labels of links, numbers of lists) is masked. */
export function maskMarkdown(content: ByteText): ByteText {
  return content
    .replaceAll(/`{3,}.+/g, (fence) => {
      const parts = fence.split('`');
      const last = parts.at(-1) ?? '';
      return '`'.repeat(parts.length - 1) + '*'.repeat(countRunes(last));
    })
    .replaceAll(/\]\[[^\]\n]+\]/g, (label) => `][${stars(countRunes(label) - 3)}]`)
    .replaceAll(/\[[^\]\n]+\]:/g, (label) => `[${stars(countRunes(label) - 3)}]:`)
    .replaceAll(/^\d+\./gm, (number) => stars(number.length));
}

function stars(count: number): string {
  return '*'.repeat(Math.max(0, count));
}
