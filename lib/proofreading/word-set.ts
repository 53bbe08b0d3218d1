/** The words of a list with spaces or line ends between them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}
