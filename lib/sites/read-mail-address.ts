export interface MailAddress {
  readonly name?: string;
  readonly email: string;
}

/** The first address of a header line such as `"Sørensen, Mette" <mette@example.com>, …`. */
export function readMailAddress(line: string): MailAddress | undefined {
  const withName =
    /^\s*(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<plain>[^"<>,;]*?))\s*<(?<email>[^<>\s@]+@[^<>\s@]+)>/u.exec(
      line,
    )?.groups;
  if (withName?.['email'] !== undefined) {
    const name = (
      withName['quoted']?.replaceAll(/\\(.)/gu, '$1') ??
      withName['plain'] ??
      ''
    ).trim();
    return { email: withName['email'], ...(name && { name }) };
  }
  const bare = /^\s*(?<email>[^<>\s,;"@]+@[^<>\s,;"@]+)/u.exec(line)?.groups?.['email'];
  return bare === undefined ? undefined : { email: bare };
}

/** All addresses in a text, as they come. */
export function readMailAddresses(text: string): string[] {
  return Array.from(
    text.matchAll(/[^\s<>,;:"'()[\]@]{1,64}@[^\s<>,;:"'()[\]@]{1,253}/gu),
    ([email]) => email,
  );
}
