import { describe, expect, test } from 'vitest';

import { checkTemplate } from './check-template';
import { firstNameOf } from './customer-name';
import { formatDate } from './format-date';
import { renderTemplate } from './render-template';
import { createTemplateSearch, type SearchableTemplate } from './search-templates';
import type { Template, TemplateField } from './template';

const field = (name: string, change: Partial<TemplateField> = {}): TemplateField => ({
  name,
  label: name,
  type: 'text',
  options: [],
  required: true,
  ...change,
});
const template = (body: string, change: Partial<Template> = {}): Template => ({
  id: 't',
  title: 'Pakken er forsinket',
  tags: ['levering'],
  fields: [],
  variants: { da: body },
  ...change,
});
const render = (body: string, values: Record<string, string> = {}, fields: TemplateField[] = []) =>
  renderTemplate(template(body, { fields }), {
    language: 'da',
    values,
    now: new Date('2026-11-23T09:00:00Z'),
    timeZone: 'Europe/Copenhagen',
  });

describe('filling a template', () => {
  test('text and HTML say the same, with the same lines', () => {
    const body =
      'Hej {{ customer.first_name }}\n\nVi har **sendt** den.\nDen kommer i morgen.\n\n- boks\n- kabel\n\n1. Sluk\n2. Tænd\n\nSe [siden](https://nordlys.example/spor).';
    expect(render(body, { 'customer.first_name': 'Åse 😀' })).toEqual({
      ok: true,
      language: 'da',
      text: 'Hej Åse 😀\n\nVi har sendt den.\nDen kommer i morgen.\n\n- boks\n- kabel\n\n1. Sluk\n2. Tænd\n\nSe siden (https://nordlys.example/spor).',
      html: '<p>Hej Åse 😀</p><p>Vi har <strong>sendt</strong> den.<br>Den kommer i morgen.</p><ul><li>boks</li><li>kabel</li></ul><ol><li>Sluk</li><li>Tænd</li></ol><p>Se <a href="https://nordlys.example/spor">siden</a>.</p>',
    });
  });

  test.each([
    ['*Mette* <img src=x onerror=alert(1)>', '*Mette* &lt;img src=x onerror=alert(1)&gt;'],
    ['[klik](javascript:alert(1))', '[klik](javascript:alert(1))'],
    ['{{ agent.name }}', '{{ agent.name }}'],
    ['# A & B', '# A &amp; B'],
  ])('a customer called %j is greeted by exactly that', (name, html) => {
    expect(render('Hej {{ customer.name }}!', { 'customer.name': name })).toMatchObject({
      text: `Hej ${name}!`,
      html: `<p>Hej ${html}!</p>`,
    });
  });

  test('a link to anything but the web, mail or telephone is only its words', () => {
    expect(render('[her](javascript:alert(1)) og [mail](mailto:a@b.dk)')).toMatchObject({
      html: '<p>her og <a href="mailto:a@b.dk">mail</a></p>',
    });
  });

  test('HTML in a template is text', () => {
    expect(render('<b onclick="x">Hej</b>')).toMatchObject({ text: '<b onclick="x">Hej</b>' });
  });

  test('all missing values are asked for at once, none is left blank', () => {
    const fields = [field('order_number'), field('delay', { required: false })];
    const body =
      'Hej {{ customer.first_name | capitalize }}. Ordre {{ order_number }}.{% if delay %} {{ delay }}{% endif %}';
    const asked = render(body, {}, fields);
    expect(asked).toMatchObject({
      reason: 'missing-values',
      fields: [{ name: 'customer.first_name' }, { name: 'order_number' }, { name: 'delay' }],
    });
    expect(
      render(body, { 'customer.first_name': 'Bo', order_number: '7', delay: '' }, fields),
    ).toMatchObject({ text: 'Hej Bo. Ordre 7.' });
  });

  test('a default counts as a value, and a condition on an unknown value is false', () => {
    expect(
      render(
        'Hej {{ customer.first_name | default: "kunde" }}{% if ticket.id %} ({{ ticket.id }}){% endif %}',
      ),
    ).toMatchObject({ text: 'Hej kunde' });
  });

  test('the caret’s place is told and leaves nothing behind', () => {
    expect(render('Hej\n\n{{ cursor }}\n\nVenlig hilsen')).toMatchObject({
      html: expect.not.stringContaining('\uE002'),
    });
    expect(render('Hej {{ cursor }}nu')).toMatchObject({ text: 'Hej nu', cursor: 4 });
  });

  test('what is inherited cannot be reached, and loops do not exist', () => {
    expect(render('{{ customer.constructor.name }}', { 'customer.name': 'x' })).toMatchObject({
      ok: false,
    });
    expect(render('{% for i in (1..100000000) %}x{% endfor %}')).toMatchObject({
      reason: 'broken',
    });
  });

  test('today is written as the language does', () => {
    expect(render('{{ today | date: "long" }}')).toMatchObject({ text: '23. november 2026' });
    expect(formatDate('2026-11-23', 'long', { language: 'en-GB' })).toBe('23 November 2026');
    expect(formatDate('2026-11-23', 'long', { language: 'de' })).toBe('23. November 2026');
    expect(formatDate('2026-11-23', '%e/%m %Y', { language: 'da' })).toBe('23/11 2026');
  });
});

