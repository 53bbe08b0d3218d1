import { runeLength, toBytes } from '../bytes';
import type { FileLint } from '../file-lint';
import type { ValeAlert } from '../vale-alert';
import type { CodeLanguage } from './code-languages';
import { readComments, type CodeComment } from './read-comments';

export interface CodeSetting {
  /** `.hpp` */
  readonly extension: string;
  /** `comment`, or kinds of comments, that are not checked. */
  readonly ignoredScopes: readonly string[];
}

/** Checks the comments of a code file, each as a text of its own. */
export function lintCode(
  code: string,
  lint: FileLint,
  language: CodeLanguage,
  { extension, ignoredScopes }: CodeSetting,
): void {
  if (ignoredScopes.includes('comment')) return;
  for (const comment of readComments(code, language)) {
    if (ignoredScopes.includes(comment.scope)) continue;
    const scope = `text.${comment.scope}${extension}`;
    const { text } = comment;
    lint.ownPlaces(
      () => lint.block({ text, context: toBytes(text), scope, parent: scope, line: -1 }, true),
      (alert) => inFile(alert, comment, language),
    );
  }
}

/** The place in the file of what was found in a comment. */
function inFile(alert: ValeAlert, comment: CodeComment, language: CodeLanguage): ValeAlert {
  const source = comment.source.split('\n')[alert.Line - 1] ?? '';
  const spaces = source.startsWith(' ') ? spacesAt(source, 0) - comment.offset : 0;
  const shift = comment.offset + paddingOf(source, language.openers) + spaces;
  return {
    ...alert,
    Line: alert.Line + comment.line - 1,
    Span: [alert.Span[0] + shift, alert.Span[1] + shift],
  };
}

function paddingOf(line: string, openers: readonly string[]): number {
  const opener = openers.findLast((one) => line.startsWith(one));
  return opener === undefined ? 0 : runeLength(toBytes(opener)) + spacesAt(line, opener.length);
}

function spacesAt(line: string, from: number): number {
  let count = 0;
  while (line[from + count] === ' ') count += 1;
  return count;
}
