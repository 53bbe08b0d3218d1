import { expect, test } from 'vitest';

import { openEditor } from './editor-page.ts';
import { inBrowsers } from './in-browsers.ts';

const field = (markup: string): string => `<!doctype html><meta charset="utf-8">${markup}<script>
  const field = document.querySelector('#field');
  globalThis.model = () => field.innerText;
  globalThis.editorRect = () => field.getBoundingClientRect();
</script>`;
const magicLine = `<span contenteditable="false" data-cke-magic-line="1" style="position:absolute"><span
  title="Insert paragraph here">&#8629;</span></span>`;
const pages = {
  '/magic-line.html':
    field(`<div id="field" contenteditable class="cke_editable"><p>Hej</p><p>du</p>
    ${magicLine}<div data-cke-hidden-sel="1" data-cke-temp="1" style="position:fixed">&nbsp;</div></div>`),
  '/placeholder.html': field(
    '<div id="field" contenteditable class="cke_editable placeholder">Type your message here</div>',
  ),
};

inBrowsers(
  () => ({ pages }),
  ({ browser, url }) => {
    test('what CKEditor 4 shows between blocks under the mouse is no text of the reply', async () => {
      const editor = await openEditor(browser(), url('magic-line.html'));
      expect((await editor.call('read')).text).toBe('Hej\ndu');
      await editor.page.close();
    });

    test('a placeholder that CKEditor 4 writes into the field is not read, what the agent writes is', async () => {
      const editor = await openEditor(browser(), url('placeholder.html'));
      expect((await editor.call('read')).text).toBe('');
      await editor.page.evaluate(() => {
        const reply = document.querySelector('#field');
        reply?.classList.remove('placeholder');
        reply?.replaceChildren('Kære Åse');
      });
      expect((await editor.call('read')).text).toBe('Kære Åse');
      await editor.page.close();
    });
  },
);
