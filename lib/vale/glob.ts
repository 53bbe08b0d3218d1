/** True when a path matches a section's pattern: `*` any signs, `{a,b}` a choice, `[ab]` one of these, `!` in front denies. */
export function matchesGlob(pattern: string, path: string): boolean {
  const isNegated = pattern.startsWith('!');
  const plain = pattern.replace(/^!+/u, '');
  const matches = new RegExp(`^${sourceOf(plain)}$`, 'u').test(path.replaceAll('\\', '/'));
  return matches !== isNegated;
}

/** With `**` in it a star stays in its folder, without it a star is anything. */
function sourceOf(pattern: string): string {
  const star = pattern.includes('**') ? '[^/]*' : '.*';
  let depth = 0;
  return pattern.replaceAll(
    /\*\*\/?|\*|\?|\{|\}|,|\[!?([^\]]*)\]|\\(.)|[\^$.+()|/-]/gu,
    (found: string, inside: string | undefined, escaped: string | undefined) => {
      if (escaped !== undefined) return `\\u{${escaped.codePointAt(0)?.toString(16) ?? '20'}}`;
      if (inside !== undefined) return `[${found.startsWith('[!') ? '^' : ''}${inside}]`;
      switch (found) {
        case '**/':
          return '(?:.*/)?';
        case '**':
          return '.*';
        case '*':
          return star;
        case '?':
          return '.';
        case '{':
          depth += 1;
          return '(?:';
        case '}':
          depth -= 1;
          return ')';
        case ',':
          return depth > 0 ? '|' : ',';
        default:
          return found === '/' || found === '-' ? found : `\\${found}`;
      }
    },
  );
}
