import { describe, expect, test } from 'vitest';

import { renderTemplate } from './render-template';
import { askedFor, fill, orderNumber, textOf } from './rendering-in-tests';
import type { Template } from './template';

describe('missing values', () => {
  test('all are asked for at once, in order, with words in the language of the text', () => {
    expect(
      fill('{{ customer.first_name }} {{ order_number }} {{ order_number }} {{ agent.name }}'),
    ).toEqual({
      ok: false,
      reason: 'missing-values',
      fields: [
        {
          name: 'customer.first_name',
          label: 'Kundens fornavn',
          type: 'text',
          options: [],
          required: true,
        },
        orderNumber,
        { name: 'agent.name', label: 'Dit navn', type: 'text', options: [], required: true },
      ],
    });
  });

  test('a blank value is a missing value, unless the field may be left out', () => {
    expect(
      askedFor('{{ order_number }} {{ ticket.id }}', { order_number: ' ', 'ticket.id': '' }),
    ).toEqual(['order_number', 'ticket.id']);
    expect(askedFor('A {{ note }}', {})).toEqual(['note']);
    expect(textOf('A {{ note }}', { note: '' })).toBe('A');
  });

  test('filters do not make a missing value blank', () => {
    expect(
      askedFor('{{ customer.name | upcase | capitalize }} {{ deadline | date: "long" }}'),
    ).toEqual(['customer.name', 'deadline']);
  });

  test('a default counts as given, wherever it stands, and may itself be a value', () => {
    expect(textOf('Hej {{ customer.first_name | default: "kunde" }}')).toBe('Hej kunde');
    expect(textOf('Hej {{ customer.first_name | capitalize | default: "kunde" }}')).toBe(
      'Hej kunde',
    );
    expect(askedFor('{{ customer.first_name | default: customer.name }}')).toEqual([
      'customer.name',
    ]);
    expect(
      textOf('{{ customer.first_name | default: customer.name }}', { 'customer.name': 'Bo' }),
    ).toBe('Bo');
  });

  test('only what the text really needs is asked for', () => {
    const body = '{% if method == "kort" %}{{ order_number }}{% else %}{{ amount }}{% endif %}';
    expect(askedFor(body)).toEqual(['method']);
    expect(askedFor(body, { method: 'kort' })).toEqual(['order_number']);
    expect(askedFor(body, { method: 'konto' })).toEqual(['amount']);
  });

  test('an unless and a case wait for their field too', () => {
    expect(
      askedFor('{% unless method == "kort" %}{{ amount }}{% endunless %} {{ order_number }}'),
    ).toEqual(['method', 'order_number']);
    const body =
      '{% case method %}{% when "kort" %}K{% when "konto" %}{{ amount }}{% else %}?{% endcase %}';
    expect(askedFor(body)).toEqual(['method']);
    expect(textOf(body, { method: 'konto', amount: '5' })).toBe('5');
    expect(textOf(body, { method: 'kort' })).toBe('K');
  });

  test('what a condition need not look at is not asked for', () => {
    expect(askedFor('{% if method == "kort" and note %}x{% endif %}')).toEqual(['method']);
    expect(askedFor('{% if method == "kort" and note %}x{% endif %}', { method: 'kort' })).toEqual([
      'note',
    ]);
  });

  test('an unknown customer is no question in a condition', () => {
    const body =
      '{% if customer.first_name %}Hej {{ customer.first_name }}{% else %}Hej{% endif %}';
    expect(textOf(body)).toBe('Hej');
    expect(textOf(body, { 'customer.first_name': 'Åse' })).toBe('Hej Åse');
  });

  test('a choice that is not offered is asked for again', () => {
    expect(askedFor('{{ method }}', { method: 'check' })).toEqual(['method']);
  });

  test('a field that was left out is false in a condition', () => {
    expect(textOf('A{% if note %} {{ note }}{% endif %}', { note: '' })).toBe('A');
  });
});

describe('the caret', () => {
  test('its place is told in the text, and nothing is left behind', () => {
    expect(fill('Hej\n\n{{ cursor }}\n\nHilsen')).toEqual({
      ok: true,
      language: 'da',
      text: 'Hej\n\n\n\nHilsen',
      html: '<p>Hej</p><p><br></p><p>Hilsen</p>',
      cursor: 5,
    });
    expect(
      fill('😀 {{ cursor }}{{ customer.name }}{{ cursor }}', { 'customer.name': 'Bo' }),
    ).toMatchObject({
      text: '😀 Bo',
      html: '<p>😀 Bo</p>',
      cursor: 3,
    });
  });
});

describe('dates and letters', () => {
  test.each([
    ['da', '23. november 2026'],
    ['de', '23. November 2026'],
    ['en-GB', '23 November 2026'],
    ['en', '23 November 2026'],
    ['en-US', 'November 23, 2026'],
    ['xx-not-a-language', '23 November 2026'],
  ])('today in %s', (language, expected) => {
    expect(textOf('{{ today }}', {}, language)).toBe(expected);
  });

  test('today is the day in the agent’s time zone', () => {
    const template: Template = {
      id: 't',
      title: 'T',
      tags: [],
      fields: [],
      variants: { da: '{{ today }} {{ today | date: "%H:%M" }}' },
    };
    const now = new Date('2026-11-23T23:30:00Z');
    expect(
      renderTemplate(template, { language: 'da', values: {}, now, timeZone: 'Europe/Copenhagen' }),
    ).toMatchObject({ text: '24. november 2026 00:30' });
    expect(
      renderTemplate(template, { language: 'da', values: {}, now, timeZone: 'Mars/Base' }),
    ).toMatchObject({ reason: 'broken' });
  });

  test('a date field is written out and can be compared; what is no date stays as typed', () => {
    expect(
      textOf('{{ deadline }} / {{ deadline | date: "%-d/%-m" }}', { deadline: '2026-12-01' }),
    ).toBe('1. december 2026 / 1/12');
    expect(textOf('{% if deadline > today %}senere{% endif %}', { deadline: '2026-12-01' })).toBe(
      'senere',
    );
    expect(textOf('{{ deadline | date: "long" }}', { deadline: 'på tirsdag' })).toBe('på tirsdag');
    expect(textOf('{{ deadline }}', { deadline: '2026-02-31' })).toBe('2026-02-31');
  });

  test('a number is written as typed and compared as a number', () => {
    expect(
      textOf(
        '{{ amount }}{% if amount > 99 %} stor{% endif %}{% if amount == 100.5 %}!{% endif %}',
        { amount: '100,50' },
      ),
    ).toBe('100,50 stor!');
    expect(textOf('{{ amount }}', { amount: '00412' })).toBe('00412');
  });

  test('letters change as in the language', () => {
    expect(
      textOf(
        '{{ customer.name | capitalize }} {{ customer.name | upcase }} {{ customer.name | downcase }}',
        { 'customer.name': 'åSE' },
      ),
    ).toBe('Åse ÅSE åse');
    expect(textOf('{{ customer.name | upcase }}', { 'customer.name': 'straße' }, 'de')).toBe(
      'STRASSE',
    );
  });
});
