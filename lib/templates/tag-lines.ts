const COMMENT = String.raw`\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}`;
const TAG = String.raw`\{%(?:[^%]|%(?!\}))*%\}`;
const TAG_LINE = new RegExp(
  String.raw`^[ \t]*((?:(?:${COMMENT}|${TAG})[ \t]*)+)(?:\n|$(?![\s\S]))`,
  'gm',
);

/** A line with nothing but tags leaves no empty line behind, which would part a paragraph. */
export function dropTagLines(body: string): string {
  return body.replaceAll(TAG_LINE, (_, tags: string) => tags.trimEnd());
}
