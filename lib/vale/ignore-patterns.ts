import { matchesGlob } from './match-glob';
import type { ValeSettings } from './vale-settings';

/** Puts what BlockIgnores and TokenIgnores match into code of Markdown, which no rule sees. */
export function ignorePatterns(
  text: string,
  settings: ValeSettings,
  file: { path: string; extension: string },
): { text: string; problem?: string } {
  let problem: string | undefined;
  let result = text;
  const real = /\.[^./]*$/.exec(file.path)?.[0] ?? '';
  const applies = (glob: string) => matchesGlob(glob, file.extension) || matchesGlob(glob, real);
  const replace = (
    patterns: ReadonlyMap<string, readonly string[]>,
    wrap: (inner: string) => string,
  ) => {
    for (const pattern of [...patterns].flatMap(([glob, list]) => (applies(glob) ? list : []))) {
      const compiled = compilePattern(pattern);
      if (!compiled) problem ??= `The pattern "${pattern}" to be ignored cannot be read.`;
      else result = result.replaceAll(compiled, (...found) => wrap(firstGroup(found)));
    }
  };
  replace(settings.blockIgnores, (inner) => `\n\`\`\`\n${inner}\n\`\`\`\n`);
  replace(settings.tokenIgnores, (inner) => `\`${inner}\``);
  for (const [glob, [open, close]] of settings.commentDelimiters) {
    if (applies(glob)) result = result.replaceAll(open, '<!--').replaceAll(close, '-->');
  }
  return { text: result, ...(problem !== undefined && { problem }) };
}

// A pattern without a group leaves Vale's "$1" standing as it is.
function firstGroup(found: readonly unknown[]): string {
  const isGroup = typeof found[1] !== 'number';
  if (!isGroup) return '$1';
  return typeof found[1] === 'string' ? found[1] : '';
}

function compilePattern(pattern: string): RegExp | undefined {
  const flags = /^\(\?([ims]+)\)/.exec(pattern);
  const body = (flags ? pattern.slice(flags[0].length) : pattern).replaceAll('(?P<', '(?<');
  for (const unicode of ['u', '']) {
    try {
      return new RegExp(body, `g${unicode}${flags?.[1] ?? ''}`);
    } catch {
      // Patterns written for another engine may be wrong under "u" and right without.
    }
  }
  return undefined;
}
