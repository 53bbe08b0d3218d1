import type { EditorFamily } from '../editor-family';
import { plain } from './plain';

/**
 * A host that is one block of a document with many, as in Editor.js: a list in it would be cut down to
 * its words run together when the document is saved.
 */
export const block: EditorFamily = {
  ...plain,
  name: 'block',
  marks: '.ce-block [contenteditable], p, h1, h2, h3, h4, h5, h6, span',
  isOneBlock: true,
};
