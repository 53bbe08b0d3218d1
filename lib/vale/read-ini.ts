/** A section of a `.vale.ini`: its keys in order, each with all its values. */
export interface IniSection {
  readonly name: string;
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

/** The sections of an ini file; what stands before the first has the name ''. A section that comes again goes on. */
export function readIni(text: string): readonly IniSection[] {
  const sections = new Map<string, Map<string, string[]>>([['', new Map()]]);
  let keys = sections.get('') ?? new Map<string, string[]>();
  for (const line of joinedLines(text)) {
    const plain = line.trim();
    if (plain === '' || /^[#;]/u.test(plain)) continue;
    const section = /^\[(.*)\]/u.exec(plain);
    if (section) {
      const name = (section[1] ?? '').trim();
      keys = sections.get(name) ?? new Map<string, string[]>();
      sections.set(name, keys);
      continue;
    }
    const [, key = '', value = ''] = /^([^=:]+?)\s*[=:]\s*(.*)$/u.exec(plain) ?? [];
    if (key === '') continue;
    keys.set(key, [...(keys.get(key) ?? []), valueOf(value)]);
  }
  return Array.from(sections, ([name, of]) => ({ name, keys: of }));
}

/** A line that ends in a backslash goes on in the next. */
function joinedLines(text: string): string[] {
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/\\\n\s*/gu, '')
    .split('\n');
}

function valueOf(raw: string): string {
  const plain = raw.replace(/\s[#;].*$/u, '').trim();
  const quoted = /^(["'`])(.*)\1$/u.exec(plain);
  return quoted?.[2] ?? plain;
}

/** The values of a key taken apart at commas, each once. */
export function listOf(section: IniSection | undefined, key: string): string[] {
  const values = (section?.keys.get(key) ?? []).flatMap((value) => value.split(','));
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}
