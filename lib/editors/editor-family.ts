import type { LineShape } from './line-markup';
import type { OwnSelection } from './own-selection';
import type { Technique } from './techniques';

type Browser = 'chromium' | 'firefox';

/** Ways to try, in order; the second only when the first changed nothing. */
type Ways = Readonly<Record<Browser, readonly Technique[]>>;

/** A kind of rich editor: how to know it, and what was measured to work in it. */
export interface EditorFamily {
  readonly name: string;
  /** Marks in the DOM of its editing host. */
  readonly marks: string;
  /** How one word is put in place of another. */
  readonly word: Ways | ((element: HTMLElement) => readonly Technique[]);
  readonly template: Ways | ((element: HTMLElement) => readonly Technique[]);
  /**
   * `blocks`: pasted paragraphs stand apart of themselves. `slice`: the first and last join the
   * line they come into, and a line is kept to the letter by ProseMirror's own clipboard attribute.
   * A shape: they join too, and its blocks are lines.
   */
  readonly pasted: 'blocks' | 'slice' | LineShape;
  /** All that happens within this time is one step of its undo: an edit waits for the end of typing. */
  readonly undoGroupMs?: number;
  /** Drops spaces at the ends of what is pasted; non-breaking ones stay. */
  readonly trimsPasted?: boolean;
  /** A word comes in without the bold around it: rather the whole word than a letter of it. */
  readonly dropsFormat?: boolean;
  /** It has no bold, links or lists to keep: a template goes in as plain text. */
  readonly isPlain?: boolean;
  /** It is one block of a document: lists come as lines. */
  readonly isOneBlock?: boolean;
  /** What it keeps in the host for itself and the agent does not see as text: left out. */
  readonly internals?: string;
  /** Words it shows in an empty field, where they are in the DOM: the host itself or something in it. */
  readonly placeholder?: string;
  /** Elements that are its lines, though elsewhere their like holds what is not the agent's own. */
  readonly lines?: string;
  /** It puts characters without width into the text to hold a caret: left out. */
  readonly hasFillers?: boolean;
  /** Waits before the first key of an edit until the editor can take one. */
  readonly ready?: (element: HTMLElement) => Promise<void>;
  /** It goes by a selection of its own and not by the page's. */
  readonly own?: OwnSelection;
}

export const both = <T>(ways: T): Record<Browser, T> => ({ chromium: ways, firefox: ways });

/** The ways that were measured for the browser we are in. */
export function waysFor(ways: EditorFamily['word'], element: HTMLElement): readonly Technique[] {
  if (typeof ways === 'function') return ways(element);
  return ways[CSS.supports('-moz-appearance', 'none') ? 'firefox' : 'chromium'];
}
