import { watchLayout } from './watch-layout';

interface Watched {
  readonly element: HTMLElement;
  readonly text: () => string;
  /** Has to be told of every letter, also while an input method composes. */
  readonly followsComposition: boolean;
  /** The text became another: called before anybody is told. */
  readonly onText: (from: string, to: string) => void;
  /** Things may have moved, or the DOM of the same text was made anew. */
  readonly onLayout: () => void;
}

/** Tells about changes of a field's text and place; quiet about the text while an IME composes. */
export class FieldWatch {
  readonly #watched: Watched;
  readonly #callbacks = new Set<(change: 'text' | 'layout') => void>();
  #known: string;
  #told: string;
  /** An input method is at work: what stands there is not yet the agent's text, and no range is touched. */
  isComposing = false;

  constructor(watched: Watched, signal: AbortSignal) {
    this.#watched = watched;
    this.#known = watched.text();
    this.#told = this.#known;
    const { element } = watched;
    const check = (): void => this.check();
    for (const type of ['input', 'change', 'focus']) {
      element.addEventListener(type, check, { signal });
    }
    // A page that sets a text area's value fires no input event, but the caret moves.
    element.ownerDocument.addEventListener('selectionchange', check, { signal });
    element.addEventListener('compositionstart', () => (this.isComposing = true), { signal });
    element.addEventListener(
      'compositionend',
      () => {
        this.isComposing = false;
        this.check();
      },
      { signal },
    );
    watchLayout(element, () => this.layout(), signal);
    signal.addEventListener('abort', () => this.#callbacks.clear());
  }

  add(callback: (change: 'text' | 'layout') => void): void {
    this.#callbacks.add(callback);
  }

  /** Looks whether the text changed. */
  check(): void {
    if (this.isComposing && !this.#watched.followsComposition) return;
    const text = this.#watched.text();
    if (text !== this.#known) {
      const from = this.#known;
      this.#known = text;
      this.#watched.onText(from, text);
    }
    if (this.isComposing || this.#told === text) return;
    this.#told = text;
    this.#tell('text');
  }

  layout(): void {
    this.check();
    if (!this.isComposing) this.#watched.onLayout();
    this.#tell('layout');
  }

  #tell(change: 'text' | 'layout'): void {
    for (const callback of this.#callbacks) callback(change);
  }
}
