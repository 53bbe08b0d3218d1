import type { Form, Marker } from './address';

/** A marker of whole words: `source` is an expression, its case counts unless `i` is given. */
export function marker(
  form: Form,
  weight: number,
  source: string,
  more: { readonly initial?: number; readonly isPlural?: true; readonly flags?: 'i' } = {},
): Marker {
  const { flags = '', ...rest } = more;
  return {
    form,
    weight,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{M}\p{N}_])(?:${source})(?![\p{L}\p{M}\p{N}_])`,
      `gu${flags}`,
    ),
    ...rest,
  };
}

/** The words as the alternatives of an expression. */
export function oneOf(words: string): string {
  return words.trim().split(/\s+/u).join('|');
}
