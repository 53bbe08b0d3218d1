/** Findings less certain than this are listed, never marked in the text. */
export const MARK_CERTAINTY = 0.5;
