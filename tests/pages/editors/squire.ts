import DOMPurify from 'dompurify';
import Squire from 'squire-rte';

import { startingHtml } from './starting-html.ts';

const field = document.querySelector<HTMLElement>('#field');
if (!field) throw new Error('No #field');
const squire = new Squire(field, {
  sanitizeToDOMFragment: (html: string) => DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true }),
});
squire.setHTML(startingHtml.replaceAll('p>', 'div>'));
Object.assign(globalThis, {
  model: () => field.innerText.replaceAll('\u200B', '').replace(/\n$/, ''),
  modelHtml: () => squire.getHTML(),
  setEditorHtml: () => {
    squire.setHTML('');
  },
  editorRect: () => field.getBoundingClientRect(),
});
