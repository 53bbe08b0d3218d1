import type { SendControls } from '@/lib/sites/describe-send';

import type { SendMoment } from './send-events';

/** A reply that is guarded, as the listener of a frame knows it. */
export interface SendWatch {
  readonly id: string;
  readonly controls: SendControls;
  /** The field, or the frame of this document in which it stands; undefined when it stands beside. */
  readonly element: Element | undefined;
  /** True: the page must not get the event. */
  decide(moment: SendMoment): boolean;
}

/** Which of the watched replies this event would send; `opened` are the ids of those whose menu was opened last. */
export function findSent(
  event: Event,
  watches: readonly SendWatch[],
  opened: ReadonlySet<string>,
): readonly SendWatch[] {
  if (event.type === 'submit') return watches.filter((watch) => isItsForm(event, watch));
  const chosen = watches.filter(
    ({ controls }) =>
      (event instanceof KeyboardEvent && controls.keys.some((key) => isKey(event, key))) ||
      (isPress(event) && elementIn(event, controls.buttons)),
  );
  return belongingTo(event, chosen, opened);
}

/** Which of the replies belong to what opens a menu of sends. */
export function findOpened(event: Event, watches: readonly SendWatch[]): readonly SendWatch[] {
  const chosen = watches.filter(({ controls }) => elementIn(event, controls.menus));
  return belongingTo(event, chosen, new Set());
}

/** A key that a button or menu item takes for a click. */
function isPress(event: Event): boolean {
  return !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ';
}

function elementIn(event: Event, selector: string): Element | undefined {
  if (selector === '') return undefined;
  return elementsOf(event).find((element) => element.matches(selector));
}

function elementsOf(event: Event): Element[] {
  return event.composedPath().filter((node) => node instanceof Element);
}

/** By modifiers and `event.key`; a letter in either case, since Caps Lock changes it. */
function isKey(event: KeyboardEvent, wanted: string): boolean {
  const parts = wanted.split('+');
  const key = parts.pop() ?? '';
  const has = (name: string) => parts.includes(name);
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    !event.isComposing &&
    event.ctrlKey === has('Control') &&
    event.metaKey === has('Meta') &&
    event.altKey === has('Alt') &&
    event.shiftKey === has('Shift')
  );
}

function isItsForm(event: Event, { controls, element }: SendWatch): boolean {
  const form = event.composedPath()[0];
  if (!controls.submits || !(form instanceof HTMLFormElement) || !element) return false;
  if (!contains(form, element) && !(isFormPart(element) && element.form === form)) return false;
  // "Save draft" and "Preview" submit too: where the site's send button is known, only that one sends.
  const submitter = event instanceof SubmitEvent ? event.submitter : null;
  if (!submitter || controls.buttons === '' || submitter.closest(controls.buttons)) return true;
  return form.querySelector(controls.buttons) === null;
}

function isFormPart(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

function belongingTo(
  event: Event,
  watches: readonly SendWatch[],
  opened: ReadonlySet<string>,
): readonly SendWatch[] {
  const [target] = elementsOf(event);
  const near = target ? findNear(target, watches) : [];
  if (near.length > 0) return near;
  const ofMenu = watches.filter((watch) => opened.has(watch.id));
  const last = watches.at(-1);
  if (ofMenu.length > 0 || !last) return ofMenu;
  const group = groupOf(last);
  return watches.filter((watch) => watch === last || (group && groupOf(watch) === group));
}

/**
 * Several replies may be open: a send belongs to those that share with it the nearest surroundings
 * in which there is a send button. A send far from all of them (a menu at the end of the page)
 * belongs to those whose menu was opened, else to the reply used last.
 */
export function findNear(target: Element, watches: readonly SendWatch[]): readonly SendWatch[] {
  return watches.filter((watch) => {
    const group = groupOf(watch);
    return group && contains(group, target);
  });
}

function groupOf({ element, controls }: SendWatch): Node | undefined {
  if (controls.buttons === '') return undefined;
  for (let around = outOf(element); around; around = outOf(around)) {
    if (around instanceof Element && around.querySelector(controls.buttons)) return around;
  }
  return undefined;
}

function contains(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = outOf(node)) if (node === outer) return true;
  return false;
}

/** The parent, over the edge of a shadow root. */
function outOf(node: Node | undefined): Node | null {
  return node instanceof ShadowRoot ? node.host : (node?.parentNode ?? null);
}
