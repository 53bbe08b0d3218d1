/**
 * A message with its arguments filled in as Go's Sprintf does for Vale: `%s` and `%d` take them in
 * order, `%[2]s` the second, `%%` is a per cent sign; what there is no argument for stays empty.
 */
export function formatMessage(message: string, values: readonly (string | number)[]): string {
  let next = 0;
  return message
    .replaceAll(
      /%(?:(%)|(?:\[(\d+)\])?([sdvq]))/gu,
      (_whole, percent?: string, number?: string, verb?: string) => {
        if (percent !== undefined) return '%';
        const index = number === undefined ? next : Number(number) - 1;
        next = index + 1;
        const value = values[index] ?? '';
        if (verb === 'd' && typeof value === 'string') return `%!d(string=${value})`;
        if (verb === 's' && typeof value === 'number') return `%!s(int=${value})`;
        return verb === 'q' ? JSON.stringify(String(value)) : String(value);
      },
    )
    .replaceAll('\n', ' ');
}

/** `'a'`, `'a' or 'b'`, `'a', 'b', or 'c'`. */
export function joinChoices(words: readonly string[]): string {
  const quoted = words.map((word) => `'${word}'`);
  const last = quoted.at(-1);
  if (last === undefined) return '';
  if (quoted.length === 1) return last;
  if (quoted.length === 2) return quoted.join(' or ');
  return `${quoted.slice(0, -1).join(', ')}, or ${last}`;
}

/** Where a message quotes two arguments, the first comes with quotes of its own. */
export function withoutDoubleQuotes(message: string): string {
  let whole = message;
  for (const spec of ["'%s'", '"%s"']) {
    if (whole.split(spec).length === 3) whole = whole.replace(spec, '%s');
  }
  return whole;
}
