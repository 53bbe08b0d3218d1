import type { JSONContent } from '@tiptap/core';

/** A reply not sent yet. `rich` keeps bold, lists and links for as long as the rich editor is used. */
export interface Draft {
  readonly text: string;
  readonly rich?: JSONContent;
}

/** The field a reply is written in. Three kinds, because people's helpdesks differ. */
export interface ReplyField {
  /** The field with what belongs to it, such as a toolbar. */
  readonly element: HTMLElement;
  readDraft(): Draft;
  /** Puts another reply into the same field. */
  show(draft: Draft): void;
  /** The reply as the thread shows it. */
  readContent(): readonly Node[];
  clear(): void;
  focus(): void;
  close(): void;
}

export interface ReplyFieldOptions {
  /** Name for screen readers. */
  readonly label: string;
  readonly draft: Draft;
}

export const replyPlaceholder = 'Write a reply';
