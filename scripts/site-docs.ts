import type { SiteData, SiteRecord } from '../lib/sites/site-data.ts';

/** The page docs/sites.md: what is known about each site, and how well. */
export function siteDocs(
  sites: readonly SiteData[],
  records: Readonly<Record<string, SiteRecord>>,
): string {
  const known = sites.flatMap((site) => {
    const record = records[site.id];
    return record ? [{ ...site, ...record }] : [];
  });
  const rows = known.map(({ name, editor, seen, hosts, marks }) => [
    name,
    editor,
    seen ? seen.version : 'not verified',
    seen ? seen.date : '',
    [hosts && 'host', marks && 'page'].filter(Boolean).join(', '),
  ]);
  const sections = known.map(
    ({ id, name, sources, limits, date }) =>
      `### ${name}\n\nId \`${id}\`, data of ${date}.${limits === undefined ? '' : ` ${limits}`}\n\n${sources.map((source) => `- ${source}`).join('\n')}\n`,
  );
  return `${INTRODUCTION}\n${table(rows)}${SECOND}\n${sections.join('\n')}`;
}

const INTRODUCTION = `# Sites

What Replybook knows about webmails and helpdesks by name: where the reply is, who the customer is, subject, ticket, mailbox, recipients, tags, internal notes, what sends. Every selector names ids, roles, \`data-\` attributes or structure, never a word of the screen.

"Last seen working" is what somebody of us saw in the real system in Chromium and Firefox. **Not verified** means: taken from the public sources named below, and tried only on a look-alike page (\`tests/pages/sites\`). Wherever something is not found, Replybook knows less and says so; nothing breaks. Newer data can come in a pack (docs/pack-format.md, \`sites.yaml\`); how to add a site is in docs/adding-a-site.md. An in-house system needs no data: docs/site-attributes.md.

This page is made from the data by \`vitest run --project unit scripts/site-docs.test.ts -u\`.
`;

const SECOND = `
"Known by": \`host\`, the address of the page; \`page\`, something that only this system's pages have, so that it is found under any address once its host is allowed.

## Sources and limits
`;

function table(rows: readonly (readonly string[])[]): string {
  const head = ['Site', 'Editor', 'Last seen working', 'Date', 'Known by'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return `${[line(head), rule, ...rows.map(line)].join('\n')}\n`;
}
