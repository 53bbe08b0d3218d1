import type { Span } from '@/lib/text/span';

/** Every match of a global expression, empty ones too, from the beginning. */
export function* findAll(expression: RegExp, text: string): Generator<RegExpExecArray & Span> {
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    // A later match must not be lost to a check that ran the same expression in between.
    const { lastIndex } = expression;
    yield Object.assign(match, { start: match.index, end: match.index + match[0].length });
    expression.lastIndex = match[0] === '' ? lastIndex + 1 : lastIndex;
  }
}

/** The word template, or the one for signs, around the alternatives. */
export function inTemplate(
  alternatives: string,
  {
    nonword,
    ignoreCase,
    wordTemplate,
  }: { nonword: boolean; ignoreCase: boolean; wordTemplate?: string | undefined },
): string {
  const template = nonword ? '(?m)(?:%s)' : (wordTemplate ?? String.raw`(?m)\b(?:%s)\b`);
  return (ignoreCase ? '(?i)' : '') + template.replace('%s', () => alternatives);
}

/** A rule that keeps nothing between blocks runs the same way every time. */
export function withoutState<Run>(run: Run): () => Run {
  return () => run;
}
