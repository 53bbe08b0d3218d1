import type { Finding } from '@/lib/text/finding';

/** Findings of paragraphs seen lately, by a key that holds a hash and never the text. */
export interface FindingCache {
  get(key: string): readonly Finding[] | undefined;
  set(key: string, findings: readonly Finding[]): void;
  clear(): void;
}

/** Keeps the findings of the `limit` paragraphs used last. */
export function createFindingCache(limit = 2000): FindingCache {
  const kept = new Map<string, readonly Finding[]>();
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
      if (kept.size <= limit) return;
      const [oldest] = kept.keys();
      if (oldest !== undefined) kept.delete(oldest);
    },
    clear: () => kept.clear(),
  };
}
