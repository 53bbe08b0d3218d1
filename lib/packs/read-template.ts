import type { PackProblem } from './pack';
import { problemAt, readSchema } from './read-schema';
import { readYaml, type YamlDocument } from './read-yaml';
import { templateSchema, type TemplateYaml } from './template-schema';

/** One template file: one template in one language. */
export interface TemplateFile {
  readonly file: string;
  readonly id: string;
  readonly language: string;
  readonly head: TemplateYaml;
  readonly document: YamlDocument;
  readonly body: string;
  /** Where the body begins in the file, 1-based. */
  readonly bodyLine: number;
}

export type TemplateReading =
  | { readonly ok: true; readonly template: TemplateFile }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** `templates/refund.da.md` */
export const TEMPLATE_PATH =
  /^templates\/([\p{L}\p{N}][\p{L}\p{N}_-]*)\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.md$/u;

/** Reads a template's file: YAML between two lines of `---`, then Markdown. */
export function readTemplate(file: string, text: string): TemplateReading {
  const [, id = '', language = ''] = TEMPLATE_PATH.exec(file) ?? [];
  const front = /^---[^\S\n]*\n(?<head>(?:(?!---[^\S\n]*(?:\n|$)).*\n)*)---[^\S\n]*(?:\n|$)/u.exec(
    text,
  );
  if (!front) {
    const message = text.startsWith('---')
      ? 'the second line of "---" is missing; add it before the text'
      : 'must begin with a line "---", then title and the like, then a line "---"';
    return { ok: false, problems: [{ file, line: 1, message }] };
  }
  const { document, problems } = readYaml(file, front.groups?.['head'] ?? '', 2);
  if (!document) return { ok: false, problems };
  const head = readSchema(templateSchema, document);
  const rest = text.slice(front[0].length);
  const blank = /^(?:[^\S\n]*\n)*/u.exec(rest)?.[0] ?? '';
  const body = rest.slice(blank.length).trimEnd();
  const bodyLine = linesIn(front[0]) + linesIn(blank) + 1;
  const ownProblems = [
    ...(head.ok ? fieldProblems(head.value, document) : head.problems),
    ...(body === ''
      ? [{ file, line: bodyLine, message: 'has no text; write it under the second "---"' }]
      : []),
  ];
  if (!head.ok || ownProblems.length > 0) return { ok: false, problems: ownProblems };
  return { ok: true, template: { file, id, language, head: head.value, document, body, bodyLine } };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

function fieldProblems({ fields }: TemplateYaml, document: YamlDocument): PackProblem[] {
  return fields.flatMap(({ name, type, options }, index) => {
    const at = (key: string, message: string) =>
      problemAt(document, ['fields', index, key], message);
    const isDouble = fields.findIndex((field) => field.name === name) < index;
    return [
      ...(isDouble ? [at('name', `the field "${name}" is there twice; keep one`)] : []),
      ...(type === 'choice' && options.length === 0
        ? [at('options', 'a choice needs options; add a list of them')]
        : []),
      ...(type !== 'choice' && options.length > 0
        ? [at('options', 'only a choice has options; write "type: choice" or leave them out')]
        : []),
    ];
  });
}
