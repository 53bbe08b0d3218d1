/** How a file is read. */
export type ValeFormat =
  | { kind: 'markdown' }
  | { kind: 'html' }
  | { kind: 'text' }
  /** A kind that Vale does not know: it checks it as it is. */
  | { kind: 'lines' }
  | { kind: 'unsupported'; name: string };

const UNSUPPORTED = new Set(
  (
    'adoc asciidoc asc dita mdx org rst rest xml xsd py py3 pyw rpy cpy clj cljs cljc cljd cpp cc c cp cxx c++ h hpp h++ css cs csx go hs java ' +
    'bsh jl js jsx lua php pl pm pod proto ps1 psm1 psd1 rb gemspec rs r R sass less scala sbt swift ts tsx'
  ).split(' '),
);

/** How a file is read, by its extension and the `[formats]` of the settings. */
export function formatOf(path: string, formats: ReadonlyMap<string, string>): ValeFormat {
  const own = /\.([^./]*)$/.exec(path)?.[1] ?? '';
  const name = formats.get(own) ?? own;
  if (/^(?:md|mdown|markdown|markdn)$/.test(name)) return { kind: 'markdown' };
  if (/^(?:html|htm|shtml|xhtml)$/.test(name)) return { kind: 'html' };
  if (name === 'txt') return { kind: 'text' };
  return UNSUPPORTED.has(name) ? { kind: 'unsupported', name } : { kind: 'lines' };
}
