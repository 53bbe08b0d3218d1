/** A stretch of an annotated text: words to check, or markup that is skipped and perhaps read as something else. */
export type Annotation =
  | { readonly text: string; readonly markup?: never; readonly interpretAs?: never }
  | { readonly markup: string; readonly interpretAs?: string; readonly text?: never };

/** How many UTF-16 units it takes in the whole text, which is what offsets count. */
export function widthOf(annotations: readonly Annotation[]): number {
  return annotations.reduce((sum, { text, markup }) => sum + (text ?? markup ?? '').length, 0);
}

/** What the server reads, and what its limit of length is about. */
export function readingOf(annotations: readonly Annotation[]): string {
  return annotations.map(({ text, interpretAs }) => text ?? interpretAs ?? '').join('');
}
