import { createLiquidEngine } from './liquid-engine';
import { MissingValue } from './missing-value';
import { renderMarkdown } from './render-markdown';
import type { Template, TemplateField } from './template';

/** Values by their dotted name: `customer.first_name`, `order_number`. An empty one was left empty on purpose. */
export type TemplateValues = Readonly<Record<string, string>>;

export type TemplateRendering =
  | {
      readonly ok: true;
      readonly text: string;
      readonly html: string;
      /** Offset in `text` where the template wants the caret. */
      readonly cursor?: number;
      readonly language: string;
    }
  | {
      readonly ok: false;
      readonly reason: 'missing-values';
      readonly fields: readonly TemplateField[];
    }
  | { readonly ok: false; readonly reason: 'broken'; readonly message: string };

export interface RenderOptions {
  readonly language: string;
  readonly values: TemplateValues;
  readonly now: Date;
  readonly timeZone?: string;
}

/** Where a value stands until the Markdown is read: private-use characters, which templates may not contain. */
const CURSOR = '\uE002';
const HELD = /\uE000(?<index>\d+)\uE001/gu;

/**
 * Fills a template. Declared fields and values that the text really needs are asked for, all at
 * once; nothing is left blank by itself. Values enter as text, whatever they contain.
 */
export function renderTemplate(template: Template, options: RenderOptions): TemplateRendering {
  const { language, now, timeZone, values } = options;
  const body = template.variants[language];
  if (body === undefined) return broken(`It has no variant in "${language}".`);
  const held: string[] = [];
  const missing = new Set<string>();
  const engine = createLiquidEngine({
    language,
    ...(timeZone !== undefined && { timeZone }),
    onOutput(value) {
      if (value instanceof MissingValue) missing.add(value.name);
      if (value === CURSOR) return CURSOR;
      held.push(value instanceof MissingValue ? '' : String(value ?? ''));
      return `\uE000${held.length - 1}\uE001`;
    },
  });
  try {
    const parsed = engine.parse(withoutPrivateUse(body));
    const names = engine.fullVariablesSync(parsed);
    const given = { today: now.toISOString(), ...values };
    const filled = String(engine.renderSync(parsed, nest(names, given)));
    const unasked = template.fields.filter(({ name }) => values[name] === undefined);
    const known = [...missing].filter((name) => !unasked.some((field) => field.name === name));
    if (unasked.length + known.length > 0) {
      const fields = [...known.map((name) => fieldFor(template, name)), ...unasked];
      return { ok: false, reason: 'missing-values', fields };
    }
    const { html, text } = renderMarkdown(filled, (piece) =>
      piece.replaceAll(HELD, (_, index: string) => held[Number(index)] ?? ''),
    );
    const at = text.indexOf(CURSOR);
    return {
      ok: true,
      language,
      html: html.replaceAll(CURSOR, ''),
      text: text.replaceAll(CURSOR, ''),
      ...(at >= 0 && { cursor: at }),
    };
  } catch (error) {
    return broken(error instanceof Error ? error.message : String(error));
  }
}

function broken(message: string): TemplateRendering {
  return { ok: false, reason: 'broken', message };
}

function withoutPrivateUse(text: string): string {
  return text.replaceAll(/[\uE000-\uE002]/gu, '');
}

/** Dotted names as nested objects; a name without a value, or one left empty, stands for nothing. */
function nest(names: readonly string[], values: TemplateValues): Record<string, unknown> {
  const scope: Record<string, unknown> = { cursor: CURSOR };
  for (const name of new Set([...names, ...Object.keys(values)])) {
    if (name === 'cursor') continue;
    const value = values[name];
    const path = name.split('.');
    const last = path.pop() ?? name;
    let at = scope;
    for (const step of path) {
      const inner = at[step];
      const next = isBranch(inner) ? inner : {};
      at[step] = next;
      at = next;
    }
    // An empty answer is false in conditions, as a template's author expects.
    at[last] = value === undefined ? new MissingValue(name) : value === '' ? null : value;
  }
  return scope;
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof MissingValue);
}

function fieldFor(template: Template, name: string): TemplateField {
  return (
    template.fields.find((field) => field.name === name) ?? {
      name,
      label: name.replaceAll(/[._]/gu, ' '),
      type: 'text',
      options: [],
      required: true,
    }
  );
}
