import type { EditorFamily } from './editor-family';
import { block } from './families/block';
import { ckeditor4 } from './families/ckeditor4';
import { ckeditor5 } from './families/ckeditor5';
import { codemirror } from './families/codemirror';
import { codemirror5 } from './families/codemirror-5';
import { draftjs, draftWysiwyg } from './families/draftjs';
import { froala } from './families/froala';
import { jodit } from './families/jodit';
import { lexical } from './families/lexical';
import { mobiledoc } from './families/mobiledoc';
import { plain } from './families/plain';
import { prosemirror } from './families/prosemirror';
import { quill } from './families/quill';
import { quill1 } from './families/quill-1';
import { roosterjs } from './families/roosterjs';
import { slate } from './families/slate';
import { squire } from './families/squire';
import { summernote } from './families/summernote';
import { suneditor } from './families/suneditor';
import { tinymce } from './families/tinymce';
import { trix } from './families/trix';

/** From the most particular to the plain one, which takes every editing host. */
const families: readonly EditorFamily[] = [
  tinymce,
  ckeditor5,
  ckeditor4,
  froala,
  summernote,
  jodit,
  suneditor,
  prosemirror,
  quill1,
  quill,
  lexical,
  slate,
  draftWysiwyg,
  draftjs,
  trix,
  roosterjs,
  squire,
  mobiledoc,
  codemirror,
  codemirror5,
  block,
  plain,
];

export function findFamily(element: HTMLElement): EditorFamily | undefined {
  return families.find((family) => element.matches(family.marks));
}
