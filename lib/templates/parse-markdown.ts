import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

import { TemplateError } from './template-error';

const SWITCHED_OFF = [
  // An indented line in a condition is a line, and `---` under a greeting is no heading.
  'codeIndented',
  'setextUnderline',
  'thematicBreak',
  // HTML in a template is text.
  'htmlFlow',
  'htmlText',
  // `[NAVN]` is never looked up, so it is never lost.
  'definition',
];
const MARKS_IN_A_ROW = 30;

/** The blocks of a Markdown text, as far as templates use Markdown. */
export function parseMarkdown(source: string): RootContent[] {
  // The parser takes quadratic time over these, and no letter to a customer has them.
  if (/^[\s>*+-]*(?:[>*+-]\s*){30}/m.test(source) || hasManyMarks(source)) {
    throw new TemplateError('Lists, quotes and emphasis are nested too deeply.');
  }
  return fromMarkdown(source, { extensions: [{ disable: { null: SWITCHED_OFF } }] }).children;
}

function hasManyMarks(source: string): boolean {
  return new RegExp(`[*_[!\\]]{${MARKS_IN_A_ROW}}`).test(source);
}

/** True for addresses that may become a link: https, mailto and tel. */
export function isAllowedAddress(address: string): boolean {
  if (/[\s\p{Cc}\p{Cf}"<>\\]/u.test(address)) return false;
  if (/^mailto:[^@]+@[^@]+$/i.test(address)) return true;
  if (/^tel:\+?[\d().-]+$/i.test(address)) return true;
  return /^https:\/\//i.test(address) && URL.canParse(address);
}
