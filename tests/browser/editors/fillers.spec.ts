import { expect, test } from 'vitest';

import { openEditor } from './editor-page.ts';
import { inBrowsers } from './in-browsers.ts';

const filler = '&#xFEFF;';
const cases = [
  {
    what: 'an empty line of Slate',
    html: `<div>Hej</div><div><span data-slate-zero-width="n">${filler}<br></span></div><div>du</div>`,
    text: 'Hej\n\ndu',
  },
  {
    what: 'the cursor of Quill amid a line',
    html: `<p>Hej <span class="ql-cursor">${filler}</span>kære du</p>`,
    text: 'Hej kære du',
  },
  {
    what: 'a mention in Quill',
    html: `<p>Hej <span contenteditable="false">${filler}<span>@Åse</span>${filler}</span> og du</p>`,
    text: 'Hej @Åse og du',
    masked: '@Åse',
  },
  {
    what: 'an empty bold stretch of Squire',
    html: '<div>Hej</div><div><b>\u200B</b><br></div><div>du</div>',
    text: 'Hej\n\ndu',
  },
  {
    what: 'a filler after a line break',
    html: `<p>Hej<br>${filler}</p><p>du</p>`,
    text: 'Hej\n\ndu',
  },
];
const pages = Object.fromEntries(
  cases.map(({ html }, index) => [
    `/${index}.html`,
    `<!doctype html><meta charset="utf-8"><div id="field" contenteditable>${html}</div><script>
      globalThis.model = () => field.innerText;
      globalThis.editorRect = () => field.getBoundingClientRect();
    </script>`,
  ]),
);

inBrowsers(
  () => ({ pages }),
  ({ browser, url }) => {
    for (const [index, { what, text, masked }] of cases.entries()) {
      test(`${what} shifts no offset`, async () => {
        const editor = await openEditor(browser(), url(`${index}.html`));
        const start = text.lastIndexOf('du');
        const found = await editor.call('mapped', '#field', [{ start, end: start + 2 }]);
        expect(found.text).toBe(text);
        expect(found.ranges).toEqual(['du']);
        expect(found.starts).toEqual([[start, start + 2]]);
        expect(found.masked.map((span) => text.slice(span.start, span.end))).toEqual(
          masked ? [masked] : [],
        );
        await editor.page.close();
      });
    }
  },
);
