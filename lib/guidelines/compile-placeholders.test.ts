import { expect, test } from 'vitest';

import { checkParagraph } from './check-paragraph';
import { compileGuidelines } from './compile-guidelines';
import { compilePlaceholders } from './compile-placeholders';
import { sampleContext, sampleGuidelines } from './sample-guidelines';

const styles = ['{{name}}', '[NAVN]', '<navn>', 'XXX'];
const found = (given: readonly string[], text: string) =>
  text.match(compilePlaceholders(given) ?? /(?!)/u) ?? [];

test('a placeholder that was left over is a finding', () => {
  const guidelines = sampleGuidelines({ placeholders: { styles, leftOver: 'block' } });
  const compiled = compileGuidelines('nordlys', guidelines);
  expect(checkParagraph(compiled, 'Hej {{customer.first_name}}', sampleContext())).toEqual([
    {
      start: 4,
      end: 27,
      rule: 'nordlys/placeholder',
      checker: 'guidelines',
      category: 'placeholder',
      level: 'block',
      certainty: 1,
      message: 'Replace the placeholder "{{customer.first_name}}".',
      suggestions: [],
    },
  ]);
});

test('the letters of a style stand for any name, its capitals for capitals', () => {
  const text = [
    '{{ navn }} {{order_number}} {{ name | default: "x" }} {{customer.first_name}}',
    '[NAVN] [ORDRE_NR] [INDSÆT KUNDENS NAVN HER] [NAVN 2]',
    '<navn> <Kundens navn> <first_name> XXX XXXXX',
  ].join(' ');
  expect(found(styles, text)).toEqual([
    '{{ navn }}',
    '{{order_number}}',
    '{{ name | default: "x" }}',
    '{{customer.first_name}}',
    '[NAVN]',
    '[ORDRE_NR]',
    '[INDSÆT KUNDENS NAVN HER]',
    '[NAVN 2]',
    '<navn>',
    '<Kundens navn>',
    '<first_name>',
    'XXX',
    'XXXXX',
  ]);
});

test.each([
  'Se note [1], [A] og [sic].',
  'Vi <3 jer, 3 < 4 > 2',
  'Mette Hansen <mette@nordlys.example>',
  'Størrelse XXXL, XXL og XX, film xxx',
  '[LÆS MERE](https://nordlys.example)',
  'Brug {klammer} og { a: 1 }',
  'x<y',
  'Adressen er <https://nordlys.example/a>',
])('ordinary text is left alone: %s', (text) => {
  expect(found(styles, text)).toEqual([]);
});

test('styles without brackets stand for themselves, with any length of a repeated sign', () => {
  expect(
    found(['___', 'TODO', '%NAVN%', '(navn)'], 'a ____ TODO TODOS %ORDRE% (navn) (mor)'),
  ).toEqual(['____', 'TODO', '%ORDRE%', '(navn)']);
});

test('a pack without styles looks for none', () => {
  expect(compilePlaceholders([])).toBeUndefined();
});
