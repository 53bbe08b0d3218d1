import type { Span } from '@/lib/text/span';

/** A link in a text: `end` is behind its last character, points and brackets of the sentence left out. */
export interface FoundLink extends Span {
  /** Without `www.`, lower case; in the letters that it was typed in. */
  readonly host: string;
  /** `https`, `http`, or undefined where only the host was written. */
  readonly scheme?: 'http' | 'https';
  /** There is a name before the host, so that the address begins with another. */
  readonly hasUser: boolean;
  /** The text over a Markdown link. */
  readonly shown?: string;
}

const SCHEME = String.raw`https?:\/\/`;
const HOST = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+(?:\p{L}{2,24}|xn--[a-z0-9-]{2,40})`;
const LINK = new RegExp(
  String.raw`(?<![\p{L}\p{N}@._\-/])(?:(?<scheme>${SCHEME})(?<user>[^\s/@\uFFFC]{1,80}@)?(?<host>${HOST}|\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:]+\]|localhost)|(?<bare>www\.${HOST}|${HOST}(?=\/)))(?::\d{1,5})?(?:[/?#][^\s<>\uFFFC"]*)?`,
  'giu',
);

/** The links of a text, in order. Addresses of e-mail are none. */
export function findLinks(text: string): FoundLink[] {
  return Array.from(text.matchAll(LINK), (match): FoundLink => {
    const { scheme, user, host, bare } = match.groups ?? {};
    const shown = shownOver(text, match.index);
    const end = match.index + withoutTail(match[0], shown !== undefined).length;
    return {
      start: match.index,
      end,
      host: (host ?? bare ?? '').toLowerCase().replace(/^www\./u, ''),
      ...(scheme !== undefined && { scheme: /^https/iu.test(scheme) ? 'https' : 'http' }),
      hasUser: user !== undefined,
      ...(shown !== undefined && { shown }),
    };
  });
}

function withoutTail(link: string, isMarkdown: boolean): string {
  let end = isMarkdown && link.includes(')') ? link.lastIndexOf(')') : link.length;
  const closes = (at: number) => link[at] === ')' && !link.slice(0, at).includes('(');
  while (end > 0 && (/[.,;:!?'’”»*_]/u.test(link[end - 1] ?? '') || closes(end - 1))) end -= 1;
  return link.slice(0, end);
}

/** `[text](` just before the link. */
function shownOver(text: string, start: number): string | undefined {
  return /\[([^[\]\n]{1,200})\]\(<?$/u.exec(text.slice(Math.max(0, start - 210), start))?.[1];
}
