import { describe, expect, test } from 'vitest';

import { renderTemplate, type TemplateValues } from './render-template';
import { askedFor, fill } from './rendering-in-tests';
import type { Template } from './template';

describe('what a template cannot do', () => {
  test.each([
    '{% for i in (1..100000000) %}x{% endfor %}',
    '{% assign a = 1 %}',
    '{% include "a" %}',
    '{% render "a" %}',
    '{% layout "a" %}',
    '{% raw %}x{% endraw %}',
    '{% liquid if x %}',
    '{% constructor %}',
    '{{ customer.name | constructor }}',
    '{{ customer.name | append: "x" }}',
    '{{ customer.name.constructor }}',
    '{{ customer.__proto__ }}',
    '{{ customer }}',
    '{{ constructor }}',
    '{{ today.moment }}',
    '{{ customer["name"]["constructor"] }}',
    '{{ order number }}',
    '{{ order_number customer.name }}',
    '{{ customer.name == "x" }}',
    '{{ customer.name',
    '{% if customer.name %}x',
    '{{ today | date: "%Q" }}',
    '{{ today | date: "langt" }}',
    '',
    `${'>'.repeat(5000)} x`,
    `${'- '.repeat(5000)}x`,
    `${'['.repeat(5000)}x`,
    `${'*a '.repeat(20)}${'**a '.repeat(5000)}`,
    `${'{% if today %}'.repeat(3000)}x`,
    'æ'.repeat(20_001),
  ])('is refused with a reason: %.40s', (body) => {
    expect(fill(body, { 'customer.name': 'Bo', order_number: '1' })).toMatchObject({
      ok: false,
      reason: 'broken',
      message: expect.stringMatching(/\S{3}/),
    });
  });

  test('an inherited name in the values is no value', () => {
    const values: TemplateValues = Object.create({ 'customer.name': 'Eve' });
    expect(askedFor('{{ customer.name }}', values)).toEqual(['customer.name']);
  });

  test('a language the template does not have is refused; a sister of it is taken', () => {
    const template: Template = {
      id: 't',
      title: 'T',
      tags: [],
      fields: [],
      variants: { da: 'Hej', 'en-GB': 'Hello' },
    };
    const now = new Date(0);
    expect(renderTemplate(template, { language: 'sv', values: {}, now })).toMatchObject({
      reason: 'broken',
    });
    expect(renderTemplate(template, { language: 'en-US', values: {}, now })).toMatchObject({
      text: 'Hello',
      language: 'en-GB',
    });
  });
});
