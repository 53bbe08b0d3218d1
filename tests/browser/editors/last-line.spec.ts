import { expect, test } from 'vitest';

import { openEditor } from './editor-page.ts';
import { inBrowsers } from './in-browsers.ts';

const hosts = ['true', 'plaintext-only'].flatMap((editable) =>
  ['pre-wrap', 'normal'].flatMap((whiteSpace) =>
    ['field', 'block'].map((inside) => ({ editable, whiteSpace, inside })),
  ),
);
const fileOf = ({ editable, whiteSpace, inside }: (typeof hosts)[number]): string =>
  `${editable}-${whiteSpace}-${inside}.html`;
const pages = Object.fromEntries(
  hosts.map((host) => {
    const text = 'Kære kunde,<br>hilsen';
    const content = host.inside === 'block' ? `<div>${text}</div>` : text;
    return [
      `/${fileOf(host)}`,
      `<!doctype html><meta charset="utf-8"><div id="field" contenteditable="${host.editable}"
        style="white-space: ${host.whiteSpace}">${content}</div><script>
        globalThis.model = () => field.innerText;
        globalThis.editorRect = () => field.getBoundingClientRect();
      </script>`,
    ];
  }),
);

/** Firefox drops the line break before a last line that is replaced as a whole. */
inBrowsers(
  () => ({ pages }),
  ({ browser, url }) => {
    test.each(hosts)(
      'in a host that is editable: $editable, with $whiteSpace space, all of the last line of a $inside is replaced and its line break stays',
      async (host) => {
        const editor = await openEditor(browser(), url(fileOf(host)));
        await editor.page.press('Control+End');
        const { text: before } = await editor.call('read');
        expect(before).toBe('Kære kunde,\nhilsen');
        const span = { start: before.indexOf('hilsen'), end: before.length };
        expect(await editor.call('replace', span, 'hilsen', 'Venligst')).toEqual({ done: true });
        await editor.page.type('X');
        await editor.waitForModel('the line', (text) => text === 'Kære kunde,\nVenligstX');
        const rest = { start: span.start, end: 'Kære kunde,\nVenligstX'.length };
        expect(await editor.call('replace', rest, 'VenligstX', 'Tak')).toEqual({ done: true });
        expect((await editor.call('read')).text).toBe('Kære kunde,\nTak');
        await editor.page.press('Control+z');
        await editor.waitForModel('one undo', (text) => text === 'Kære kunde,\nVenligstX');
        const again = { text: 'Tak for din mail.' };
        expect(await editor.call('insert', rest, again)).toEqual({ done: true });
        expect((await editor.call('read')).text).toBe('Kære kunde,\nTak for din mail.');
        await editor.page.close();
      },
    );
  },
);
