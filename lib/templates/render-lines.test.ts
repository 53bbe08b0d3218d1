import { describe, expect, test } from 'vitest';

import { fill, htmlOf, textOf } from './rendering-in-tests';

describe('the same words and lines in text and HTML', () => {
  test.each([
    [
      'Linje 1\nLinje 2\n\nAfsnit',
      'Linje 1\nLinje 2\n\nAfsnit',
      '<p>Linje 1<br>Linje 2</p><p>Afsnit</p>',
    ],
    [
      'Linje 1  \nLinje 2\\\nLinje 3',
      'Linje 1\nLinje 2\nLinje 3',
      '<p>Linje 1<br>Linje 2<br>Linje 3</p>',
    ],
    ['# Retur\nTekst', 'Retur\n\nTekst', '<p><strong>Retur</strong></p><p>Tekst</p>'],
    [
      '- en\n- to\n  mere\n  - tre',
      '- en\n- to\n  mere\n  - tre',
      '<ul><li>en</li><li>to<br>mere<ul><li>tre</li></ul></li></ul>',
    ],
    ['3. tre\n4. fire', '3. tre\n4. fire', '<p>3. tre</p><p>4. fire</p>'],
    ['> citat\n> mere', '> citat\n> mere', '<blockquote><p>citat<br>mere</p></blockquote>'],
    [
      'Med *venlig* **hilsen**\n---\nNordlys',
      'Med venlig hilsen\n---\nNordlys',
      '<p>Med <em>venlig</em> <strong>hilsen</strong><br>---<br>Nordlys</p>',
    ],
    ['    indrykket', 'indrykket', '<p>indrykket</p>'],
    [
      '<b>fed</b>\n\n<div>x</div>',
      '<b>fed</b>\n\n<div>x</div>',
      '<p>&lt;b&gt;fed&lt;/b&gt;</p><p>&lt;div&gt;x&lt;/div&gt;</p>',
    ],
    [
      '[NAVN]\n\n[NAVN]: https://a.example',
      '[NAVN]\n\n[NAVN]: https://a.example',
      '<p>[NAVN]</p><p>[NAVN]: https://a.example</p>',
    ],
    ['5 &lt; 6 &amp; 7', '5 < 6 & 7', '<p>5 &lt; 6 &amp; 7</p>'],
    ['Straße, A\u030Arhus 👩‍💻', 'Straße, A\u030Arhus 👩‍💻', '<p>Straße, A\u030Arhus 👩‍💻</p>'],
  ])('%j', (body, text, html) => {
    expect(fill(body)).toEqual({ ok: true, language: 'da', text, html });
  });

  test('a line with only tags leaves no gap', () => {
    const body = 'A\n{% if note %}\nB\n{% endif %}\n{% comment %}\nkun for os\n{% endcomment %}\nC';
    expect(textOf(body, { note: 'x' })).toBe('A\nB\nC');
    expect(textOf(body, { note: '' })).toBe('A\nC');
  });

  test('a value left out takes its line or list item along', () => {
    expect(textOf('A\n{{ note }}\nB\n\n{{ note }}\n\n- {{ note }}\n- C', { note: '' })).toBe(
      'A\nB\n\n- C',
    );
    expect(htmlOf('**{{ note }}** B', { note: '' })).toBe('<p>B</p>');
  });

  test('a text without words is not inserted', () => {
    expect(fill('{{ note }}', { note: '' })).toMatchObject({ reason: 'broken' });
  });
});
