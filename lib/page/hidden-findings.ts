import type { Finding } from '@/lib/text/finding';

/** What the agent does not want to see in this reply. It ends with the reply and is stored nowhere. */
export interface HiddenFindings {
  /** What is left; `text` is asked for only when something was ignored, for reading walks the field. */
  filter(findings: readonly Finding[], text: () => string): readonly Finding[];
  ignore(finding: Finding, text: string): void;
  setRule(rule: string, isHidden: boolean): void;
  /** Quiet: only what holds the reply back is shown. */
  toggleQuiet(): boolean;
  readonly isQuiet: () => boolean;
}

/** Starts with nothing hidden. */
export function createHiddenFindings(): HiddenFindings {
  const words = new Set<string>();
  const rules = new Set<string>();
  let isQuiet = false;
  return {
    filter(findings, text) {
      const heard = findings.filter(
        ({ level, rule }) => level === 'block' || !(isQuiet || rules.has(rule)),
      );
      if (words.size === 0) return heard;
      const now = text();
      return heard.filter((finding) => !words.has(keyOf(now, finding)));
    },
    ignore: (finding, text) => void words.add(keyOf(text, finding)),
    setRule: (rule, isHidden) => void (isHidden ? rules.add(rule) : rules.delete(rule)),
    toggleQuiet() {
      isQuiet = !isQuiet;
      return isQuiet;
    },
    isQuiet: () => isQuiet,
  };
}

/** The same words under the same rule stay ignored, wherever they move. */
function keyOf(text: string, { rule, start, end }: Finding): string {
  return `${rule}|${text.slice(start, end)}`;
}
