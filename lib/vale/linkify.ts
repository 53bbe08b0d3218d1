const URL_LIKE =
  /^(?:https?|ftp):\/\/[-a-zA-Z0-9@:%._+~#=]{1,256}\.[a-z]+(?::\d+)?(?:[/#?][-a-zA-Z0-9@:%_+.~#$!?&/=();,'"^{}[\]`]*)?/u;
const WWW =
  /^www\.[-a-zA-Z0-9@:%._+~#=]{1,256}\.[a-z]+(?:[/#?][-a-zA-Z0-9@:%_+.~#!?&/=();,'"^{}[\]`]*)?/u;
const EMAIL = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+/u;

/** HTML with bare addresses in its text as links, where GitHub's Markdown as Vale reads it has them. */
export function linkify(html: string): string {
  let inside = 0;
  return html.replaceAll(
    /<(\/?)([a-zA-Z][\w-]*)[^>]*>|<!--[\s\S]*?-->|[^<]+/gu,
    (piece, slash?: string, tag?: string) => {
      if (tag !== undefined) {
        if (/^(?:a|code|pre|script|style)$/iu.test(tag)) inside += slash === '/' ? -1 : 1;
        return piece;
      }
      return piece.startsWith('<') || inside > 0 ? piece : linkText(piece);
    },
  );
}

function linkText(text: string): string {
  return text.replaceAll(
    /(?<=^|[\s*_~(])(?:https?:|ftp:|www\.|[\w.!#$%'+-]{1,64}@)[^\s<]*/gu,
    (run) => {
      const found = addressAt(run);
      if (found === undefined) return run;
      const href = found.startsWith('www.') ? `http://${found}` : found;
      return `<a href="${href.replaceAll('"', '&quot;')}">${found}</a>${run.slice(found.length)}`;
    },
  );
}

function addressAt(run: string): string | undefined {
  const match = URL_LIKE.exec(run)?.[0] ?? WWW.exec(run)?.[0];
  if (match !== undefined) return withoutTail(trimmed(match));
  const email = EMAIL.exec(run)?.[0];
  return email === undefined || /^[-_]/u.test(run.slice(email.length))
    ? undefined
    : withoutTail(email);
}

function trimmed(address: string): string {
  if (address.endsWith('.')) return address.slice(0, -1);
  if (!address.endsWith(')')) return address;
  const open = address.split('(').length - 1;
  const closing = address.split(')').length - 1 - open;
  return closing > 0 ? address.slice(0, -closing) : address;
}

function withoutTail(address: string): string {
  return address.replace(/(?<=.)[?!.,:*_~]+$/u, '');
}
