import { LiquidError } from 'liquidjs';

import { reasonOf } from '@/lib/text/reason-of';

import { chooseVariant } from './choose-variant';
import { labelOf } from './known-values';
import { createLiquidEngine } from './liquid-engine';
import { CURSOR, dropEmptyLines, withoutReserved } from './output-slots';
import { readBody } from './read-body';
import { renderMarkdown } from './render-markdown';
import { dropTagLines } from './tag-lines';
import type { Template, TemplateField } from './template';
import { TemplateError } from './template-error';
import { buildScope, type ScopeOptions } from './template-scope';
import { findUndeclared } from './undeclared-names';

export type { TemplateValues } from './template-scope';

export type TemplateRendering =
  | {
      readonly ok: true;
      readonly text: string;
      /** Paragraphs, line breaks, emphasis, links, lists and quotes only. */
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

const TEXT_LIMIT = 100_000;

/**
 * Fills a template. Values that the text really needs and nobody gave are asked for, all at once;
 * nothing is left blank. Values enter as text, whatever they contain.
 */
export function renderTemplate(template: Template, options: ScopeOptions): TemplateRendering {
  const language = chooseVariant(template.variants, options.language);
  const body = language === undefined ? undefined : template.variants[language];
  if (language === undefined || body === undefined) {
    return broken(`The template has no text in "${options.language}".`);
  }
  const { names, problems } = readBody(body);
  const [problem] = [...problems, ...findUndeclared(template, names)];
  if (problem) return broken(atLine(problem.message, problem.line));
  try {
    return fill(template, body, { ...options, language });
  } catch (error) {
    const reason = LiquidError.is(error) ? (error.originalError ?? error) : error;
    if (LiquidError.is(error) || reason instanceof TemplateError) return broken(reasonOf(reason));
    throw error;
  }
}

function fill(template: Template, body: string, options: ScopeOptions): TemplateRendering {
  const { liquid, slots, missing } = createLiquidEngine(options);
  const scope = buildScope(template, options, missing);
  const filled: unknown = liquid.parseAndRenderSync(dropTagLines(cleanBody(body)), scope);
  if (missing.names.size > 0) {
    const fields = [...missing.names].map((name) => fieldFor(template, name, options.language));
    return { ok: false, reason: 'missing-values', fields };
  }
  const source = dropEmptyLines(String(filled), slots);
  const { text, html } = renderMarkdown(source, slots);
  if (text.length > TEXT_LIMIT)
    throw new TemplateError('The text becomes too long with these values.');
  if (text.replaceAll(CURSOR, '').trim() === '') {
    throw new TemplateError('With these values the template has no text.');
  }
  const cursor = text.indexOf(CURSOR);
  return {
    ok: true,
    language: options.language,
    text: text.replaceAll(CURSOR, ''),
    html: html.replaceAll(CURSOR, ''),
    ...(cursor >= 0 && { cursor }),
  };
}

function cleanBody(body: string): string {
  return withoutReserved(body.toWellFormed()).replaceAll(/\r\n?/g, '\n');
}

function fieldFor(template: Template, name: string, language: string): TemplateField {
  return (
    template.fields.find((field) => field.name === name) ?? {
      name,
      label: labelOf(name, language),
      type: 'text',
      options: [],
      required: true,
    }
  );
}

function broken(message: string): TemplateRendering {
  return { ok: false, reason: 'broken', message };
}

function atLine(message: string, line: number | undefined): string {
  return line === undefined ? message : `${message} (line ${line})`;
}
