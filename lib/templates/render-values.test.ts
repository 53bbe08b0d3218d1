import { describe, expect, test } from 'vitest';

import { fill, htmlOf, textOf } from './rendering-in-tests';

describe('values are text, whatever they contain', () => {
  const hostile = [
    '*x* <img src=x onerror=alert(1)>',
    '[a](javascript:1)',
    '{{ agent.name }} {% if x %}',
    '# Overskrift',
    '- punkt',
    '1. punkt',
    '> citat',
    '&lt;b&gt; &amp;',
    '`kode` ~~~ ***',
    '<https://a.example>',
    'a\\*b\\',
    '"><script>alert(1)</script>',
    "O'Connor & Søn",
    '😀 A\u030Ase Sø\u0301rensen',
    '$& $1 $<label>',
    'constructor',
    '__proto__',
  ];

  test.each(hostile)('a customer called %j is written exactly so', (name) => {
    expect(textOf('Hej {{ customer.name }}', { 'customer.name': name })).toBe(`Hej ${name}`);
    expect(textOf('{{ customer.name }}', { 'customer.name': name })).toBe(name);
    expect(textOf('**{{ customer.name }}** ok', { 'customer.name': name })).toBe(`${name} ok`);
  });

  test.each(hostile)('the HTML for %j has no tag but our own', (name) => {
    const html = htmlOf('Hej **{{ customer.name }}**', { 'customer.name': name });
    expect(html.match(/<[^>]*>/g)).toEqual(['<p>', '<strong>', '</strong>', '</p>']);
  });

  test('quotes and ampersands are escaped in HTML', () => {
    expect(htmlOf('{{ customer.name }}', { 'customer.name': `<b a="1">'&` })).toBe(
      '<p>&lt;b a=&quot;1&quot;&gt;&#39;&amp;</p>',
    );
  });

  test('characters that stand for values inside the program cannot be smuggled in', () => {
    const name = 'A\uFDD1\uFDE0B\uFDD0C\u0000D';
    expect(fill('\uFDD1\uFDE0{{ customer.name }}\uFDD0', { 'customer.name': name })).toEqual({
      ok: true,
      language: 'da',
      text: 'ABCD',
      html: '<p>ABCD</p>',
    });
  });

  test('a value with several lines keeps its line breaks', () => {
    const values = { note: 'Vej 1\r\n8000 Aarhus\n\nDanmark' };
    expect(textOf('Adresse:\n{{ note }}', values)).toBe('Adresse:\nVej 1\n8000 Aarhus\n\nDanmark');
    expect(htmlOf('Adresse:\n{{ note }}', values)).toBe(
      '<p>Adresse:<br>Vej 1<br>8000 Aarhus<br><br>Danmark</p>',
    );
  });

  test('hundreds of outputs come out each in its place', () => {
    const body = Array.from({ length: 400 }, (_, index) => `{{ "${index}" }}`).join(' ');
    expect(textOf(body)).toBe(Array.from({ length: 400 }, (_, index) => index).join(' '));
  });

  test('a very long value is refused, not cut', () => {
    expect(fill('{{ note }}', { note: 'æ'.repeat(100_001) })).toMatchObject({ reason: 'broken' });
  });
});

describe('links', () => {
  test('a value inside an address is encoded, so it cannot lead elsewhere', () => {
    expect(htmlOf('[Spor](https://a.example/?id={{ note }})', { note: 'x y&z=ø"#' })).toBe(
      '<p><a href="https://a.example/?id=x%20y%26z%3D%C3%B8%22%23">Spor</a></p>',
    );
  });

  test.each([
    'javascript:alert(1)',
    'http://a.example',
    'data:text/html,x',
    'https://a b',
    '//a.example',
    'JaVaScRiPt:1',
  ])('a value %j is no address: it is shown and leads nowhere', (address) => {
    expect(htmlOf('[her]({{ note }})', { note: address })).toBe(`<p>her (${address})</p>`);
    expect(textOf('[her]({{ note }})', { note: address })).toBe(`her (${address})`);
  });

  test('web, mail and telephone are links; an address that is its own text stands once', () => {
    const body =
      '[spor](https://a.example) <https://b.example> [mail](mailto:a@b.dk) [c@d.dk](mailto:c@d.dk) [ring](tel:+4570101010)';
    expect(textOf(body)).toBe(
      'spor (https://a.example) https://b.example mail (a@b.dk) c@d.dk ring (+4570101010)',
    );
    expect(htmlOf(body).match(/href="[^"]*"/g)).toEqual([
      'href="https://a.example"',
      'href="https://b.example"',
      'href="mailto:a@b.dk"',
      'href="mailto:c@d.dk"',
      'href="tel:+4570101010"',
    ]);
  });
});
