import type { RuleAction } from './rule-body';

/** What the action makes of a match: what could stand there instead. Empty where it does nothing. */
export function applyAction({ name, params }: RuleAction, match: string): readonly string[] {
  switch (name) {
    case 'replace':
      return params;
    case 'remove':
      return [''];
    case 'convert':
      return [params[0] === 'simple' ? toSimpleCase(match) : match];
    case 'edit':
      return [edit(match, params).trim()];
    default:
      return [];
  }
}

function edit(match: string, [how, first = '', second = '']: readonly string[]): string {
  switch (how) {
    case 'regex':
      return replaceAll(match, first, second);
    case 'trim':
      return trimLeft(trimRight(match, first), first);
    case 'trim_left':
      return trimLeft(match, first);
    case 'trim_right':
      return trimRight(match, first);
    case 'truncate':
      return match.split(first)[0] ?? match;
    case 'split':
      return match.split(first)[Number(second)] ?? match;
    default:
      return match;
  }
}

/** RE2's expressions and `${1}` replacements in JavaScript's; one that cannot be read changes nothing. */
function replaceAll(match: string, pattern: string, replacement: string): string {
  const written = replacement.replaceAll(/\$\{?(\w+)\}?/gu, (_whole, group: string) =>
    /^\d+$/u.test(group) ? `$${group}` : `$<${group}>`,
  );
  try {
    return match.replaceAll(new RegExp(pattern.replaceAll('(?P<', '(?<'), 'gu'), written);
  } catch {
    return match;
  }
}

function trimLeft(text: string, signs: string): string {
  let from = 0;
  while (from < text.length && signs.includes(text[from] ?? '')) from += 1;
  return text.slice(from);
}

function trimRight(text: string, signs: string): string {
  let to = text.length;
  while (to > 0 && signs.includes(text[to - 1] ?? '')) to -= 1;
  return text.slice(0, to);
}

/** Words in small letters with single spaces, as identifiers are read aloud: `fooBar` and `foo_bar` are `foo bar`. */
function toSimpleCase(text: string): string {
  return text
    .replaceAll(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
