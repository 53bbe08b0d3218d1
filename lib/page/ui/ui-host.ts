import { frameState } from '../frame-state';
import { build } from './build';
import { POINTER_EVENTS } from './pointer-events';
import { replayPointer } from './replay-pointer';
import { StayOnTop } from './stay-on-top';
import { uiStyles } from './ui-styles';

/** Something of ours that can have the focus; it gets the typing that is kept from the page. */
export interface TypingTarget {
  onKey(event: KeyboardEvent): void;
  onInput(): void;
}

/**
 * Firefox ends the scripts of an extension that is switched off without telling them, but takes the
 * manifest's style sheet away, which says that we may be seen: what is left then is nothing to see.
 */
const SEEN_WHILE_OURS = import.meta.env.FIREFOX
  ? ':host { visibility: var(--rb-seen, hidden) !important }'
  : '';

/**
 * The one element of ours in the page: closed, in the top layer, there only while something shows.
 * It sits under the document element (or in the open modal dialog), never in the page's content.
 */
export class UiHost {
  readonly layer: HTMLElement;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #top: StayOnTop;
  #typing: TypingTarget | undefined;

  constructor() {
    this.#host = document.createElement('rb-ui');
    this.#host.popover = 'manual';
    this.#top = new StayOnTop(this.#host);
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(uiStyles + SEEN_WHILE_OURS);
    // `push` and not assignment: in Firefox the list belongs to the page's side of the wall.
    this.#root.adoptedStyleSheets.push(sheet);
    this.layer = build('div', { part: 'layer' });
    this.#root.append(this.layer);
    for (const type of POINTER_EVENTS) {
      this.#host.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  /** Makes what is in the layer visible above everything else. */
  show(nearby: Element): void {
    this.#top.show(nearby);
    const state = frameState();
    state.ownHost = this.#host;
    state.onOwnPointer = (event) => replayPointer(this.#root, event);
    state.onOwnEvent = (event) => this.#receive(event);
  }

  /** Takes the element out of the page. */
  hide(): void {
    this.#top.hide();
  }

  /** Ends for good; what comes later in this frame makes its own. */
  end(): void {
    this.hide();
    const state = frameState();
    if (state.ownHost !== this.#host) return;
    state.ownHost = undefined;
    state.onOwnPointer = undefined;
    state.onOwnEvent = undefined;
  }

  /** Sends typing to this part until `undefined` is set. */
  setTyping(target: TypingTarget | undefined): void {
    this.#typing = target;
  }

  owns(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  focused(): Element | null {
    return this.#root.activeElement;
  }

  #receive(event: Event): void {
    if (event instanceof KeyboardEvent && event.type === 'keydown') this.#typing?.onKey(event);
    if (event.type === 'input' || event.type === 'change') this.#typing?.onInput();
  }
}
