import { say } from '../say';
import { build, buildButton } from './build';
import { buildClose, buildDialog, buildQuote } from './card';
import { copyText } from './copy-text';

/** Says that something was done, with a way back where there is one. */
export function buildNotice(
  message: string,
  undo: (() => void) | undefined,
  close: () => void,
): HTMLElement {
  return buildDialog(message, [
    build('p', { part: 'message', text: message, attributes: { dir: 'auto' } }),
    undo && build('div', { part: 'suggestions' }, [buildButton('primary', say('undo'), undo)]),
    build('div', { part: 'nav' }, [buildClose(close)]),
  ]);
}

/** Says that the text could not be changed as meant, shows both, and offers a copy. */
export function buildFailure(
  message: string,
  { meant, found }: { readonly meant: string; readonly found: string },
  close: () => void,
): HTMLElement {
  return buildDialog(message, [
    build('p', { part: 'message', text: message }),
    build('p', { part: 'note', text: say('meant') }),
    buildQuote(meant),
    build('p', { part: 'note', text: say('foundInstead') }),
    buildQuote(found),
    build('div', { part: 'suggestions' }, [
      buildButton('primary', say('copy'), () => copyText(meant)),
    ]),
    build('div', { part: 'nav' }, [buildClose(close)]),
  ]);
}
