import type { Template, TemplateField } from '@/lib/templates/template';

import type { PackProblem } from './pack';
import { problemAt } from './read-schema';
import type { TemplateFile } from './read-template';

/** A template and the files its variants came from. */
export interface JoinedTemplate {
  readonly template: Template;
  readonly files: readonly TemplateFile[];
}

/**
 * Variants with the same id become one template, sorted by id. Title, folder, labels and options are
 * those of the client's first language that has a variant; tags are those of all variants.
 */
export function joinTemplates(
  files: readonly TemplateFile[],
  languages: readonly string[],
): { templates: JoinedTemplate[]; problems: PackProblem[] } {
  const byId = Map.groupBy(files.toSorted(byLanguageOrder(languages)), ({ id }) => id);
  const templates = [...byId]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, variants]) => joinVariants(id, variants));
  const problems = [
    ...templates.flatMap(({ files: variants }) => differences(variants)),
    ...doubleShortcuts(templates),
  ];
  return { templates, problems };
}

function byLanguageOrder(languages: readonly string[]) {
  const rank = ({ language }: TemplateFile) => {
    const index = languages.indexOf(language);
    return index < 0 ? languages.length : index;
  };
  return (one: TemplateFile, other: TemplateFile) =>
    rank(one) - rank(other) || (one.language < other.language ? -1 : 1);
}

function joinVariants(id: string, variants: readonly TemplateFile[]): JoinedTemplate {
  const heads = variants.map(({ head }) => head);
  const [main] = heads;
  const shortcut = heads.find((head) => head.shortcut !== undefined)?.shortcut;
  return {
    files: variants,
    template: {
      id,
      title: main?.title ?? id,
      ...(shortcut !== undefined && { shortcut }),
      tags: [...new Set(heads.flatMap(({ tags }) => tags))],
      ...(main?.folder !== undefined && { folder: main.folder }),
      fields: (main?.fields ?? []).map(
        ({ name, label, type, options, required }): TemplateField => ({
          name,
          label: label ?? name,
          type,
          options,
          required,
        }),
      ),
      variants: Object.fromEntries(variants.map(({ language, body }) => [language, body])),
    },
  };
}

function differences([main, ...others]: readonly TemplateFile[]): PackProblem[] {
  if (!main) return [];
  const names = fieldNames(main);
  return others.flatMap((other) => {
    const problems: PackProblem[] = [];
    if (other.head.shortcut !== main.head.shortcut) {
      const message = `must be the same as in ${main.file} (${main.head.shortcut ?? 'none'})`;
      problems.push(problemAt(other.document, ['shortcut'], message));
    }
    if (fieldNames(other) !== names) {
      const message = `must have the same names as in ${main.file} (${names || 'none'})`;
      problems.push(problemAt(other.document, ['fields'], message));
    }
    return problems;
  });
}

function fieldNames({ head }: TemplateFile): string {
  return head.fields
    .map(({ name }) => name)
    .toSorted()
    .join(', ');
}

function doubleShortcuts(templates: readonly JoinedTemplate[]): PackProblem[] {
  const taken = new Map<string, string>();
  return templates.flatMap(({ template, files }) => {
    const shortcut = template.shortcut?.toLowerCase();
    const [file] = files.filter(({ head }) => head.shortcut !== undefined);
    if (shortcut === undefined || !file) return [];
    const other = taken.get(shortcut);
    taken.set(shortcut, other ?? file.file);
    if (other === undefined) return [];
    return [
      problemAt(file.document, ['shortcut'], `"${shortcut}" is taken by ${other}; choose another`),
    ];
  });
}
