/** Expressions are written composed; some keyboards and PDFs give letters and accents apart. */
export function composeText(text) {
    if (text.normalize('NFC') === text)
        return { text, originalOffset: (offset) => offset };
    const offsets = [];
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
