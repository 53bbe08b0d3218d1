import type { Level } from '@/lib/text/finding';
import type { Reply } from '@/lib/text/reply';
import type { Span } from '@/lib/text/span';

/** A finding as the editor paints it. */
export interface Mark extends Span {
  readonly level: Level;
}

/** A filled template: the same words as rich text and as plain text. HTML has passed the sanitiser. */
export interface InsertableText {
  readonly text: string;
  readonly html?: string;
}

/** Whether the text is now as meant. When it is not, nothing more is tried and the agent is shown both. */
export type EditOutcome =
  | { readonly done: true }
  | {
      readonly done: false;
      /** `stale`: the text to replace was not there any more, nothing was touched. */
      readonly reason: 'stale' | 'read-only' | 'unchanged' | 'different';
      readonly meant: string;
      readonly found: string;
    };

/**
 * An editable field in somebody else's page. Never writes to the page's DOM but through the editor's
 * own input path, never sends. Everything it started ends with the signal given to `attachEditor`.
 */
export interface ReplyEditor {
  readonly element: HTMLElement;
  /** What has the focus while the agent writes: the element itself, or a hidden field of the editor's. */
  readonly input: HTMLElement;
  readonly kind: 'textarea' | 'input' | 'rich' | 'plain-rich';
  /** The text as the agent sees it: paragraphs and `<br>` are `\n`. */
  read(): Reply;
  /** Replaces all marks; spans refer to the text that `read` gave last. */
  paint(marks: readonly Mark[]): void;
  /** Where the stretch is on screen: client coordinates of the field's own window, one a line. */
  rects(span: Span): readonly DOMRect[];
  /** Offset in the text under a point (client coordinates), undefined outside the text. */
  offsetAt(x: number, y: number): number | undefined;
  /** Selection in the text, undefined when it is elsewhere. */
  selection(): Span | undefined;
  /** Puts the selection there and the focus in the field, without scrolling when it is visible. */
  select(span: Span): Promise<void>;
  /** Replaces exactly this stretch, if it still reads `expected`, by a single-line text. */
  replace(span: Span, expected: string, replacement: string): Promise<EditOutcome>;
  /** Puts a template in place of the stretch (empty: at that offset); the caret ends after it. */
  insert(span: Span, content: InsertableText): Promise<EditOutcome>;
  /** Looks whether the text changed, where the page keeps the events that would tell. */
  look(): void;
  /** Calls back after each change of text, scroll, or layout that moves marks, until the signal ends. */
  watch(onChange: (change: 'text' | 'layout') => void): void;
}
