import { dispatchBeforeInput } from './dispatch-before-input';
import { dispatchPaste } from './dispatch-paste';
import { fillsElement } from './rich-selection';
import { selectBreakBefore } from './select-break-before';

/** What goes in place of the selection, in the forms that editors take. */
export interface Content {
  readonly text: string;
  /** For plain editing hosts, which have paragraphs of no one kind: lines parted by `<br>`. */
  readonly lineHtml: string;
  /** For editors that make blocks of what is pasted. */
  readonly blockHtml: string;
}

/**
 * A way into an editor's own input path: puts the content in place of the selection. Says nothing of
 * success: read the text back. `ignored`: nobody took it, so there is little to wait for.
 */
export type Technique = (element: HTMLElement, content: Content) => 'ignored' | undefined;

export const insertText: Technique = (element, { text }) => {
  run(element, text, 'insertText', text);
};

/**
 * Firefox drops the space behind a bold word when all of the word is replaced from inside it; with
 * the bold element's own ends selected it keeps both.
 */
export const insertWord: Technique = (element, content) => {
  if (content.text !== '' && selectBreakBefore(element)) {
    run(element, content.text, 'insertText', `\n${content.text}`);
    return undefined;
  }
  const selection = element.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const isOneNode = range?.startContainer === range?.endContainer;
  const isWhole = range && isOneNode && fillsElement(range);
  const parent = isWhole ? range.startContainer.parentElement : undefined;
  if (parent && parent !== element && getComputedStyle(parent).display === 'inline') {
    selection?.selectAllChildren(parent);
  }
  return insertText(element, content);
};

export const insertHtml: Technique = (element, { text, lineHtml }) => {
  const lineBreak = text !== '' && selectBreakBefore(element) ? '<br>' : '';
  run(element, text, 'insertHTML', lineBreak + lineHtml);
};

export const paste: Technique = (element, { text, blockHtml }) => {
  if (text === '') erase(element);
  else dispatchPaste(element, { 'text/html': blockHtml, 'text/plain': text });
};

export const pastePlain: Technique = (element, { text }) => {
  if (text === '') erase(element);
  else dispatchPaste(element, { 'text/plain': text });
};

/**
 * Like a word that the browser's own spell-check replaces: editors that keep a model of their own
 * take it from this event. Nothing happens where nobody listens.
 */
export const replaceText: Technique = (element, { text }) => {
  if (text === '') return outcomeOf(dispatchBeforeInput(element, 'deleteContentBackward'));
  return outcomeOf(dispatchBeforeInput(element, 'insertReplacementText', { 'text/plain': text }));
};

/** As if it were typed, for those that listen to keys alone. */
export const typeText: Technique = (element, { text }) =>
  outcomeOf(dispatchBeforeInput(element, 'insertText', { 'text/plain': text }));

/** For hosts nobody knows: first the event that Chromium leaves out of execCommand, then that. */
export const replaceOrInsertText: Technique = (element, content) =>
  replaceText(element, content) && withKey(insertText)(element, content);

/** The same for a template; where somebody took the event there is no execCommand behind it. */
export const offerOrInsertHtml: Technique = (element, content) => {
  const data = { 'text/html': content.lineHtml, 'text/plain': content.text };
  return (
    outcomeOf(dispatchBeforeInput(element, 'insertFromPaste', data)) &&
    withKey(insertHtml)(element, content)
  );
};

/**
 * With a key let go behind it, which is none in particular, as in an input method: many hosts take
 * the text over, or write their history, at keys alone.
 */
export const withKey =
  (technique: Technique): Technique =>
  (element, content) => {
    const outcome = technique(element, content);
    releaseKey(element, 0);
    return outcome;
  };

/** In editors that end a step of undo at an event of theirs: a step for this alone. */
export const inOwnStep =
  (endStep: (element: HTMLElement) => void, technique: Technique): Technique =>
  (element, content) => {
    endStep(element);
    const outcome = technique(element, content);
    endStep(element);
    return outcome;
  };

/** As when the caret was moved by a key. */
export const releaseArrow = (element: HTMLElement): void => releaseKey(element, 39);

/** As when a key is let go; 0 is one that nobody knows, as in an input method. */
export function releaseKey(element: HTMLElement, keyCode: number): void {
  const key = keyCode === 39 ? 'ArrowRight' : 'Unidentified';
  element.dispatchEvent(
    new KeyboardEvent('keyup', { key, keyCode, bubbles: true, composed: true }),
  );
}

/** As when the caret was moved by a click. */
export function click(element: HTMLElement): void {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}

/** As at the end of a click or a selection by mouse. */
export function releaseMouse(element: HTMLElement): void {
  element.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, composed: true }));
}

function run(element: HTMLElement, text: string, command: string, value: string): void {
  if (text === '') erase(element);
  else element.ownerDocument.execCommand(command, false, value);
}

/** Nothing in place of something is a deletion, which every editor has a way of its own for. */
function erase(element: HTMLElement): undefined {
  element.ownerDocument.execCommand('delete');
}

const outcomeOf = (isTaken: boolean): 'ignored' | undefined => (isTaken ? undefined : 'ignored');
