import { toBytes } from './bytes';
import { rulesFor, sectionsFor, stylesOf } from './choose-rules';
import { lintComments } from './code/lint-comments';
import { formatOf } from './file-format';
import { FileLint } from './file-lint';
import { lintHtml } from './lint-html';
import { lintMarkdown } from './lint-markdown';
import type { LoadedRules } from './load-rules';
import type { ValeAlert } from './vale-alert';
import type { ValeConfig } from './vale-config';

/** A file as Vale sees it, or why nothing of it was checked. */
export type FileLinting =
  | { readonly state: 'checked'; readonly alerts: readonly ValeAlert[] }
  | { readonly state: 'left'; readonly reason: string };

/** Checks one file with the rules its path asks for, as Vale does. */
export function lintFile(
  path: string,
  text: string,
  config: ValeConfig,
  { rules }: LoadedRules,
): FileLinting {
  const sections = sectionsFor(config, path);
  const hasGlobal = config.sections.some(
    ({ glob, styles, checks }) => glob === '*' && (styles !== undefined || checks.size > 0),
  );
  if (sections.length === 0 && !hasGlobal) return { state: 'checked', alerts: [] };
  const extension = /\.[^./]+$/u.exec(path)?.[0] ?? '';
  const format = formatOf(extension.slice(1), config.formats);
  if (format.kind === 'unread') return { state: 'left', reason: format.reason };
  const content = text.replaceAll('&rsquo;', "'").replaceAll(/\r\n?/gu, '\n');
  const base = new Set(
    [...rules.values()].flatMap(({ body }) =>
      body.scope.map((scope) => scope.split('.', 1)[0] ?? ''),
    ),
  );
  const styles = stylesOf(sections);
  const lint = new FileLint(
    content,
    {
      rules: rulesFor(rules, sections, styles, config.minAlertLevel),
      styles,
      hasSentenceRules: base.has('sentence'),
      hasParagraphRules: base.has('paragraph'),
    },
    { isMarkup: format.kind === 'markdown' || format.kind === 'html' },
  );
  const setting = {
    skippedTags: config.skippedScopes,
    maskedTags: config.ignoredScopes,
    ignoredClasses: config.ignoredClasses,
    extension,
  };
  switch (format.kind) {
    case 'text':
    case 'lines': {
      const scope = `text${extension}`;
      const block = { text: content, context: toBytes(content), scope, parent: scope, line: -1 };
      if (format.kind === 'text') lint.prose(block);
      else lint.block(block, true);
      break;
    }
    case 'markdown':
      lintMarkdown(content, lint, setting, {
        blocks: sections.flatMap(({ blockIgnores }) => blockIgnores),
        tokens: sections.flatMap(({ tokenIgnores }) => tokenIgnores),
        commentDelimiters: sections.findLast(({ commentDelimiters }) => commentDelimiters)
          ?.commentDelimiters,
      });
      lint.finish(content, extension);
      break;
    case 'html':
      lintHtml(content, content, lint, setting);
      lint.finish(content, extension);
      break;
    case 'code':
      lintComments(content, lint, format.code, { extension, ignoredScopes: config.ignoredScopes });
  }
  const raw = `raw${extension}`;
  lint.block({ text: content, context: toBytes(content), scope: raw, parent: raw, line: -1 }, true);
  return { state: 'checked', alerts: lint.alerts };
}
