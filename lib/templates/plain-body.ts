import type { Template } from './template';

const PREVIEW_LETTERS = 140;
const COMMENT = /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g;
const OUTPUT = /\{\{-?\s*(?<name>[\p{L}\p{N}_.]*)[^}]*\}\}/gu;

/** The words of a body, without Liquid and Markdown: what a search looks through. */
export function plainBody(body: string): string {
  return wordsOf(body, () => ' ');
}

/** The beginning of a variant's text on one line; `…` is where a value comes. */
export function previewOf({ variants }: Template, language: string): string {
  const text = wordsOf((variants[language] ?? '').slice(0, 2000), (name) =>
    name === 'cursor' ? '' : '…',
  );
  const letters = [...text];
  return letters.length <= PREVIEW_LETTERS
    ? text
    : `${letters
        .slice(0, PREVIEW_LETTERS - 1)
        .join('')
        .trimEnd()}…`;
}

function wordsOf(body: string, output: (name: string) => string): string {
  return body
    .replaceAll(COMMENT, ' ')
    .replaceAll(/\{%[\s\S]*?%\}/g, ' ')
    .replaceAll(OUTPUT, (_, name: string) => output(name))
    .replaceAll(/\[(?<label>[^\]]*)\]\([^)\s]*\)/g, '$<label>')
    .replaceAll(/^[ \t]*(?:[-*+>]|#{1,6}|\d+[.)])[ \t]+/gm, '')
    .replaceAll(/\*\*|__|(?<!\\)[*`]|\\(?=[*_[\]])/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
