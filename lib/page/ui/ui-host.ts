import { answerFrames } from '../ask-frame';
import { describeTyping, isTypedKey, type TypedKey } from '../describe-typing';
import { frameState } from '../frame-state';
import { build } from './build';
import { makeOwnFrame } from './own-frame';
import { themeOf } from './page-theme';
import { replayPointer } from './replay-pointer';
import { findStage, type Box, type Stage } from './stage';
import { StayOnTop } from './stay-on-top';
import { makeHost } from './top-layer';

/** Something of ours that can have the focus; it gets the typing that is kept from the page. */
export interface TypingTarget {
  /** True: the browser does nothing with the key. */
  onKey(key: TypedKey): boolean;
  /** The same for keys with Ctrl, Alt or Meta; absent: they are the browser's. */
  readonly onCommand?: (key: TypedKey) => boolean;
  onInput(): void;
  /** The focus goes to something of the page. */
  readonly onLeave?: () => void;
}

interface Shown {
  readonly host: HTMLElement;
  readonly top: StayOnTop;
  /** Once the host is in the page. */
  mount?(): void;
  readonly focused: () => Element | null;
  replay?(event: MouseEvent): void;
}

/**
 * The one element of ours in the page: closed, in the top layer, there only while something shows.
 * It sits under the stage's document element (or in the open modal dialog), never in the page's content.
 */
export class UiHost {
  readonly layer: HTMLElement = build('div', { part: 'layer' });
  readonly #spoken = build('div', { part: 'spoken' });
  #stage: Stage = findStage();
  #shown: Shown | undefined;
  #typing: TypingTarget | undefined;
  #isOver = false;

  constructor() {
    this.layer.append(this.#spoken);
  }

  /** Makes what is in the layer visible above everything else; nothing after the end. */
  show(field: Element): void {
    if (this.#isOver) return;
    const shown = this.#shown?.host.isConnected ? this.#shown : this.#make();
    const { host, top } = shown;
    // Of several interfaces that of the field in use stands above the others' marks.
    if ([...shownHosts].at(-1) !== this && host.matches(':popover-open')) host.hidePopover();
    top.show(this.#stage.holder(field));
    shown.mount?.();
    this.layer.dataset['theme'] = themeOf(field);
    shownHosts.delete(this);
    shownHosts.add(this);
    const state = frameState();
    state.onOwnEvent = giveToOwner;
    state.onOwnPointer = replayToOwner;
    answerFrames({ ownEvent: giveToFocused });
  }

  /** Takes the element out of the page. */
  hide(): void {
    this.#shown?.top.hide();
  }

  /** Ends for good, also for what is still under way; what comes later in this frame makes its own. */
  end(): void {
    this.#isOver = true;
    this.hide();
    shownHosts.delete(this);
  }

  /** Sends typing to this part until `undefined` is set. */
  setTyping(target: TypingTarget | undefined): void {
    this.#typing = target;
  }

  owns(target: EventTarget | null): boolean {
    return target !== null && target === this.#shown?.host;
  }

  /** The part of ours that has the focus. */
  focused(): Element | null {
    return this.#shown?.focused() ?? null;
  }

  get stage(): Stage {
    return this.#stage;
  }

  /** The window's inside, in which parts are placed. */
  room(): { readonly width: number; readonly height: number } {
    const { clientWidth, clientHeight } = this.#stage.page.documentElement;
    const { innerHeight } = this.#stage.view;
    // Without a doctype the document element is as high as its content.
    return { width: clientWidth, height: Math.min(clientHeight || innerHeight, innerHeight) };
  }

  /** Where a box of the field's window is on the stage. */
  place(box: Box): Box {
    return this.#stage.toStage(box);
  }

  /** What of the element is to be seen, on the stage. */
  visible(element: HTMLElement): Box {
    return this.#stage.visible(element);
  }

  /** Tells a screen reader when it has nothing more urgent to say. */
  announce(text: string): void {
    const host: (HTMLElement & { ariaNotify?: (text: string) => void }) | undefined =
      this.#shown?.host;
    const canNotify = host && typeof host.ariaNotify === 'function';
    if (canNotify) host.ariaNotify?.(text);
    this.#spoken.ariaLive = canNotify ? 'off' : 'polite';
    // The same words twice are no change, and would not be said.
    this.#spoken.textContent = this.#spoken.textContent === text ? `${text}\u00A0` : text;
  }

  /** Something happened in the interface; true: the browser does nothing with it. */
  receive(event: TypedKey): boolean {
    if (event.type === 'input' || event.type === 'change') this.#typing?.onInput();
    if (event.isLeaving) this.#typing?.onLeave?.();
    if (event.type !== 'keydown') return false;
    const typing = this.#typing;
    return (event.isCommand ? typing?.onCommand?.(event) : typing?.onKey(event)) ?? false;
  }

  replay(event: MouseEvent): void {
    this.#shown?.replay?.(event);
  }

  /** Looks for the stage anew: the page around a frame may have been written anew. */
  #make(): Shown {
    this.hide();
    this.#stage = findStage();
    this.#shown = this.#stage.isLate ? this.#makeInFrame() : this.#makeInPage();
    return this.#shown;
  }

  #makeInPage(): Shown {
    const { host, root } = makeHost(this.#stage.view, this.layer);
    return {
      host,
      top: new StayOnTop(host),
      focused: () => root.activeElement,
      replay: (event) => replayPointer(root, event),
    };
  }

  #makeInFrame(): Shown {
    const frame = makeOwnFrame(this.#stage.view, this.layer, (event) => {
      const typed = describeTyping(event);
      // The release of a key that closes a part may come to the page.
      if (typed.type === 'keydown') frameState().takenKeys.add(typed.code);
      if (this.receive(typed)) event.preventDefault();
    });
    return { ...frame, top: new StayOnTop(frame.host) };
  }
}

/** All interfaces of this frame, the one shown last at the end. */
const shownHosts = new Set<UiHost>();

const ownerOf = ({ target }: Event): UiHost | undefined =>
  [...shownHosts].find((host) => host.owns(target));

/** What happened in this document; false when the part is none of this frame's. */
function giveToOwner(event: Event): boolean {
  const owner = ownerOf(event);
  if (owner?.receive(describeTyping(event))) event.preventDefault();
  return owner !== undefined;
}

function replayToOwner(event: MouseEvent): boolean {
  const owner = ownerOf(event);
  owner?.replay(event);
  return owner !== undefined;
}

/** What happened in the document around this frame, where our interface stands. */
function giveToFocused(event: unknown): boolean {
  if (!isTypedKey(event)) return false;
  // With the focus back in this frame, the release of a key that closed our interface comes here.
  if (event.type === 'keydown' && shownHosts.size > 0) frameState().takenKeys.add(event.code);
  const hosts = [...shownHosts];
  // What is being left has the focus no more.
  const owner = event.isLeaving ? hosts.at(-1) : hosts.findLast((host) => host.focused() !== null);
  return owner?.receive(event) ?? false;
}
