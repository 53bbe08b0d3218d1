/** Keeps the findings of the `limit` paragraphs used last. */
export function createFindingCache(limit = 2000) {
    const kept = new Map();
    return {
        get(key) {
            const findings = kept.get(key);
            if (findings) {
                kept.delete(key);
                kept.set(key, findings);
            }
            return findings;
        },
        set(key, findings) {
            kept.set(key, findings);
            if (kept.size <= limit)
                return;
            const [oldest] = kept.keys();
            if (oldest !== undefined)
                kept.delete(oldest);
        },
        clear: () => kept.clear(),
    };
}
