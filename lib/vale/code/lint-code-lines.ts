import { toBytes } from '../bytes';
import type { FileLint } from '../file-lint';
import type { CodeSetting } from './lint-code';

/** How Vale tells comments by single lines, in languages whose texts it does not know. */
export interface LineComments {
  /** A comment in one line. */
  readonly line: RegExp;
  /** The first and the last line of one of several. */
  readonly begins?: RegExp;
  readonly ends?: RegExp;
}

const LANGUAGES: Readonly<Record<string, LineComments>> = {
  '.clj': { line: /;.+/u },
  '.r': { line: /#.+/u },
  '.ps1': { line: /#.+/u, begins: /<#/u, ends: /#>/u },
  // The star of an end must not be that of the beginning.
  '.php': { line: /\/\/.+|\/\*.+\*\/|#.+/u, begins: /\/\*/u, ends: /\*\//u },
  '.lua': { line: /-- .+/u, begins: /--\[\[/u, ends: /\]\]/u },
  '.hs': { line: /-- .+/u, begins: /\{-/u, ends: /-\}/u },
};

/** How comments of a kind of file (`.lua`) are told; undefined where they are not. */
export function lineComments(kind: string): LineComments | undefined {
  return LANGUAGES[kind];
}

/** Checks the comments of a code file line by line. */
export function lintCodeLines(
  code: string,
  lint: FileLint,
  language: LineComments,
  { extension, ignoredScopes }: CodeSetting,
): void {
  const isWanted = (kind: string) =>
    !ignoredScopes.includes('comment') && !ignoredScopes.includes(`comment.${kind}`);
  const check = (text: string, kind: 'line' | 'block', place: { line: number; column: number }) => {
    if (!isWanted(kind)) return;
    const scope = `text.comment.${kind}${extension}`;
    lint.ownPlaces(
      () => lint.block({ text, context: toBytes(text), scope, parent: scope, line: -1 }, true),
      (alert) => ({
        ...alert,
        Line: alert.Line + place.line,
        Span: [alert.Span[0] + place.column, alert.Span[1] + place.column],
      }),
    );
  };
  let block: { text: string; readonly line: number } | undefined;
  let isIgnored = false;
  for (const [index, line] of linesOf(code).entries()) {
    if (block) {
      block.text += `${line}\n`;
      if (!language.ends?.test(line)) continue;
      check(block.text, 'block', { line: block.line, column: 0 });
      block = undefined;
      continue;
    }
    const inline = language.line.exec(line);
    if (inline) {
      const column = toBytes(line.slice(0, inline.index)).length;
      check(inline[0], 'line', { line: index, column });
    } else if (language.begins?.test(line) && !isIgnored)
      block = { text: `${line}\n`, line: index };
    else if (language.ends?.test(line)) isIgnored = !isIgnored;
  }
}

function linesOf(code: string): string[] {
  return code.replace(/\n$/u, '').split('\n');
}
