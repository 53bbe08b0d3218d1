import type { EditorFamily } from './editor-family';
import { plain } from './families/plain';
import { prosemirror } from './families/prosemirror';
import { tinymce } from './families/tinymce';

/** From the most particular to the plain one, which takes every editing host. */
const families: readonly EditorFamily[] = [
  tinymce, //
  prosemirror,
  plain,
];

export function findFamily(element: HTMLElement): EditorFamily | undefined {
  return families.find((family) => element.matches(family.marks));
}
