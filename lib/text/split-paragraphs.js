/** The lines of the text that hold anything but white space, in order; a line break belongs to none. */
export function splitParagraphs(text) {
    const paragraphs = [];
    for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
        if (/\S/u.test(match[0])) {
            paragraphs.push({ start: match.index, end: match.index + match[0].length });
        }
    }
    return paragraphs;
}
