import type { Span } from '@/lib/text/span';

import type { Edit } from './edit-text';
import { findSeams, putIn } from './meant-text';
import type { InsertableText } from './reply-editor';
import { insertText } from './techniques';

type Field = HTMLTextAreaElement | HTMLInputElement;

interface WordChange {
  readonly span: Span;
  readonly expected: string;
  readonly replacement: string;
}

export function fieldWordEdit(field: Field, { span, expected, replacement }: WordChange): Edit {
  const isStale = field.value.slice(span.start, span.end) !== expected;
  return { ...insertion(field, span, replacement), isStale };
}

export function fieldTemplateEdit(field: Field, span: Span, { text }: InsertableText): Edit {
  // A one-line field has no line breaks to keep.
  const template = field instanceof HTMLInputElement ? text.replaceAll(/\s*\n\s*/g, ' ') : text;
  const { before, after } = findSeams(field.value, span, template);
  const edit = insertion(field, span, before + template + after);
  const caret = span.start + before.length + template.length;
  return { ...edit, caretIn: () => caret };
}

function insertion(field: Field, span: Span, text: string): Edit {
  const meant = putIn(field.value, span, text);
  // A field that is too small would take the beginning only.
  const fits = field.maxLength < 0 || meant.length <= field.maxLength;
  const way = () => insertText(field, { text, lineHtml: '', blockHtml: '' });
  return {
    span,
    meant,
    isMeant: (found) => found === meant,
    caretIn: () => span.start + text.length,
    ways: fits ? [way] : [],
    isTyping: true,
  };
}
