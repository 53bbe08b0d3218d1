/** Stands for every UTF-16 unit that is not the agent's own: no letter, so no word or phrase reaches over it. */
export const MASK = '\uFFFC';
/** The text in the same length, with everything masked but line breaks replaced by `MASK`. */
export function maskReply({ text, masked }) {
    const pieces = [];
    let from = 0;
    for (const span of masked.toSorted((one, other) => one.start - other.start)) {
        const start = Math.max(span.start, from);
        if (span.end <= start)
            continue;
        pieces.push(text.slice(from, start), text.slice(start, span.end).replaceAll(/[^\n\r]/g, MASK));
        from = span.end;
    }
    pieces.push(text.slice(from));
    return pieces.join('');
}
/** True when there is a letter or digit of the agent's own in the (masked) text. */
export function hasOwnWords(maskedText) {
    return /[\p{L}\p{N}]/u.test(maskedText);
}
