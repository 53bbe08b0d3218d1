/** A text composed (NFC), and where each of its offsets lies in the text as it was given. */
export interface ComposedText {
  readonly text: string;
  originalOffset(offset: number): number;
}

/** Expressions are written composed; some keyboards and PDFs give letters and accents apart. */
export function composeText(text: string): ComposedText {
  if (text.normalize('NFC') === text) return { text, originalOffset: (offset) => offset };
  const offsets: number[] = [];
  let composed = '';
  for (const match of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const piece = match[0].normalize('NFC');
    composed += piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      // Inside a cluster that does not compose the units are still those of the original.
      offsets.push(match.index + (piece.length === match[0].length ? unit : 0));
    }
  }
  offsets.push(text.length);
  return { text: composed, originalOffset: (offset) => offsets[offset] ?? text.length };
}
