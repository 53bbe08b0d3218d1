import type { Span } from '@/lib/text/span';

import type { Edit, EditTarget } from './edit-text';
import { waysFor, type EditorFamily } from './editor-family';
import { hasSpacedLines, linesHtml, type LineShape } from './line-markup';
import { findSeams, foldLayout, offsetAfter, putIn } from './meant-text';
import type { InsertableText } from './reply-editor';
import type { Content } from './techniques';
import { readMarkup, type Markup } from './template-markup';

/** A template in an editor whose blocks are lines. Such an editor may take the rich or the plain form. */
export function lineTemplateEdit(
  { element, text }: EditTarget,
  { word, template }: EditorFamily,
  shape: LineShape,
  span: Span,
  insertable: InsertableText,
): Edit {
  const before = text();
  const markup = readMarkup(insertable);
  const seams = findSeams(before, span, markup.text);
  const isSpaced = hasSpacedLines(element);
  const plain = isSpaced ? insertable.text.replaceAll(/\n{2,}/g, '\n') : insertable.text;
  const withSeams = (words: string): string => seams.before + words + seams.after;
  const content: Content = {
    text: withSeams(plain),
    lineHtml: '',
    blockHtml: linesHtml(markup, seams, shape, isSpaced),
  };
  // Their words differ: plain text has bullets, and the addresses of links.
  const forms = [markup.text, plain].map((words) => ({
    words,
    whole: putIn(before, span, withSeams(words)),
  }));
  const formOf = (found: string) =>
    forms.find(({ whole }) => foldLayout(whole) === foldLayout(found));
  return {
    span,
    meant: forms[0]?.whole ?? before,
    isMeant: (found) => formOf(found) !== undefined,
    caretIn: (found) =>
      offsetAfter(found, before.slice(0, span.start) + (formOf(found)?.words ?? '')),
    // A phrase without markup is no more than words: those keep the spaces around it in every editor.
    ways: waysFor(isPhrase(markup) ? word : template, element).map(
      (way) => () => way(element, content),
    ),
  };
}

function isPhrase({ fragment, text }: Markup): boolean {
  return !text.includes('\n') && fragment.querySelector(':not(p, div, span)') === null;
}
