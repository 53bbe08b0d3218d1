/** A place in our own interface (top layer, closed shadow root) for what must lie over the page. */
export interface OverlayLayer {
  add(node: HTMLElement): void;
  readonly remove: (node: HTMLElement) => void;
}
