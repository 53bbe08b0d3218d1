import { createLiquidEngine } from './liquid-engine';
import type { Template } from './template';

/** One thing wrong in a template's body: a sentence that says what to do; `line` counts within the body. */
export interface TemplateProblem {
  readonly language: string;
  readonly message: string;
  readonly line?: number;
}

/** Values that page and clock can give. */
const knownValues: ReadonlySet<string> = new Set([
  'customer.name',
  'customer.first_name',
  'customer.email',
  'agent.name',
  'agent.first_name',
  'ticket.id',
  'ticket.subject',
  'client.name',
  'today',
  'cursor',
]);

/** Everything that would keep a template from being filled, found when it is written and not when it is needed. */
export function checkTemplate(template: Template): TemplateProblem[] {
  const used = new Set<string>();
  const problems = Object.entries(template.variants).flatMap(([language, body]) =>
    checkVariant(template, language, body, used),
  );
  const [firstLanguage] = Object.keys(template.variants);
  if (problems.length > 0 || firstLanguage === undefined) return problems;
  return template.fields
    .filter(({ name }) => !used.has(name))
    .map(({ name }) => ({
      language: firstLanguage,
      message: `The field "${name}" is declared and not used; remove it or use {{ ${name} }}.`,
    }));
}

function checkVariant(
  template: Template,
  language: string,
  body: string,
  used: Set<string>,
): TemplateProblem[] {
  if (body.trim() === '') return [{ language, message: 'The template is empty; write its text.' }];
  const engine = createLiquidEngine({ language });
  try {
    const names = engine.fullVariablesSync(engine.parse(body));
    for (const name of names) used.add(name);
    for (const [, name] of body.matchAll(/\|\s*(?<filter>\w+)/gu)) {
      if (name !== undefined && isInLiquid(body, name) && !Object.hasOwn(engine.filters, name)) {
        return [
          {
            language,
            message: `The filter "${name}" is not known; use ${Object.keys(engine.filters).join(', ')}.`,
          },
        ];
      }
    }
    return [...new Set(names)]
      .filter((name) => !knownValues.has(name) && !isDeclared(template, name))
      .map((name) => ({
        language,
        message: `"${name}" is neither a known value nor a declared field; declare it under fields.`,
        ...lineOf(body, name),
      }));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /line:(?<line>\d+)/u.exec(message)?.groups?.['line'];
    return [
      {
        language,
        message: `${message.replace(/, line:.*$/su, '')}; mend the {{ }} or {% %} there.`,
        ...(line !== undefined && { line: Number(line) }),
      },
    ];
  }
}

function isDeclared(template: Template, name: string): boolean {
  return template.fields.some((field) => field.name === name);
}

function isInLiquid(body: string, filter: string): boolean {
  return new RegExp(`\\{\\{[^}]*\\|\\s*${filter}\\b`, 'u').test(body);
}

function lineOf(body: string, name: string): { line?: number } {
  const at = body.indexOf(name);
  return at < 0 ? {} : { line: body.slice(0, at).split('\n').length };
}
