/**
 * Where stretches of the old text stand in the new one, after one edit: what lies before or after it
 * moves along, what it touched is dropped. The text of a kept stretch is unchanged.
 */
export function remapSpans(oldText, newText, spans) {
    if (oldText === newText)
        return [...spans];
    const shorter = Math.min(oldText.length, newText.length);
    let prefix = 0;
    while (prefix < shorter && oldText[prefix] === newText[prefix])
        prefix += 1;
    let suffix = 0;
    while (suffix < shorter - prefix &&
        oldText[oldText.length - 1 - suffix] === newText[newText.length - 1 - suffix]) {
        suffix += 1;
    }
    const editEnd = oldText.length - suffix;
    const shift = newText.length - oldText.length;
    return spans.flatMap((span) => {
        if (span.end <= prefix)
            return [span];
        if (span.start >= editEnd) {
            return [{ ...span, start: span.start + shift, end: span.end + shift }];
        }
        return [];
    });
}
