import type { EditorFamily } from './editor-family';
import { codemirror } from './families/codemirror';
import { draftjs } from './families/draftjs';
import { lexical } from './families/lexical';
import { plain } from './families/plain';
import { prosemirror } from './families/prosemirror';
import { quill } from './families/quill';
import { quill1 } from './families/quill-1';
import { roosterjs } from './families/roosterjs';
import { slate } from './families/slate';
import { tinymce } from './families/tinymce';
import { trix } from './families/trix';

/** From the most particular to the plain one, which takes every editing host. */
const families: readonly EditorFamily[] = [
  tinymce, //
  prosemirror,
  quill1,
  quill,
  lexical,
  slate,
  draftjs,
  trix,
  roosterjs,
  codemirror,
  plain,
];

export function findFamily(element: HTMLElement): EditorFamily | undefined {
  return families.find((family) => element.matches(family.marks));
}
