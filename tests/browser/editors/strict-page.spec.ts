import { expect, test } from 'vitest';

import { openEditor } from './editor-page.ts';
import { inBrowsers } from './in-browsers.ts';

const field = (markup: string): string => `<!doctype html><meta charset="utf-8">${markup}<script>
  globalThis.model = () => document.querySelector('#field').innerText ?? '';
  globalThis.editorRect = () => document.querySelector('#field').getBoundingClientRect();
</script>`;
const strict = {
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
};
const pages = {
  '/strict.html': {
    html: field('<div id="field" contenteditable><p>Kære Åse 😀</p></div>'),
    headers: strict,
  },
  '/strict-textarea.html': {
    html: field('<textarea id="field">Kære Åse</textarea>'),
    headers: strict,
  },
  '/design-mode.html': field(
    '<iframe id="field" srcdoc="<body>Kære Åse 😀</body>"></iframe>',
  ).replace(
    '<script>',
    "<script>document.querySelector('#field').onload = (event) => { event.target.contentDocument.designMode = 'on'; };",
  ),
};

inBrowsers(
  () => ({ pages }),
  ({ browser, url }) => {
    test('a template brings no script, no picture and no odd link into a page, and works under a strict policy', async () => {
      const editor = await openEditor(browser(), url('strict.html'));
      const { text } = await editor.call('read');
      const end = { start: text.length, end: text.length };
      const html =
        '<p onclick="bad=1">Tak <img src=x onerror="bad=1"><a href="javascript:bad=1">et</a> <a href="https://example.test/">to</a></p><script>bad=1</script><p style="color:red">Farvel</p>';
      expect(await editor.call('insert', end, { text: 'Tak et to\n\nFarvel', html })).toEqual({
        done: true,
      });
      const markup = await editor.page.evaluate(
        () => document.querySelector('#field')?.innerHTML ?? '',
      );
      expect(markup).toContain('href="https://example.test/"');
      expect(markup).not.toMatch(/onclick|onerror|<img|javascript|<script|color/);
      await editor.page.close();
    });

    test('marks are painted in a text area under a strict policy', async () => {
      const editor = await openEditor(browser(), url('strict-textarea.html'));
      await editor.call('read');
      await editor.call('paint', [{ start: 5, end: 8, level: 'error' }]);
      expect(await editor.call('rects', { start: 5, end: 8 })).toHaveLength(1);
      await editor.page.close();
    });

    test('a frame that is editable as a whole is an editor', async () => {
      const editor = await openEditor(browser(), url('design-mode.html'));
      expect((await editor.call('read')).text).toBe('Kære Åse 😀');
      expect(await editor.call('replace', { start: 5, end: 8 }, 'Åse', 'Bo')).toEqual({
        done: true,
      });
      await editor.page.press('Control+z');
      expect((await editor.call('read')).text).toBe('Kære Åse 😀');
      await editor.page.close();
    });

    test('nobody is told of a text that is still being composed', async () => {
      const editor = await openEditor(browser(), url('strict.html'));
      await editor.call('changes');
      const compose = (type: string): Promise<void> =>
        editor.page.evaluate((name: string) => {
          document
            .querySelector('#field')
            ?.dispatchEvent(new CompositionEvent(name, { bubbles: true }));
        }, type);
      await compose('compositionstart');
      await editor.page.type('ae');
      expect(await editor.call('changes')).not.toContain('text');
      await compose('compositionend');
      expect(await editor.call('changes')).toContain('text');
      await editor.page.close();
    });
  },
);
