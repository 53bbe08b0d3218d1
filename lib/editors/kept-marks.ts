import { remapSpans } from '@/lib/text/remap-spans';

import type { Mark } from './reply-editor';

/** The marks of a field, moved along with its text. */
export class KeptMarks {
  #marks: readonly Mark[] = [];
  #text = '';

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** Takes marks made for `text`. */
  set(marks: readonly Mark[], text: string): void {
    this.#marks = marks.filter((mark) => mark.start < mark.end && mark.end <= text.length);
    this.#text = text;
  }

  moveTo(text: string): readonly Mark[] {
    this.#marks = remapSpans(this.#text, text, this.#marks);
    this.#text = text;
    return this.#marks;
  }
}
