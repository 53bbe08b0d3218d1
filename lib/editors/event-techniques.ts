import { dispatchBeforeInput } from './dispatch-before-input';
import { dispatchPaste } from './dispatch-paste';
import type { Technique } from './techniques';

// For editors that act on the event and not on a change of the DOM. The browser does nothing after
// these, so what stands in the DOM afterwards is what the editor's own model took.

/** The event of a correction by the browser's own spell checker. */
export const replaceByEvent: Technique = (element, { text }) => {
  if (text === '') dispatchBeforeInput(element, 'deleteContentBackward');
  else dispatchBeforeInput(element, 'insertReplacementText', { 'text/plain': text });
};

/** All that a browser tells of when something is pasted: the second event only where nobody took the first. */
export const pasteByEvents: Technique = (element, content) => {
  const { text, blockHtml } = content;
  if (dispatchPaste(element, { 'text/html': blockHtml, 'text/plain': text })) return undefined;
  return pasteByEvent(element, content);
};

/** The event that a browser sends after the paste event itself. */
export const pasteByEvent: Technique = (element, { text, blockHtml }) => {
  const data = { 'text/html': blockHtml, 'text/plain': text };
  dispatchBeforeInput(element, 'insertFromPaste', data);
};
