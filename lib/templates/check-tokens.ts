import { TypeGuards, type TagToken, type TopLevelToken } from 'liquidjs';

import type { BodyProblem } from './read-body';

const TAGS = [
  'if',
  'elsif',
  'else',
  'endif',
  'unless',
  'endunless',
  'case',
  'when',
  'endcase',
  'comment',
  'endcomment',
];
const ALONE = ['else', 'endif', 'endunless', 'endcase'];
const VALUE = String.raw`(?:"[^"]*"|'[^']*'|[\p{L}\p{N}_.-]+)`;
const WHEN = new RegExp(String.raw`^\s*${VALUE}(?:\s*(?:,|\bor\b)\s*${VALUE})*\s*$`, 'u');
const NESTING_LIMIT = 20;

/** What can be said of a body's tags before they are put together: Liquid itself would let much of it pass. */
export function checkTokens(tokens: readonly TopLevelToken[]): BodyProblem[] {
  const problems: BodyProblem[] = [];
  let depth = 0;
  let isComment = false;
  for (const [index, token] of tokens.entries()) {
    const say = (message: string) => problems.push({ message, line: lineOf(token) });
    if (isComment) {
      isComment = !(TypeGuards.isTagToken(token) && token.name === 'endcomment');
      continue;
    }
    if (TypeGuards.isTagToken(token)) {
      const message = checkTag(token, tokens[index + 1]);
      if (message !== undefined) say(message);
      isComment = token.name === 'comment';
      depth += nesting(token.name);
      if (depth > NESTING_LIMIT)
        return [{ message: 'Conditions are nested too deeply.', line: lineOf(token) }];
    } else if (TypeGuards.isHTMLToken(token)) {
      problems.push(...findLoneBraces(token.getText(), lineOf(token)));
    }
  }
  return problems;
}

function checkTag(token: TagToken, next: TopLevelToken | undefined): string | undefined {
  const { name, args } = token;
  if (!TAGS.includes(name)) {
    // Its beginning is told already.
    if (name.startsWith('end')) return undefined;
    return `Liquid tag "${name}" not found: templates may use if, unless, case and comment.`;
  }
  if (ALONE.includes(name) && args.trim() !== '') {
    return `{% ${name} %} takes nothing; "${args.trim()}" does not belong there.`;
  }
  if (name === 'when' && !WHEN.test(args)) {
    return '{% when %} needs one value or several with commas between, as in {% when "kort", "konto" %}.';
  }
  const isLost =
    name === 'case' && next && TypeGuards.isHTMLToken(next) && next.getText().trim() !== '';
  return isLost ? 'Text between case and the first when is never shown.' : undefined;
}

function nesting(name: string): number {
  if (name === 'if' || name === 'unless' || name === 'case') return 1;
  return name.startsWith('end') && name !== 'endcomment' ? -1 : 0;
}

function findLoneBraces(text: string, line: number): BodyProblem[] {
  return [...text.matchAll(/\}\}|%\}/g)].map(({ 0: braces, index }) => ({
    message: `There is a lone "${braces}" here.`,
    line: line + countLineBreaks(text.slice(0, index)),
  }));
}

function lineOf(token: TopLevelToken): number {
  return token.getPosition()[0] ?? 1;
}

function countLineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