test.each([
  ['Mette Sørensen', 'Mette'],
  ['Sørensen, Mette', 'Mette'],
  ['Dr. Jürgen Weiß', 'Jürgen'],
  ['Frau Prof. Anna Müller', 'Anna'],
  ['METTE SØRENSEN', 'Mette'],
  ['anne-mette holm', 'Anne-Mette'],
  ['Jan van der Berg', 'Jan'],
  ["Emily O'Connor", 'Emily'],
  ['Mette S.', 'Mette'],
  ['Frau Müller', undefined],
  ['Nordisk El ApS', undefined],
  ['Weiß GmbH', undefined],
  ['mette@eksempel.dk', undefined],
  ['Kunde 4711', undefined],
  ['M. Holm', undefined],
  ['', undefined],
])('%j is greeted as %j', (name, first) => {
  expect(firstNameOf(name)).toBe(first);
});

describe('checking a template', () => {
  test.each([
    ['Hej {{ customer.first_name', /not closed.*mend/u],
    ['Hej {{ order }}', /"order" is neither a known value nor a declared field/u],
    ['{% include "x" %}', /tag "include" not found/u],
    ['{{ today | upcased }}', /upcased/u],
    ['  ', /empty/u],
  ])('%j is refused with what to do', (body, message) => {
    expect(
      checkTemplate(template(body))
        .map((problem) => problem.message)
        .join('\n'),
    ).toMatch(message);
  });

  test('a field that no variant uses is told', () => {
    expect(checkTemplate(template('Hej', { fields: [field('order')] }))).toEqual([
      {
        language: 'da',
        message: 'The field "order" is declared and not used; remove it or use {{ order }}.',
      },
    ]);
  });

  test('a good template has nothing wrong', () => {
    expect(
      checkTemplate(
        template('Hej {{ order | default: "?" }} {% if today %}x{% endif %}', {
          fields: [field('order')],
        }),
      ),
    ).toEqual([]);
  });
});

describe('finding a template', () => {
  const searchable = (
    id: string,
    title: string,
    change: Partial<SearchableTemplate> = {},
  ): SearchableTemplate => ({
    ...template('Hej {{ customer.first_name }}\n\nGodt nyt.'),
    id,
    title,
    packId: 'nordlys',
    client: 'nordlys',
    ...change,
  });
  const all = [
    searchable('delay', 'Pakken er forsinket', { shortcut: 'forsinket', folder: 'Levering' }),
    searchable('refund', 'Pengene er på vej', {
      shortcut: 'penge',
      folder: 'Betaling',
      variants: { da: 'Hej', 'en-GB': 'Hello' },
    }),
    searchable('order', 'Ændring af ordre', { tags: ['øre'] }),
    searchable('other', 'Paket verspätet', {
      packId: 'bergwald',
      client: 'bergwald',
      variants: { de: 'Guten Tag' },
    }),
  ];
  const search = createTemplateSearch(all);
  const find = (query: string, client?: string) =>
    search.search(query, { limit: 10, ...(client && { client }) }).map(({ id }) => id);

  test.each([
    ['forsin', ['delay']],
    ['forsinkt', ['delay']],
    ['aendring', ['order']],
    ['ÆNDRING', ['order']],
    ['på vej', ['refund']],
    ['pa vej', ['refund']],
    ['/penge', ['refund']],
    ['xyzzy', []],
  ])('%j finds %j', (query, ids) => {
    expect(find(query, 'nordlys')).toEqual(ids);
  });

  test('another client’s templates are never shown', () => {
    expect(find('pa', 'nordlys')).not.toContain('other');
    expect(find('', 'bergwald')).toEqual(['other']);
  });

  test('without a query all are listed by folder and title', () => {
    expect(find('', 'nordlys')).toEqual(['order', 'refund', 'delay']);
  });

  test('the variant in the reply’s language is offered', () => {
    const [found] = search.search('penge', { client: 'nordlys', language: 'en', limit: 1 });
    expect(found).toMatchObject({
      language: 'en-GB',
      languages: ['da', 'en-GB'],
      preview: 'Hello',
    });
  });

  test('a shortcut is found by its beginning, the exact one first', () => {
    expect(search.findShortcuts('FORS', { client: 'nordlys' }).map(({ id }) => id)).toEqual([
      'delay',
    ]);
  });
});
