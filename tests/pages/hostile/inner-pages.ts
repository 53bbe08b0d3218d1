import type { ServedPage } from '../../support/serve-pages.ts';
import { page, plain, rich, script, style } from './page-parts.ts';

/** Pages that are put into frames. */
export const innerPages: Readonly<Record<string, string | ServedPage>> = {
  '/inner/rich.html': page(rich),
  '/inner/plain.html': page(plain),
  '/inner/frame.html': page('<iframe src="rich.html"></iframe>'),
  '/inner/made-by-click.html': page(
    '<button style="position: fixed; left: 40px; top: 160px; width: 100px; height: 40px">Reply</button>',
    script(`addEventListener('click', (event) => {
      if (event.target.localName !== 'button') return;
      event.target.remove();
      document.body.innerHTML = '<textarea id="field"></textarea>';
      document.querySelector('#field').focus();
    })`),
  ),
  '/strict.css': { html: style, headers: { 'content-type': 'text/css' } },
};
