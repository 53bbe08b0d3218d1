/**
 * The line of a text, sorted by the UTF-16 units of its keys, that has this key; undefined when none
 * has. The text is halved where it lies: a set of 170,000 strings would take 10 MB.
 */
export function findLine(
  text: string,
  wanted: string,
  keyOf: (line: string) => string = (line) => line,
): string | undefined {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1;
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, end);
    const key = keyOf(line);
    if (key === wanted) return line;
    if (key < wanted) low = end + 1;
    else high = start;
  }
  return undefined;
}
