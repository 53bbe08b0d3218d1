import type { Technique } from './techniques';

type Browser = 'chromium' | 'firefox';

/** A kind of rich editor: how to know it, and what was measured to work in it. */
export interface EditorFamily {
  readonly name: string;
  /** Marks in the DOM of its editing host. */
  readonly marks: string;
  /** How one word is put in place of another; the second only when the first did nothing. */
  readonly word: Readonly<Record<Browser, readonly Technique[]>>;
  readonly template: Readonly<Record<Browser, readonly Technique[]>>;
  /**
   * `blocks`: pasted paragraphs stand apart of themselves. `slice`: the first and last join the
   * line they come into, and a line is kept to the letter by ProseMirror's own clipboard attribute.
   */
  readonly pasted: 'blocks' | 'slice';
}

const both = <T>(ways: T): Record<Browser, T> => ({ chromium: ways, firefox: ways });

/** From the most particular to the plain one, which takes every editing host. */
const families: readonly EditorFamily[] = [
  {
    name: 'tinymce',
    marks: '.mce-content-body',
    // insertText works too, but its undo takes the agent's last words with it.
    word: both(['pastePlain', 'insertText']),
    template: both(['paste', 'insertHTML']),
    pasted: 'blocks',
  },
  {
    name: 'prosemirror',
    marks: '.ProseMirror',
    word: both(['insertText', 'pastePlain']),
    template: both(['paste']),
    pasted: 'slice',
  },
  {
    name: 'plain',
    marks: '*',
    word: both(['insertText']),
    template: both(['insertHTML']),
    pasted: 'blocks',
  },
];

export function findFamily(element: HTMLElement): EditorFamily | undefined {
  return families.find((family) => element.matches(family.marks));
}

export const browserName = (): Browser =>
  CSS.supports('-moz-appearance', 'none') ? 'firefox' : 'chromium';
