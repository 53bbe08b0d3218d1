import type { Template } from '@/lib/templates/template';

import { isDeclared, undeclaredMessage } from './check-languages';
import { joinTemplates, type JoinedTemplate } from './join-templates';
import type { PackFiles, PackProblem } from './pack';
import { readTemplate, TEMPLATE_PATH, type TemplateFile } from './read-template';

/** What is wrong with a template's variants; `line` is 1-based in the variant's text. */
export type CheckTemplate = (
  template: Template,
) => readonly { readonly language: string; readonly message: string; readonly line?: number }[];

/** All templates of the pack, by id; problems are added to the list. */
export function readTemplates(
  files: PackFiles,
  languages: readonly string[] | undefined,
  problems: PackProblem[],
): JoinedTemplate[] {
  const read: TemplateFile[] = [];
  for (const [file, text] of Object.entries(files)) {
    const language = TEMPLATE_PATH.exec(file)?.[2];
    if (language === undefined) continue;
    if (languages && !isDeclared(language, languages)) {
      problems.push({ file, message: undeclaredMessage(language, languages) });
    }
    const reading = readTemplate(file, text);
    if (reading.ok) read.push(reading.template);
    else problems.push(...reading.problems);
  }
  const joined = joinTemplates(read, languages ?? []);
  problems.push(...joined.problems);
  return joined.templates;
}

/** Adds what `checkTemplate` says, at the lines of the files. */
export function checkReadTemplates(
  templates: readonly JoinedTemplate[],
  checkTemplate: CheckTemplate | undefined,
  problems: PackProblem[],
): void {
  if (!checkTemplate) return;
  for (const { template, files } of templates) {
    for (const { language, message, line } of checkTemplate(template)) {
      const variant = files.find((file) => file.language === language) ?? files[0];
      if (!variant) continue;
      problems.push({
        file: variant.file,
        line: variant.bodyLine + (line ?? 1) - 1,
        message,
      });
    }
  }
}
