import { parse } from 'yaml';

import { compilePattern } from '@/lib/rules/pattern/compile-pattern';
import { valeDialect } from '@/lib/rules/pattern/dialects';

import { toBytes } from './bytes';
import type { FileLint } from './file-lint';
import { lintHtml, type MarkupSetting } from './lint-html';
import { markdownToHtml } from './markdown-html';

/** What the configuration takes out of a Markdown text before it is read. */
export interface MarkdownIgnores {
  readonly blocks: readonly string[];
  readonly tokens: readonly string[];
  readonly commentDelimiters?: readonly [string, string] | undefined;
}

/** Checks a Markdown file: its front matter, then its blocks as HTML. */
export function lintMarkdown(
  content: string,
  lint: FileLint,
  setting: MarkupSetting,
  ignores: MarkdownIgnores,
): void {
  lintFrontMatter(content, lint, setting.extension);
  const html = markdownToHtml(withoutIgnored(content, ignores));
  lintHtml(html, withoutLabels(content), lint, setting);
}

const FRONT_MATTER = /^(?:---|\+\+\+)\n([\s\S]+?)\n(?:---|\+\+\+)/u;

/** Front matter and ignored blocks as code, ignored words as code, and comments in Markdown's own form. */
function withoutIgnored(
  content: string,
  { blocks, tokens, commentDelimiters }: MarkdownIgnores,
): string {
  let text = content.replace(FRONT_MATTER, '\n```\n$1\n```\n');
  for (const pattern of blocks)
    text = replaceAll(text, pattern, (inner) => `\n\`\`\`\n${inner}\n\`\`\`\n`);
  for (const pattern of tokens) text = replaceAll(text, pattern, (inner) => `\`${inner}\``);
  if (!commentDelimiters || commentDelimiters[0] === '') return text;
  return text.replaceAll(commentDelimiters[0], '<!--').replaceAll(commentDelimiters[1], '-->');
}

function replaceAll(text: string, pattern: string, write: (inner: string) => string): string {
  const { expression, groups } = compilePattern(pattern, valeDialect, { keepGroups: true });
  return text.replace(expression, (...found: unknown[]) => {
    const inner = groups[1] === undefined ? '' : found[groups[1]];
    return write(typeof inner === 'string' ? inner : '');
  });
}

/** Info strings, labels of links and numbers of lists masked: no match lies in them. */
function withoutLabels(content: string): string {
  return content
    .replaceAll(/`{3,}.+/gu, (fence) => {
      const parts = fence.split('`');
      return '`'.repeat(parts.length - 1) + stars(parts.at(-1) ?? '');
    })
    .replaceAll(/\]\[[^\]\n]+\]/gu, (label) => `][${stars(label.slice(3))}]`)
    .replaceAll(/\[[^\]\n]+\]:/gu, (label) => `[${stars(label.slice(3))}]:`)
    .replaceAll(/^\d+\./gmu, (number) => stars(number));
}

function stars(text: string): string {
  return '*'.repeat([...text].length);
}

function lintFrontMatter(content: string, lint: FileLint, extension: string): void {
  const matter = /^---\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/u.exec(content);
  if (!matter) return;
  const read = readYaml(matter[1] ?? '');
  if (typeof read !== 'object' || read === null) return;
  for (const [key, value] of Object.entries(read)) {
    if (typeof value !== 'string' || value === '') continue;
    const [first = ''] = value.split('\n');
    const line = matter[0].split('\n').findIndex((one) => one.includes(first));
    if (line < 0) continue;
    const scope = `text.frontmatter.${key}${extension}`;
    lint.block(
      { text: value, context: toBytes(content), scope, parent: scope, line: line - 1 },
      false,
    );
  }
}

function readYaml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    // Front matter that is none is no prose either.
    return undefined;
  }
}
