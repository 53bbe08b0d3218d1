// Only tests import this.
import { renderTemplate, type TemplateRendering, type TemplateValues } from './render-template';
import type { Template, TemplateField } from './template';

export const orderNumber: TemplateField = {
  name: 'order_number',
  label: 'Ordrenummer',
  type: 'text',
  options: [],
  required: true,
};
const note: TemplateField = { ...orderNumber, name: 'note', label: 'Note', required: false };
const method: TemplateField = {
  ...orderNumber,
  name: 'method',
  label: 'Sådan',
  type: 'choice',
  options: ['kort', 'konto'],
};
const deadline: TemplateField = {
  ...orderNumber,
  name: 'deadline',
  label: 'Frist',
  type: 'date',
};
const amount: TemplateField = {
  ...orderNumber,
  name: 'amount',
  label: 'Beløb',
  type: 'number',
};
const fields = [orderNumber, note, method, deadline, amount];

export function fill(
  body: string,
  values: TemplateValues = {},
  language = 'da',
): TemplateRendering {
  const template: Template = {
    id: 't',
    title: 'T',
    tags: [],
    fields,
    variants: { [language]: body },
  };
  const now = new Date('2026-11-23T23:30:00Z');
  return renderTemplate(template, { language, values, now, timeZone: 'Europe/London' });
}

export function textOf(body: string, values: TemplateValues = {}, language = 'da'): string {
  const rendering = fill(body, values, language);
  return rendering.ok ? rendering.text : `(${rendering.reason})`;
}

export function htmlOf(body: string, values: TemplateValues = {}): string {
  const rendering = fill(body, values);
  return rendering.ok ? rendering.html : `(${rendering.reason})`;
}

export function askedFor(body: string, values: TemplateValues = {}): readonly string[] {
  const rendering = fill(body, values);
  if (rendering.ok || rendering.reason === 'broken') return [];
  return rendering.fields.map(({ name }) => name);
}
