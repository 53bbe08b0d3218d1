import type { Span } from '@/lib/text/span';

import type { Edit, EditTarget } from './edit-text';
import { waysFor, type EditorFamily } from './editor-family';
import { findSeams, foldLayout, foldSpaces, offsetAfter, putIn } from './meant-text';
import type { InsertableText } from './reply-editor';
import { insertText, type Content, type Technique } from './techniques';
import { lineHtml, pasteHtml, readMarkup } from './template-markup';

/** A word in place of another; the rest of the text stays to the letter. */
export function wordEdit(
  { element, text }: EditTarget,
  { word }: EditorFamily,
  span: Span,
  replacement: string,
): Edit {
  const meant = putIn(text(), span, replacement);
  const content = { text: replacement, lineHtml: '', blockHtml: '' };
  return {
    span,
    meant,
    isMeant: (found) => foldSpaces(found) === foldSpaces(meant),
    caretIn: () => span.start + replacement.length,
    ways: waysFor(word, element).map((way) => () => way(element, content)),
  };
}

/** A template in place of the stretch: its words exactly once, in whatever layout the editor gives them. */
export function templateEdit(
  { element, text }: EditTarget,
  { template, pasted }: EditorFamily,
  span: Span,
  insertable: InsertableText,
): Edit {
  const before = text();
  const markup = readMarkup(insertable);
  const seams = findSeams(before, span, markup.text);
  const meant = putIn(before, span, seams.before + markup.text + seams.after);
  const head = before.slice(0, span.start) + markup.text;
  const content: Content = {
    text: seams.before + markup.text + seams.after,
    lineHtml: lineHtml(markup, seams),
    blockHtml: pasteHtml(markup, seams, pasted),
  };
  return {
    span,
    meant,
    isMeant: (found) => foldLayout(found) === foldLayout(meant),
    caretIn: (found) => offsetAfter(found, head),
    ways: waysFor(template, element).map((way) => () => way(element, content)),
  };
}

/** A template in a field that takes text alone: text areas, inputs, plain-text editing hosts. */
export function plainTemplateEdit(
  { element, text }: EditTarget,
  span: Span,
  { text: template }: { readonly text: string },
  techniques: readonly Technique[] = [insertText],
): Edit {
  const before = text();
  const seams = findSeams(before, span, template);
  const inserted = seams.before + template + seams.after;
  const meant = putIn(before, span, inserted);
  return {
    span,
    meant,
    isMeant: (found) => foldSpaces(found) === foldSpaces(meant),
    caretIn: () => span.start + seams.before.length + template.length,
    ways: techniques.map(
      (way) => () => way(element, { text: inserted, lineHtml: '', blockHtml: '' }),
    ),
    isTyping: true,
  };
}
