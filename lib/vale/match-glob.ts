/** Whether a path matches a glob of .vale.ini: `*` goes over folders too, unless the glob has `**`. */
export function matchesGlob(glob: string, path: string): boolean {
  const isNegated = glob.startsWith('!');
  const pattern = glob.replace(/^!+/, '');
  return globPattern(pattern).test(path.replaceAll('\\', '/')) !== isNegated;
}

function globPattern(glob: string): RegExp {
  const keepsFolders = glob.includes('**');
  const star = keepsFolders ? '[^/]*' : '[^]*';
  let depth = 0;
  const source = glob.replaceAll(
    /\*\*\/|\*+|\?|\{|\}|,|\[!?[^\]]*\]|\\.|[.+^$()|\]\\/]/g,
    (sign) => {
      if (sign === '**/' && keepsFolders) return '(?:[^/]*/)*';
      if (sign.startsWith('**') && keepsFolders) return '[^]*';
      if (sign.startsWith('*')) return star;
      if (sign === '?') return keepsFolders ? '[^/]' : '[^]';
      if (sign === '{') {
        depth += 1;
        return '(?:';
      }
      if (sign === '}') {
        if (depth === 0) return '\\}';
        depth -= 1;
        return ')';
      }
      if (sign === ',') return depth > 0 ? '|' : ',';
      if (sign.startsWith('[')) return sign.replace('[!', '[^');
      return sign.startsWith('\\') && sign.length > 1 ? sign : `\\${sign}`;
    },
  );
  try {
    return new RegExp(`^(?:${source})$`);
  } catch {
    return /$^/;
  }
}
