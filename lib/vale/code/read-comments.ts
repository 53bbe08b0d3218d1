import { toBytes } from '../bytes';
import type { CodeLanguage } from './code-languages';

/** A comment as Vale reads it: its prose, and what of the source it was. */
export interface CodeComment {
  readonly text: string;
  readonly source: string;
  /** From 1. */
  readonly line: number;
  /** Bytes before it in its line. */
  readonly offset: number;
  readonly scope: 'text.comment.line' | 'text.comment.block';
}

/** The comments of a file, those of lines that follow each other at the same place as one. */
export function readComments(code: string, language: CodeLanguage): CodeComment[] {
  let line = 1;
  let at = 0;
  const comments = language.find(code).map(({ start, end }): CodeComment => {
    line += code.slice(at, start).split('\n').length - 1;
    at = start;
    const source = code.slice(start, end);
    const text = source.replaceAll(language.delimiters, '');
    const isBlock = text.split('\n').length > 2;
    return {
      text: isBlock ? dedented(text) : text,
      source,
      line,
      offset: toBytes(code.slice(code.lastIndexOf('\n', start - 1) + 1, start)).length,
      scope: isBlock ? 'text.comment.block' : 'text.comment.line',
    };
  });
  return joined(comments).map((comment) => ({ ...comment, text: withoutSpaces(comment.text) }));
}

function dedented(text: string): string {
  const [first = '', ...others] = text.split('\n');
  const indents = others
    .filter((line) => withoutSpaces(line) !== '')
    .map((line) => line.length - withoutSpaces(line).length);
  const common = indents.length > 0 ? Math.min(...indents) : 0;
  const cut = (line: string) =>
    line.slice(Math.min(common, line.length - withoutSpaces(line).length));
  return [withoutSpaces(first), ...others.map(cut), ''].join('\n');
}

function joined(comments: readonly CodeComment[]): CodeComment[] {
  const groups: { readonly first: CodeComment; readonly more: CodeComment[] }[] = [];
  for (const [index, comment] of comments.entries()) {
    const before = comments[index - 1];
    const group = groups.at(-1);
    const goesOn =
      comment.scope === 'text.comment.line' &&
      before?.line === comment.line - 1 &&
      before.offset === comment.offset;
    if (group && goesOn) group.more.push(comment);
    else groups.push({ first: comment, more: [] });
  }
  return groups.map(({ first, more }) => ({
    ...first,
    text: first.text + linesOf(more.map(({ text }) => text)),
    source: first.source + linesOf(more.map(({ source }) => source)),
  }));
}

/** Lines to add to a comment. An empty one counts twice, as in Vale. */
function linesOf(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const all = lines
    .map((line) => {
      if (line === '') return '\n\n';
      return line.endsWith('\n') ? line : `${withoutSpaces(line)}\n`;
    })
    .join('');
  return all.startsWith('\n') ? all : `\n${withoutSpaces(all)}`;
}

function withoutSpaces(line: string): string {
  return line.replace(/^ +/u, '');
}
