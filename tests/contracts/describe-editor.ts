import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { openEditor, type EditorPage } from '../browser/editors/editor-page.ts';
import { describeMarks } from './editor/describe-marks.ts';
import { describeTemplates } from './editor/describe-templates.ts';
import { describeWords } from './editor/describe-words.ts';
import {
  pauseTyping,
  readText,
  same,
  spanOf,
  type ContractCase,
  type EditorDesk,
} from './editor/editor-desk.ts';

/** What every editor must do, with real keys and clicks in a real browser. */
export function describeEditor(contractCase: ContractCase): void {
  const { name, browser, url, text, kind, prepare } = contractCase;

  describe(`in ${name}`, () => {
    let editor: EditorPage;
    const desk: EditorDesk = { ...contractCase, editor: () => editor };
    beforeAll(async () => prepare?.());
    beforeEach(async () => {
      editor = await openEditor(browser(), url());
    });
    afterEach(() => editor.page.close());

    test('reads the text as it stands', async () => {
      expect(await editor.call('kind')).toBe(kind);
      expect(await readText(desk)).toBe(text);
    });

    describeWords(desk);
    describeTemplates(desk);
    describeMarks(desk);

    test('the HTML of the page is the same to the byte after marks, a correction and its undo', async () => {
      const html = () =>
        editor.scope.evaluate((toolbar: string) => {
          const copy = document.documentElement.cloneNode(true) as HTMLElement;
          if (toolbar) for (const node of copy.querySelectorAll(toolbar)) node.remove();
          return copy.outerHTML;
        }, contractCase.toolbar ?? '');
      const before = await html();
      await readText(desk);
      await editor.call('paint', [{ ...spanOf('kunde', text), level: 'block' }]);
      const withMarks = (await html()).replace(/<rb-ui[^>]*><\/rb-ui>/, '');
      expect(withMarks).toBe(before);
      expect(await editor.call('replace', spanOf('kunde', text), 'kunde', 'ven')).toEqual({
        done: true,
      });
      if (contractCase.undoDelayMs !== undefined) await pauseTyping(desk);
      await editor.page.press('Control+z');
      await editor.waitForModel('the old text', (model) => same(model) === text);
      await editor.call('detach');
      expect(await html()).toBe(before);
      expect(await editor.scope.evaluate(() => CSS.highlights.size)).toBe(0);
    });
  });
}

declare global {
  var setEditorHtml: (html: string) => void;
  /** The document as the editor gives it out, for those that have markup. */
  var modelHtml: (() => string) | undefined;
}
