/** How a file is read, or why it is not. */
export type FileFormat =
  | { readonly kind: 'markdown' | 'html' | 'text' | 'lines' }
  /** `code`: the extension that stands for the language, such as `.cpp` for a header. */
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'unread'; readonly reason: string };

const FORMATS_BY_EXTENSIONS: readonly (readonly [extensions: string, format: FileFormat])[] = [
  ['md mdown markdown markdn', { kind: 'markdown' }],
  ['html htm shtml xhtml', { kind: 'html' }],
  ['adoc asciidoc asc', unread('AsciiDoc')],
  ['rst rest', unread('reStructuredText')],
  ['org', unread('Org')],
  ['mdx', unread('MDX')],
  ['xml xsd', unread('XML')],
  ['dita', unread('DITA')],
  ['txt', { kind: 'text' }],
];
/** Vale reads their comments with the grammar of another language, or with one that is hard to follow. */
const UNREAD_CODE: readonly (readonly [extensions: string, name: string])[] = [
  ['cs csx', 'C#'],
  ['swift', 'Swift'],
  ['rb Gemfile Rakefile Brewfile gemspec', 'Ruby'],
  ['jl', 'Julia'],
];
const CODE: readonly (readonly [extensions: string, code: string])[] = [
  ['py py3 pyw rpy rpy3 rpyw cpy cpy3 cpyw SConstruct Sconstruct', '.py'],
  ['cpp cc c cp cxx c++ h hpp h++', '.cpp'],
  ['sass less scala sbt', '.c'],
  ['clj cljs cljc cljd', '.clj'],
  ['css', '.css'],
  ['go', '.go'],
  ['hs', '.hs'],
  ['java bsh', '.java'],
  ['js jsx', '.js'],
  ['lua', '.lua'],
  ['php', '.php'],
  ['pl pm pod r R', '.r'],
  ['proto', '.proto'],
  ['ps1 psm1 psd1', '.ps1'],
  ['rs', '.rs'],
  ['ts tsx', '.ts'],
];
const FORMATS: ReadonlyMap<string, FileFormat> = new Map([
  ...FORMATS_BY_EXTENSIONS.flatMap(([extensions, format]) =>
    extensions.split(' ').map((extension) => [extension, format] as const),
  ),
  ...CODE.flatMap(([extensions, code]) =>
    extensions.split(' ').map((extension) => [extension, { kind: 'code', code }] as const),
  ),
]);

const UNREAD: ReadonlyMap<string, FileFormat> = new Map(
  UNREAD_CODE.flatMap(([extensions, name]) =>
    extensions.split(' ').map((extension) => [extension, unread(name)] as const),
  ),
);

/** The format of a file with this extension (`md`), read as another where `formats` says so. What has none is read line by line. */
export function formatOf(extension: string, formats: ReadonlyMap<string, string>): FileFormat {
  const unreadCode = UNREAD.get(extension);
  if (unreadCode) return unreadCode;
  const own = FORMATS.get(extension);
  const mapped = formats.get(extension);
  if (mapped === undefined) return own ?? { kind: 'lines' };
  const format = UNREAD.get(mapped) ?? FORMATS.get(mapped) ?? { kind: 'lines' };
  if (own?.kind === 'code' && format.kind !== 'code') {
    return {
      kind: 'unread',
      reason: `Comments written in "${mapped}" are not read; remove "${extension} = ${mapped}" to have them read as text.`,
    };
  }
  // As in Vale, the file's own extension says what its comments look like.
  return format.kind === 'code' && own?.kind !== 'code'
    ? {
        kind: 'unread',
        reason: `Comments are known by a file's own extension; "${extension} = ${mapped}" is not applied.`,
      }
    : format;
}

function unread(what: string): FileFormat {
  return {
    kind: 'unread',
    reason: `${what} is not read; Markdown, HTML, plain text and comments in code are.`,
  };
}
