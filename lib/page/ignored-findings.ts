import type { Finding } from '@/lib/text/finding';

/** What the agent ignored, each in the reply it was ignored in: the next ticket in the same field starts with none. */
export interface IgnoredFindings {
  ignore(finding: Finding, text: string): void;
  /** The findings that were not ignored in the reply shown now. */
  without(findings: readonly Finding[], readText: () => string): readonly Finding[];
}

/** Remembers for as long as the field is there; `reply` says which reply is shown now. */
export function createIgnoredFindings(reply: () => string): IgnoredFindings {
  const ignoredIn = new Map<string, Set<string>>();
  return {
    ignore(finding, text) {
      const key = reply();
      const ignored = ignoredIn.get(key) ?? new Set();
      ignoredIn.set(key, ignored.add(keyOf(text, finding)));
    },
    without(findings, readText) {
      // Reading walks the whole field, so it is done once, and only when something was ignored.
      const ignored = ignoredIn.size === 0 ? undefined : ignoredIn.get(reply());
      if (!ignored) return findings;
      const text = readText();
      return findings.filter((finding) => !ignored.has(keyOf(text, finding)));
    },
  };
}

/** The same words under the same rule stay ignored, wherever they move. */
function keyOf(text: string, { rule, start, end }: Finding): string {
  return `${rule}|${text.slice(start, end)}`;
}
