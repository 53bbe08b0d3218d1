/** True when the two stretches share at least one character. */
export function overlaps(one, other) {
    return Math.max(one.start, other.start) < Math.min(one.end, other.end);
}
