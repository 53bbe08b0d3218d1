import { modalAround } from './top-layer';

/** How often the page may take our element from the document element before it goes elsewhere. */
const REMOVALS_BORNE = 2;
/** After so many the page wins, until the field gets the focus again. */
const MOST_REMOVALS = 6;

/** Keeps our element in the page and above everything in it while it is shown, whatever the page does. */
export class StayOnTop {
  readonly #host: HTMLElement;
  readonly #observer = new MutationObserver(() => this.#returnToPage());
  #nearby: Element | undefined;
  #removals = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Under the document element, or in the modal dialog or full-screen part that `nearby` is in. */
  show(nearby: Element): void {
    this.#nearby = nearby;
    if (this.#removals > MOST_REMOVALS) this.#removals = REMOVALS_BORNE;
    this.#put(nearby);
    this.#host.ownerDocument.addEventListener('fullscreenchange', this.#raise);
  }

  hide(): void {
    this.#nearby = undefined;
    this.#observer.disconnect();
    this.#host.ownerDocument.removeEventListener('fullscreenchange', this.#raise);
    this.#host.remove();
  }

  #put(nearby: Element): void {
    // Outside of these the browser lets nothing be clicked.
    const parent = modalAround(nearby) ?? this.#usualParent();
    if (this.#host.parentNode !== parent) {
      this.#observer.disconnect();
      parent.append(this.#host);
      this.#observer.observe(parent, { childList: true });
    }
    if (!this.#host.matches(':popover-open')) this.#host.showPopover();
  }

  /** The body is the page's content, and in an editor's frame the reply: only where nothing else is left. */
  #usualParent(): Element {
    const { body, documentElement, designMode } = this.#host.ownerDocument;
    const isReply = !body || body.isContentEditable || designMode === 'on';
    return this.#removals < REMOVALS_BORNE || isReply ? documentElement : body;
  }

  #returnToPage(): void {
    if (!this.#nearby?.isConnected || this.#host.isConnected) return;
    this.#removals += 1;
    if (this.#removals <= MOST_REMOVALS) this.#put(this.#nearby);
  }

  /** What fills the screen since then is above us: the last one shown is on top. */
  readonly #raise = (): void => {
    if (!this.#nearby?.isConnected) return;
    if (this.#host.matches(':popover-open')) this.#host.hidePopover();
    this.#put(this.#nearby);
  };
}
