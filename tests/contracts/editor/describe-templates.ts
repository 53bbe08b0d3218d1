import { expect, test } from 'vitest';

import {
  endOf,
  fold,
  limitOf,
  pauseTyping,
  pressFor,
  readText,
  readToTemplate,
  same,
  spanOf,
  template,
  typeAtEnd,
  type EditorDesk,
} from './editor-desk.ts';
import { markupOf } from './model-markup.ts';

const rich = {
  text: 'Tak for din mail, læs vores hjælp:\n\n- første punkt\n- andet punkt\n\nVi vender tilbage.',
  html: '<p>Tak for <b>din</b> mail, læs <a href="https://example.test/hjaelp">vores hjælp</a>:</p><ul><li>første punkt</li><li>andet punkt</li></ul><p>Vi vender tilbage.</p>',
};
const isTemplateText = (model: string): boolean =>
  /Tak for din mail\.\s+Vi vender tilbage\.\s*$/.test(model) && model.split('Tak for').length === 2;

/** Templates: whole paragraphs, lists and links in the reply. */
export function describeTemplates(desk: EditorDesk): void {
  const { editor, text, kind } = desk;
  const layouts =
    kind === 'input'
      ? {
          after: / nu\. Tak for din mail\. Vi vender tilbage\.$/,
          alone: /^Tak for din mail\. Vi vender tilbage\.$/,
          rich: / nu\. Tak for din mail, læs vores hjælp: - første punkt - andet punkt Vi vender tilbage\.$/,
        }
      : {
          after: / nu\.[ \u00A0]?\n+Tak for din mail\.\n+Vi vender tilbage\.$/,
          alone: /^Tak for din mail\.\n{1,2}Vi vender tilbage\.$/,
          rich: / nu\.\n+Tak for din mail, læs vores hjælp:\n+(?:[-•*] )?første punkt\n(?:[-•*] )?andet punkt\n+Vi vender tilbage\.$/,
        };

  test('a template in several paragraphs arrives once, and one undo takes it and nothing else', async () => {
    const typed = await typeAtEnd(desk, ' nu.');
    await pauseTyping(desk);
    const before = await readText(desk);
    expect(await editor().call('insert', endOf(before), template)).toEqual({ done: true });
    const meant = fold(`${before} ${template.text}`);
    await editor().waitForModel('the template, once', (model) => fold(model) === meant);
    expect(await readToTemplate(desk)).toMatch(layouts.after);
    const caret = (await readToTemplate(desk)).length;
    expect(await editor().call('selection')).toEqual({ start: caret, end: caret });
    const texts = { before: text, typed, meant };
    await pressFor(desk, 'undo', 'undo of a template', { ...texts, wanted: typed });
    await pressFor(desk, 'redo', 'redo of a template', {
      ...texts,
      wanted: (model) => fold(model) === meant,
    });
    const redone = limitOf(desk, 'redo of a template') ? fold(typed) : meant;
    await editor().page.type('Q');
    await editor().waitForModel(
      'typing after the redo, with nothing lost',
      (model) =>
        model.includes('Q') && fold(model).replace(/ ?Q/, '') === redone.replace(/ ?Q/, ''),
    );
  });

  test('a template of one line goes on in the line where the agent writes', async () => {
    const typed = await typeAtEnd(desk, ' nu. ');
    const oneLine = { text: 'Tak for din mail.', html: '<p>Tak for <b>din</b> mail.</p>' };
    expect(await editor().call('insert', endOf(typed), oneLine)).toEqual({ done: true });
    await editor().page.type(' Æh');
    const meant = `${text} nu. Tak for din mail. Æh`;
    await editor().waitForModel('the line', (model) => same(model) === meant);
    expect(same(await readText(desk))).toBe(meant);
    if (kind === 'rich' && !limitOf(desk, 'bold')) {
      expect((await markupOf(editor().page)).bold).toContain('din');
    }
  });

  test('bold, a link and a list of a template reach the editor as such, or as lines of plain text', async () => {
    await typeAtEnd(desk, ' nu.');
    const before = await readText(desk);
    expect(await editor().call('insert', endOf(before), rich)).toEqual({ done: true });
    expect(await readToTemplate(desk, 'end of a template with a list')).toMatch(layouts.rich);
    await editor().waitForModel('its words, once', (model) => {
      const words = fold(model).replaceAll(/(?:^| )[-•*](?= )/g, '');
      return words === fold(`${before} ${rich.text}`).replaceAll(' - ', ' ');
    });
    await editor().page.type('Q');
    await editor().waitForModel('typing after it', (model) => /tilbage\.Q\s*$/.test(model));
    if (kind !== 'rich') return;
    const { bold, links, items } = await markupOf(editor().page);
    expect(bold.includes('din')).toBe(!limitOf(desk, 'bold'));
    const link = limitOf(desk, 'link') ? [] : [['https://example.test/hjaelp', 'vores hjælp']];
    expect(links).toEqual(link);
    expect(items).toEqual(limitOf(desk, 'list') ? [] : ['første punkt', 'andet punkt']);
  });

  test('what is typed after a template has an undo of its own', async () => {
    expect(await editor().call('insert', endOf(text), template)).toEqual({ done: true });
    const meant = await readText(desk);
    await pauseTyping(desk, desk.undoGroupMs);
    await editor().page.type(' Z');
    await editor().waitForModel('what was typed', (model) => /tilbage\.\sZ$/.test(model.trimEnd()));
    const texts = { before: text, typed: text, meant };
    await pressFor(desk, 'undo', 'undo of typing after a template', {
      ...texts,
      wanted: isTemplateText,
    });
  });

  test('a template amid a line runs together with no word', async () => {
    const at = spanOf('svarer', text).start;
    expect(await editor().call('insert', { start: at, end: at }, template)).toEqual({ done: true });
    const [head, tail] = [text.slice(0, at), text.slice(at)];
    const meant = fold(`${head} ${template.text} ${tail}`);
    await editor().waitForModel('the template amid', (model) => fold(model) === meant);
    await editor().page.type('Z');
    await editor().waitForModel(
      'typing after the template',
      (model) => fold(model) === meant.replace('tilbage.', 'tilbage.Z'),
    );
  });

  test('a phrase amid a line stays in the line', async () => {
    const at = spanOf('svarer', text).start;
    const phrase = { text: 'altid', html: '<p>altid</p>' };
    expect(await editor().call('insert', { start: at, end: at }, phrase)).toEqual({ done: true });
    expect(same(await readText(desk))).toBe(text.replace('svarer', 'altid svarer'));
  });

  test('a shortcut that was typed gives way to its template', async () => {
    const typed = await typeAtEnd(desk, ' nu. ;tak');
    const span = spanOf(';tak', typed);
    expect(await editor().call('insert', span, template)).toEqual({ done: true });
    const meant = fold(`${text} nu. ${template.text}`);
    await editor().waitForModel('the template, once', (model) => fold(model) === meant);
    expect(await readToTemplate(desk)).toMatch(layouts.after);
  });

  test('an empty field takes a template without a line too many', async () => {
    await editor().page.evaluate(() => globalThis.setEditorHtml('<p><br></p>'));
    await editor().waitForModel('the empty field', (model) => model.trim() === '');
    expect(await readText(desk)).toBe('');
    const outcome = await editor().call('insert', { start: 0, end: 0 }, template);
    expect(outcome).toEqual({ done: true });
    expect(await readToTemplate(desk)).toMatch(layouts.alone);
  });
}
