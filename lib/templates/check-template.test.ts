import { expect, test } from 'vitest';

import { checkTemplate } from './check-template';
import type { Template, TemplateField } from './template';

const order: TemplateField = {
  name: 'order',
  label: 'Ordre',
  type: 'text',
  options: [],
  required: true,
};

function template(
  variants: Record<string, string>,
  fields: readonly TemplateField[] = [],
): Template {
  return { id: 't', title: 'T', tags: [], fields, variants };
}

test.each([
  [
    'Hej\n\n{{ customer.first_name',
    3,
    '"{{ customer.first_name" is not closed; mend it with "}}".',
  ],
  ['{% if today', 1, '"{% if today" is not closed; mend it with "%}".'],
  ['Hej\n{% if today %}\nx', 2, '{% if %} is not closed; mend it with {% endif %}.'],
  ['{% else %}', 1, '{% else %} does not belong to any if, unless or case before it.'],
  ['{{ }}', 1, '"" is no name of a value.'],
  [
    '{{ today | default "x" }}',
    1,
    'A filter needs ":" before what it is given, as in default: "kunde".',
  ],
  [
    '{% if today = "x" %}{% endif %}',
    1,
    'There is something unreadable after the value; filters begin with "|" and conditions compare with "==".',
  ],
  [
    'a\n{{ today | langt }}',
    2,
    'The filter "langt" is not known; there are default, capitalize, upcase, downcase, date.',
  ],
  [
    '{{ today | constructor }}',
    1,
    'The filter "constructor" is not known; there are default, capitalize, upcase, downcase, date.',
  ],
  [
    '{{ today | date: "lang" }}',
    1,
    '"lang" is no way to write a date; use full, long, medium, short or a pattern such as "%-d. %B %Y".',
  ],
  [
    '{{ customer.name | default: }}',
    1,
    'The filter "default" needs one text, as in default: "kunde".',
  ],
  ['{{ customer.name | upcase: 1 }}', 1, 'The filter "upcase" takes nothing.'],
  ['{{ customer.name | }}', 1, 'There is no filter after "|".'],
  [
    'a\n\n{% for x in y %}{% endfor %}',
    3,
    'Liquid tag "for" not found: templates may use if, unless, case and comment.',
  ],
  ['{% endfor %}', 1, '{% endfor %} does not belong to any if, unless or case before it.'],
  [
    '{{ customer.nme }}',
    1,
    '"customer.nme" is neither a known value nor a declared field; correct it or declare it under fields.',
  ],
  [
    '{{ customer.name agent.name }}',
    1,
    '"{{ customer.name agent.name }}" has two values side by side; names have no spaces.',
  ],
  ['{% if customer.name == %}{% endif %}', 1, '"{% if customer.name == %}" compares with nothing.'],
  [
    '{{ customer.name == "x" }}',
    1,
    '"{{ customer.name == "x" }}" is a condition; write it in an {% if %}.',
  ],
  [
    '{% case today %}\nx\n{% when "a" %}{% endcase %}',
    1,
    'Text between case and the first when is never shown.',
  ],
  [
    '{% case today %}{% when "a" "b" %}{% endcase %}',
    1,
    '{% when %} needs one value or several with commas between, as in {% when "kort", "konto" %}.',
  ],
  [
    '{% if today %}{% else if x %}{% endif %}',
    1,
    '{% else %} takes nothing; "if x" does not belong there.',
  ],
  ['a\nb }} c', 2, 'There is a lone "}}" here.'],
  ['  \n', undefined, 'The text is empty; write what the customer shall read.'],
  ['a\n\n<b>x', 3, '<b> would be shown as text; templates are Markdown.'],
  [
    '![logo](https://a.example/x.png)',
    1,
    'Images cannot be inserted; link to the picture or leave it out.',
  ],
  [
    '{% if today %}\n[her](http://a.example)\n{% endif %}',
    2,
    '"http://a.example" cannot be a link; write https://, mailto: or tel: before it.',
  ],
])('%j is refused at its line', (body, line, message) => {
  expect(checkTemplate(template({ da: body }))).toEqual([
    { language: 'da', message, ...(line !== undefined && { line }) },
  ]);
});

test.each([
  'Hej {{ customer.first_name | default: "kunde" }}\n\n{% if order == "a" or order contains "b" %}x{% elsif today %}y{% endif %}{{ cursor }}',
  '{% case order %}{% when "a", "b" or "c" %}x{% endcase %}',
  '{% comment %}{{ not.checked }} {% for %} }}{% endcomment %}{{ order }}',
  '[spor](https://a.example/{{ order }}) [her]({{ order }}) {{ today | date: "%-d. %B" }} <navn>',
  '{{ order | default: customer.name | upcase }}',
  "{%- unless order == '' -%}{{- order -}}{%- endunless -%}",
])('%j has nothing wrong', (body) => {
  expect(checkTemplate(template({ da: body }, [order]))).toEqual([]);
});

test('everything that is wrong is told at once, by language and line', () => {
  const body = '{{ a }}\n{{ b.c }}\n{{ today | foo }}';
  expect(
    checkTemplate(template({ da: 'Hej', de: body })).map(({ language, line }) => [language, line]),
  ).toEqual([
    ['de', 1],
    ['de', 2],
    ['de', 3],
  ]);
});

test('a field is used when one language uses it, in text or in a condition', () => {
  expect(checkTemplate(template({ da: 'x', en: '{% if order %}x{% endif %}' }, [order]))).toEqual(
    [],
  );
  expect(checkTemplate(template({ da: 'x', en: 'y' }, [order]))).toEqual([
    {
      language: 'da',
      message: 'The field "order" is declared and not used; remove it or use {{ order }}.',
    },
  ]);
});

test('a field may stand for a known value', () => {
  const name = 'customer.first_name';
  expect(checkTemplate(template({ da: `{{ ${name} }}` }, [{ ...order, name }]))).toEqual([]);
});

test.each(['customer', 'today', 'cursor', 'ticket.id.number'])(
  'a field may not be called %s, which is another thing',
  (name) => {
    const message = `The field "${name}" has the name of something else; choose another.`;
    expect(checkTemplate(template({ da: `{{ ${name} }}` }, [{ ...order, name }]))).toEqual([
      { language: 'da', message },
    ]);
  },
);

test('conditions nested beyond reason are refused without harm', () => {
  const body = `${'{% if today %}'.repeat(1200)}x`;
  expect(checkTemplate(template({ da: body }))).toEqual([
    { language: 'da', line: 1, message: 'Conditions are nested too deeply.' },
  ]);
});
