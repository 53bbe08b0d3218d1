import type { Span } from '@/lib/text/span';

const PLACEHOLDERS = [
  // <name>, <br>, </b>
  /<\/?\p{L}[^<>\n]{0,60}>/gu,
  // {name}, {{order}}, {% if %}, ${city}
  /\{[^{}\n]{1,60}\}/gu,
  // [Name], [Ihr Name hier]; more words are a remark of the writer's
  /\[\p{L}[\p{L}\p{N}_./-]*(?: [\p{L}\p{N}_./-]+){0,2}\]/gu,
  // %NAME%, $name
  /%[\p{L}_]{2,30}%/gu,
  /\$[\p{L}_]{2,30}/gu,
  // code in backticks
  /`[^`\n]{1,80}`/gu,
];

/** Stretches that stand for something else, or that are no prose: `<name>`, `{{order}}`, `[Name]`, `%NAME%`, `` `code` ``. */
export function findPlaceholders(text: string): Span[] {
  if (!/[<{[%$`]/u.test(text)) return [];
  return PLACEHOLDERS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
  );
}
