import type { Span } from '@/lib/text/span';

import type { Edit, EditTarget } from './edit-text';
import { waysFor, type EditorFamily } from './editor-family';
import { findSeams, foldLayout, foldSpaces, narrowChange, offsetAfter, putIn } from './meant-text';
import type { InsertableText } from './reply-editor';
import { insertText, insertWord, type Content, type Technique } from './techniques';
import { escapeHtml, inOneBlock, lineHtml, pasteHtml, readMarkup } from './template-markup';

interface WordChange {
  readonly span: Span;
  readonly expected: string;
  readonly replacement: string;
  /** Nothing of a bold, italic or linked stretch would be left. */
  readonly isWholeElement: boolean;
}

/** A word in place of another; the rest of the text stays to the letter. */
export function wordEdit(
  { element, text }: EditTarget,
  { word }: EditorFamily,
  { span, expected, replacement, isWholeElement }: WordChange,
): Edit {
  const before = text();
  const meant = putIn(before, span, replacement);
  // An editor takes bold away with the last character that has it.
  const change = isWholeElement ? narrowChange(before, span, replacement) : { span, replacement };
  const html = escapeHtml(change.replacement);
  const content = { text: change.replacement, lineHtml: html, blockHtml: html };
  return {
    span: change.span,
    meant,
    isStale: before.slice(span.start, span.end) !== expected,
    isMeant: (found) => foldSpaces(found) === foldSpaces(meant),
    caretIn: () => span.start + replacement.length,
    ways: waysFor(word, element).map((way) => () => way(element, content)),
  };
}

/** A template in place of the stretch: its words exactly once, in whatever layout the editor gives them. */
export function templateEdit(
  { element, text }: EditTarget,
  family: EditorFamily,
  span: Span,
  insertable: InsertableText,
): Edit {
  const before = text();
  const whole = readMarkup(insertable);
  const markup = family.isOneBlock ? inOneBlock(whole) : whole;
  const seams = findSeams(before, span, markup.text);
  const meant = putIn(before, span, seams.before + markup.text + seams.after);
  const head = before.slice(0, span.start) + markup.text;
  const content: Content = {
    text: seams.before + markup.text + seams.after,
    lineHtml: lineHtml(markup, seams),
    blockHtml: pasteHtml(markup, seams, family),
  };
  return {
    span,
    meant,
    isMeant: (found) => foldLayout(found) === foldLayout(meant),
    caretIn: (found) => offsetAfter(found, head),
    ways: waysFor(family.template, element).map((way) => () => way(element, content)),
  };
}

const typed = { chromium: [insertText], firefox: [insertWord] };

/** A template in a field that takes text alone: text areas, inputs, plain-text editing hosts. */
export function plainTemplateEdit(
  { element, text }: EditTarget,
  span: Span,
  { text: template }: { readonly text: string },
  techniques: readonly Technique[] = waysFor(typed, element),
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
