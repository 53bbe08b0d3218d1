/** The sections of an ini file, each key with all values it was given, in order; what stands above them is under ''. */
export type IniSections = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Reads an ini file as Vale does: comments, continued lines, quotes, keys given more than once. */
export function readIni(text: string): IniSections {
  const sections = new Map<string, Map<string, string[]>>();
  let section = sectionOf(sections, '');
  for (const line of joinContinued(text)) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith(';')) continue;
    if (trimmed.startsWith('[')) {
      const close = trimmed.lastIndexOf(']');
      const name = trimmed.slice(1, close < 0 ? undefined : close).trim();
      section = sectionOf(sections, name === 'DEFAULT' ? '' : name);
      continue;
    }
    const at = trimmed.search(/[=:]/);
    const key = (at < 0 ? trimmed : trimmed.slice(0, at)).trim();
    const value = at < 0 ? 'true' : readValue(trimmed.slice(at + 1));
    section.set(key, [...(section.get(key) ?? []), value]);
  }
  return sections;
}

/** The entries of a list with commas; `\,` is a comma in an entry. Each once. */
export function splitList(values: readonly string[] | undefined): string[] {
  const entries = (values ?? []).flatMap((value) =>
    value.split(/(?<!\\),/).map((entry) => entry.trim().replaceAll('\\,', ',')),
  );
  return [...new Set(entries)].filter((entry) => entry !== '');
}

function sectionOf(sections: Map<string, Map<string, string[]>>, name: string) {
  const section = sections.get(name) ?? new Map<string, string[]>();
  sections.set(name, section);
  return section;
}

function joinContinued(text: string): string[] {
  const lines: string[] = [];
  let begun = '';
  for (const line of text.replace(/^\u{feff}/u, '').split(/\r?\n/)) {
    const joined = begun === '' ? line : begun + line.trim();
    if (/\\\s*$/.test(joined) && !/^\s*[#;]/.test(joined)) begun = joined.replace(/\\\s*$/, '');
    else {
      lines.push(joined);
      begun = '';
    }
  }
  return begun === '' ? lines : [...lines, begun];
}

function readValue(written: string): string {
  const value = written.trim();
  const quoted = /^("""|`|"|')([^]*)\1$/.exec(value);
  if (quoted) return quoted[2] ?? '';
  const comment = /\s[#;]/.exec(value);
  return (comment ? value.slice(0, comment.index) : value).trim();
}
