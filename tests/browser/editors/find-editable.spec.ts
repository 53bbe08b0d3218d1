import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Page } from '../../support/browsers.ts';
import { inBrowsers } from './in-browsers.ts';

const yes = `
  <textarea id="a1"></textarea>
  <div contenteditable id="a2"><p><b id="inside">x</b></p></div>
  <div contenteditable="plaintext-only" id="a3">x</div>
  <input id="a4" name="subject">
  <input id="a5" spellcheck="true">
  <input id="a6" value="Tak for jeres venlige besked">
  <div contenteditable class="ProseMirror" spellcheck="false" id="a7">x</div>
  <div contenteditable data-lexical-editor="true" spellcheck="false" id="a8">x</div>
  <input name="firstname" id="a9"><input type="tel" id="a10"><input type="email" name="contact" id="a11">
  <input autocomplete="street-address" id="a12"><input name="quantity" inputmode="numeric" id="a13">
  <form><input id="a14" name="name"><input type="tel" id="a15"><input id="a16" name="city"><input type="password"></form>
  <div class="ql-editor" contenteditable data-gramm="false" id="a17">x</div>
  <div class="cm-editor"><div class="cm-lineWrapping" contenteditable id="a18">x</div></div>
  <div class="cm-editor"><div class="cm-content cm-lineWrapping" data-language="markdown" spellcheck="false" contenteditable id="a19">x</div></div>
  <div contenteditable class="sun-editor-editable" spellcheck="false" id="a20">x</div>
`;
/** CodeMirror 5: typed into is a hidden field, the field is the editor around it. */
const typedInto = (id: string, inside = '', attributes = ''): string => `
  <div class="CodeMirror CodeMirror-wrap" id="${id}"><div><textarea ${attributes}></textarea></div>
  <div class="CodeMirror-code"><pre class="CodeMirror-line">${inside}</pre></div></div>`;
const prose = typedInto('c1') + typedInto('c2', '<span class="cm-strong cm-variable-2">x</span>');
const code = `
  ${typedInto('d1', '<span class="cm-def">x</span>')} ${typedInto('d2', '', 'readonly')}
  ${typedInto('d3').replace('CodeMirror-wrap', '')} ${typedInto('d4', '<i class="CodeMirror-gutter"></i>')}
  <div data-gramm="false">${typedInto('d5')}</div>`;

const no = `
  <input type="password" id="b1"><input type="number" name="amount" id="b2"><input type="date" id="b4">
  <input type="search" name="message" id="b3"><input type="url" id="b24"><input type="email" autocomplete="username webauthn" id="b25">
  <form><input type="email" id="b26"><input type="password"></form><form><input id="b27" name="user"><input id="b28" name="team"><input type="password"></form>
  <input aria-haspopup="listbox" id="b29"><input aria-autocomplete="list" id="b30"><input type="email" readonly id="b31"><input type="tel" disabled id="b32">
  <input name="note" autocomplete="cc-number" id="b5"><textarea autocomplete="one-time-code" id="b6"></textarea>
  <textarea readonly id="b7"></textarea><textarea disabled id="b8"></textarea>
  <fieldset disabled><textarea id="b9"></textarea></fieldset>
  <input name="message" role="combobox" id="b10"><div role="search"><textarea id="b11"></textarea></div>
  <div class="cm-editor"><div contenteditable id="b12">x</div></div>
  <div class="cm-editor"><div class="cm-lineNumbers"></div><div class="cm-lineWrapping" contenteditable id="b24">x</div></div>
  <div class="cm-editor"><div class="cm-lineWrapping" data-language="json" contenteditable id="b25">x</div></div>
  <div class="CodeMirror CodeMirror-wrap"><div class="CodeMirror-code" contenteditable id="b34">x</div></div>
  <div data-gramm="false"><div class="ql-editor" contenteditable id="b27">x</div></div>
  <div class="ql-clipboard" contenteditable id="b28">x</div>
  <div class="monaco-editor"><textarea id="b13"></textarea></div>
  <textarea data-gramm="false" id="b14"></textarea><div data-enable-grammarly="false"><textarea id="b15"></textarea></div>
  <textarea data-lt-active="false" id="b16"></textarea>
  <section data-replybook-reply="off"><div contenteditable id="b17">x</div></section>
  <textarea spellcheck="false" id="b18"></textarea>
  <input name="title" list="titles" id="b19">
  <p id="b21">x</p><div contenteditable aria-readonly="true" id="b22">x</div>
  <div contenteditable aria-hidden="true" id="b33">x</div>`;

inBrowsers(
  () => ({
    pages: { '/fields.html': `<!doctype html><meta charset="utf-8">${yes}${no}${prose}${code}` },
  }),
  ({ browser, url }) => {
    let page: Page;
    beforeAll(async () => {
      page = await browser().newPage(url('fields.html'));
    });
    afterAll(() => page.close());
    const ask = (selector: string): Promise<string> =>
      page.evaluate(
        (wanted: string) =>
          new Promise<string>((resolve) => {
            window.addEventListener(
              'rb-answer',
              (event) => resolve(JSON.parse(String((event as CustomEvent).detail)).result),
              { once: true },
            );
            const detail = JSON.stringify({ id: 1, command: 'editable', args: [wanted] });
            window.dispatchEvent(new CustomEvent('rb-call', { detail }));
          }),
        selector,
      );

    const askAll = async (ids: readonly string[]): Promise<string[]> => {
      const answers: string[] = [];
      for (const id of ids) answers.push(await ask(`#${id}`));
      return answers;
    };

    test('fields in which replies and the values of forms are written are found', async () => {
      const ids = [...yes.matchAll(/id="(a\d+)"/g)].map(([, id]) => id ?? '');
      expect(await askAll(ids)).toEqual(ids);
      expect(await ask('#inside')).toBe('a2');
    });

    test('fields for secrets, logins, searches and code, those of the browser’s own, and those opted out, are left alone', async () => {
      const ids = [...no.matchAll(/id="(b\d+)"/g)].map(([, id]) => id ?? '');
      const found = await askAll(ids);
      expect(ids.filter((_id, index) => found[index] !== '')).toEqual([]);
    });

    test('an editor that draws its text and types into a hidden field is one field, unless it is for code', async () => {
      expect([await ask('#c1 textarea'), await ask('#c2 textarea')]).toEqual(['c1', 'c2']);
      const found = [];
      for (const [, id] of code.matchAll(/id="(d\d)"/g)) found.push(await ask(`#${id} textarea`));
      expect(found).toEqual(['', '', '', '', '']);
    });
  },
);
