/** `*` matches any run of characters, capitals do not matter; done without an expression, so no pattern can be slow. */
export function matchesPattern(wanted: string, found: string): boolean {
  const value = found.toLowerCase();
  const [first = '', ...rest] = wanted.toLowerCase().split('*');
  if (rest.length === 0) return first === value;
  if (!value.startsWith(first)) return false;
  const last = rest.pop() ?? '';
  let from = first.length;
  for (const piece of rest) {
    const at = value.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return value.length - last.length >= from && value.endsWith(last);
}
