import type { FileLint } from '../file-lint';
import { codeLanguage } from './code-languages';
import { lintCode, type CodeSetting } from './lint-code';
import { lineComments, lintCodeLines } from './lint-code-lines';

/** Checks the comments of a code file; `code` is the extension that stands for its language. */
export function lintComments(
  content: string,
  lint: FileLint,
  code: string,
  setting: CodeSetting,
): void {
  const language = codeLanguage(code);
  if (language) {
    lintCode(content, lint, language, setting);
    return;
  }
  const byLine = lineComments(code);
  if (byLine) lintCodeLines(content, lint, byLine, setting);
}
