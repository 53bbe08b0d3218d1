/** A short key for a text: 64 bits of FNV-1a over UTF-16 units, and the length. Not for security. */
export function textHash(text) {
    let one = 2166136261;
    let other = 2654435769;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        one = Math.imul(one ^ unit, 16777619);
        other = Math.imul(other ^ unit, 2246822507) ^ (other >>> 15);
    }
    return `${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}.${text.length.toString(36)}`;
}
