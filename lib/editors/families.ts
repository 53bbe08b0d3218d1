import type { EditorFamily } from './editor-family';
import { ckeditor4 } from './families/ckeditor4';
import { ckeditor5 } from './families/ckeditor5';
import { froala } from './families/froala';
import { jodit } from './families/jodit';
import { plain } from './families/plain';
import { prosemirror } from './families/prosemirror';
import { summernote } from './families/summernote';
import { suneditor } from './families/suneditor';
import { tinymce } from './families/tinymce';

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
  plain,
];

export function findFamily(element: HTMLElement): EditorFamily | undefined {
  return families.find((family) => element.matches(family.marks));
}
